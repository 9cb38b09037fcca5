"""Common given names of the world's news, by region; they tell a person where nothing else does.

A given name decides only between a person and an organisation: no name is ever completed from it.
"""

from __future__ import annotations

from typing import Final

from core.actors.lexicon.words import word_set

_ENGLISH = """Aaron Adam Al Alan Albert Alex Alexander Alfred Alice Alison Allen Amanda Amy
Andrea Andrew Andy Angela Ann Anna Anne Annie Anthony Antony Arthur Ash Ashton Barack Barbara
Barry Ben Benjamin Bernard Bernie Beth Betty Bill Bob Bobby Boris Brad Bradley Brenda Brett
Brian Bruce Bryan Calvin Cameron Carl Carol Caroline Catherine Charles Charlie Chelsea Cheryl
Chester Chris Christian Christine Christopher Chuck Claire Clark Colin Condoleezza Connie Craig
Cynthia Dan Daniel Daniela Danny Dave David Dean Deborah Debra Denis Dennis Diana Diane Dick Don
Donald Donna Dorothy Doug Douglas Duncan Dwight Ed Eddie Edgar Edith Edmund Edward Eleanor
Elizabeth Ellen Emily Emma Eric Erik Ernest Ethan Eugene Eva Evan Frances Francis Frank Fred
Frederick Gareth Gary Gavin Gene Geoffrey George Gerald Gerard Gerry Gina Glen Glenn Gordon
Graham Grant Greg Gregory Guy Hank Hannah Harold Harriet Harry Harvey Heather Helen Henry
Herbert Hillary Howard Hugh Ian Irene Isaac Ivan Jack Jackie Jacob Jake James Jamie Jane Janet
Janice Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy
Joan Joanna Joe Joel John Johnny Jon Jonathan Joseph Joshua Joy Joyce Judith Judy Julia Julian
Julie June Justin Karen Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim Kirk
Kyle Larry Laura Lauren Laurence Lawrence Lee Leon Leonard Leslie Lewis Liam Linda Lisa Liz
Lloyd Lois Lou Louis Louise Lucy Luke Lynn Madeleine Malcolm Marc Margaret Maria Marie Marilyn
Mark Marsha Martha Martin Marvin Mary Matt Matthew Maurice Max Megan Melania Melissa Michael
Michelle Mike Milton Mitch Mitt Molly Nancy Natalie Nate Nathan Neil Nicholas Nicola Nicole
Nigel Nikki Norman Oliver Oscar Owen Pamela Pat Patricia Patrick Paul Paula Peggy Penny Pete
Peter Phil Philip Phillip Phyllis Rachel Ralph Randy Ray Raymond Rebecca Rex Richard Rick Rob
Robert Robin Rodney Roger Roland Ron Ronald Rose Ross Roy Rupert Russell Ruth Ryan Sally Sam
Samantha Samuel Sandra Sara Sarah Scott Sean Seth Shane Sharon Shawn Sheila Shirley Sidney Simon
Sophie Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Sylvia Ted Teresa
Terry Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Valerie Vanessa
Vera Vernon Veronica Vicki Victor Victoria Vince Vincent Virginia Walter Warren Wayne Wendy
Wesley Will William Zoe"""
_EUROPEAN = """Adolf Agnieszka Akie Albrecht Aleksandar Aleksander Aleksandr Aleksei Alessandro
Alexandra Alexei Alexey Alexis Alfonso Alojz Ana Anatoly Anders Andreas Andrei Andres Andrey
Andrzej Angel Annegret Antonio Antonis Arkady Arpad Arseniy Atifete Bart Beata Bertie Bjorn
Bogdan Boyko Bronislaw Bulent Carlo Carlos Carmen Catalina Cecilia Charalambos Chrystia Claude
Claudio Cristina Dalia Daniil Dieter Dimitri Dimitris Dmitri Dmitry Dominique Donatas Doris
Dragan Edi Eduard Eduardo Edward Egils Emanuel Emmanuel Enrico Enrique Erika Ernesto Esteban Evo
Fabio Federica Felipe Fernando Fidel Filip Florin Francesco Francisco Franco Francois François
Frans Franz Frederic Fyodor Gabriel Gennady Georges Georgi Gerhard Giorgio Giorgos Giovanni
Giulio Giuseppe Goran Grigory Guido Guillermo Gunther Gustavo Hans Heiko Heinz Helga Helle
Helmut Henri Henrique Herman Hugo Igor Ilir Ingrid Irina Isabel Ivica Jaap Jacques Jadranka Jan
Janez Janos Janusz Jaroslaw Javier Jens Jerzy Joao João Joaquin Jorge Jorgen Jose José Josef
Josep Joschka Juan Juanita Juha Julio Jurgen Jyrki Karel Karl Karolos Kersti Klaus Kolinda
Konstantin Kostas Kurt Kyriakos Lars Laurent Lech Leonid Leopoldo Luc Luca Lucas Luis Luiz Lula
Luigi Lyudmila Maksim Manuel Marcel Marcelo Marcos Margot Margrethe Mariano Marina Mario Markus
Martti Marta Martine Massimo Mateusz Matteo Mauricio Maxim Michel Miguel Mihai Mikhail Miklos
Mikuláš Milan Milo Milos Miloš Milorad Mircea Miro Miroslav Monica Nadine Natalia Nelson Nestor
Nicolas Nicolás Nicos Nikola Nikolai Nikolaos Nikolay Nikos Octavio Olaf Oleg Oleksandr Oleksiy
Olga Olivier Ollanta Ólafur Oskar Pablo Paolo Pascal Pavel Pavlo Pedro Pekka Per Petar Petr
Petra Petro Philippe Pierre Pieter Piotr Rafael Raisa Ramon Raul Raúl Ricardo Roberto Rodrigo
Roman Romano Rudolf Ruslan Rosen Salome Sandor Santiago Sauli Sebastian Sebastián Serge Sergei
Sergey Sergio Sigmar Silvio Simeon Slobodan Sofia Stanislav Stefan Stefano Svetlana Sviatlana
Tadeusz Tarja Tomas Toomas Traian Ulrich Urho Ursula Vaclav Valdis Valentina Valentin Valery
Viacheslav Vadim Vicente Viktor Vitali Vitaly Vladimir Vladislav Volodymyr Vuk Vyacheslav Werner
Wilhelm Willem Willy Wojciech Wolfgang Xavier Yegor Yevgeny Yulia Yuri Yuriy Yury Zbigniew Zoran
Zsolt Alberto Alejandro Alvaro Arturo Hector Ignacio Jaime Jesus Lisbeth Lorena Manuela Rosa
Rosario Tareck Tibisay Delcy Diosdado Iván Óscar Sebastien"""
_MIDDLE_EASTERN = """Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdul
Abdulaziz Abdulla Abdullah Abdulrahman Abdurrahman Abed Adel Adil Adnan Ahmad Ahmed Ahmet Akbar
Akram Alaa Ali Alireza Amin Amina Amir Amr Anwar Aref Asad Ashraf Atef Avi Avigdor Ayman Aziz
Bahaa Bakr Barham Bashar Bashir Basil Benny Benyamin Binyamin Burhanuddin Bulent Dalia Daoud
Dina Ebrahim Ehud Ekrem El Elias Emine Esmail Essam Faisal Farid Farouk Fathi Fatima Fayez
Feridun Fouad Fuad Gamal Ghassan Gideon Golda Habib Hafez Haider Haidar Hakan Hakim Hala Hamad
Hamdi Hamid Hani Haris Haroun Hasan Hashim Hassan Hatem Haydar Hisham Hossein Hosni Hoshyar
Hulusi Hussain Hussein Ibrahim Idris Imad Ismael Ismail Issa Ivo Iyad Jabir Jalal Jamal Jamil
Javad Jawad Kamal Karim Kemal Khaled Khalid Khalifa Khalil Khaldoon Laila Latif Leila Lior Mahdi
Mahmoud Mahmud Majid Malik Manouchehr Mansour Marwan Masoud Massoud Mehdi Mehmet Menachem Mesut
Mevlut Mikdad Moammar Mohamad Mohamed Mohammad Mohammed Mohsen Moncef Moshe Mostafa Mousa Mouaz
Muammar Mubarak Muhammad Muhammed Munir Muqtada Murad Musa Mustafa Nabil Nadia Nadim Nahum Najib
Naftali Nasser Nawaf Nayef Nazem Nechirvan Nizar Nouri Numan Nuri Omar Omer Osama Othman Qais
Qasem Qassem Rached Rafik Rafiq Rami Ramzi Rashad Rashid Raza Recep Reuven Reza Riad Riyad
Riyadh Saad Saadi Sabah Saddam Sadiq Saeb Saeed Said Salah Saleh Salih Salim Salman Salva Sameh
Sami Samir Saud Selahattin Shaul Shimon Silvan Sultan Tahar Talal Tamim Tariq Tawfiq Tayyip
Turki Tzipi Umar Usama Walid Yaakov Yair Yasser Yasir Yitzhak Yossi Younis Yousef Youssef Yusuf
Zaid Zeid Zayed Zalmay Ziad Zine Ziv Zvi Abu Dzhokhar Tamerlan Salahuddin Sirajuddin Sharif
Zabihullah Zabiullah"""
_ASIAN = """Aditya Ajay Ajit Amit Amitabh Anand Anil Anupam Arun Arvind Aruna Asif Asim Atal
Aung Ayub Babar Ban Benazir Bilawal Bipin Bilal Chandrika Deepak Dinesh Farooq Fawad Gopal Hafiz
Hamza Hardeep Harsh Hina Ijaz Iftikhar Imran Inam Indira Inder Ishaq Iqbal Jagdish Jairam
Jaswant Jawaharlal Kamla Khurshid Khawaja Kiran Krishna Lal Liaquat Mahinda Maithripala Mani
Manmohan Manohar Maryam Masood Mehbooba Meera Moeed Mukesh Nadeem Naresh Narendra Natwar Nasir
Nawaz Nirmala Nirupama Omar Parvez Pervaiz Pervez Prakash Pranab Pratibha Prithviraj Qamar
Raheel Rahul Raj Rajendra Rajiv Rajnath Rakesh Ram Ranil Ranjan Ravi Rehman Riaz Sajjad
Salahuddin Salman Sanjay Sartaj Satish Shahbaz Shah Shaukat Sheikh Shehbaz Sher Shivshankar
Shyam Smriti Sonia Subrahmanyam Sunil Suresh Sushma Tanvir Ujjwal Usman Venkaiah Vijay Vikas
Vikram Vinod Yashwant Yousaf Zahid Zardari Zulfikar Akihito Fumio Hideki Hiroshi Junichiro Kenji
Kenzo Koichi Masako Naoto Ryutaro Shigeru Shinzo Shintaro Taro Toshihiro Toshimitsu Yasuhiro
Yasuo Yoshihide Yoshihiko Yukio Yoriko Ban Chung Hwang Jong Kim Moon Park Roh Syngman Hu Jiang
Li Liu Wang Wen Xi Yang Zhang Zhao Zhou Zhu Deng Mao Chen Lin Ma Tsai Chou Hun Norodom Hun
Nguyen Tran Pham Phan Le Vo Truong Joko Jusuf Megawati Retno Susilo Suharto Prabowo Mahathir
Najib Anwar Muhyiddin Goh Corazon Ferdinand Fidel Gloria Benigno Rodrigo Imelda Joseph Prayuth
Thaksin Yingluck Abhisit Prem Thein Khin Win Min Kyaw Htin Nursultan Islam Emomali Gurbanguly
Askar Kurmanbek Almazbek Sooronbay Kassym-Jomart Shavkat Ilham Heydar Nikol Serzh Ashraf Hamid
Gulbuddin Abdul Jong-un Jae-in"""
_AFRICAN = """Abiy Abdoulaye Abubakar Adama Alassane Alpha Amadou Amina Atiku Ayo Babatunde
Bakili Blaise Boubacar Chinua Cyril Desmond Denis Didier Ellen Emmerson Faure Festus Frederik
Goodluck Girma Hage Haile Hailemariam Idriss Isaias Jacob Jakaya Jomo Joyce Julius Kenneth Kofi
Kwame Laurent Levy Lansana Mamadou Macky Mahamadou Mahamat Meles Moise Moussa Muhammadu Mwai
Nana Nelson Ngozi Nkosazana Olusegun Omar Ousmane Paul Pierre Raila Riek Robert Roch Sani Salva
Samia Seretse Teodoro Thabo Uhuru Umaru Wangari Winnie Yahya Yayi Yoweri Zephania Yemi Sekou
Seyni Tidjane Teodor Boutros Kinfe Tedros Workneh Sahle"""

_WOMENS = """Agnieszka Akie Alexandra Alice Alison Amanda Amina Amy Ana Andrea Angela Ann Anna
Anne Annegret Annie Aruna Atifete Barbara Beata Benazir Beth Betty Brenda Carmen Carol Caroline
Catalina Catherine Cecilia Chandrika Chelsea Cheryl Christine Chrystia Claire Condoleezza Connie
Corazon Cristina Cynthia Dalia Daniela Deborah Debra Delcy Diana Diane Dina Donna Doris Dorothy
Edith Eleanor Elizabeth Ellen Emily Emine Emma Erika Eva Fatima Federica Frances Gina Gloria
Golda Hala Hannah Harriet Heather Helen Helga Helle Hillary Hina Imelda Indira Ingrid Irene
Irina Isabel Jadranka Jane Janet Janice Jennifer Jessica Jill Joan Joanna Joyce Juanita Judith
Judy Julia Julie Karen Kate Katherine Kathleen Kathy Kersti Kolinda Laila Laura Lauren Leila
Linda Lisa Lisbeth Liz Lois Lorena Louise Lucy Lyudmila Madeleine Manuela Margaret Margot
Margrethe Maria Marie Marilyn Marina Marsha Marta Martha Martine Mary Maryam Masako Meera Megan
Megawati Mehbooba Melania Melissa Michelle Molly Monica Nadia Nadine Nancy Natalia Natalie Ngozi
Nicola Nicole Nikki Nirmala Nirupama Nkosazana Olga Pamela Patricia Paula Peggy Penny Petra
Phyllis Pratibha Rachel Raisa Rebecca Retno Rosa Rosario Rose Ruth Sahle Sally Salome Samantha
Samia Sandra Sara Sarah Sheila Shirley Smriti Sofia Sonia Sophie Stella Stephanie Sue Susan
Sushma Svetlana Sviatlana Sylvia Tarja Teresa Theresa Tibisay Tina Tzipi Ursula Valentina
Valerie Vanessa Vera Veronica Vicki Victoria Virginia Wangari Wendy Winnie Yingluck Yoriko Yulia
Zoe"""
_BOTH = """Abu Alex Ali Amal Andrea Ash Ashton Ban Carol Chen Chou Chung Dalia Dana Deng Denis
Dominique Frances Gabriel Goh Hu Hun Hwang Inam Islam Jackie Jamie Jan Jean Jiang Jong Joy June
Kelly Khin Kim Kiran Kyle Lal Le Lee Leslie Li Lin Liu Lynn Ma Mani Mao Min Moon Nana Nguyen
Nicola Noor Park Pat Pham Phan Prem Raj Ram Robin Roh Salva Sam Shah Shannon Sharon Sheikh
Sultan Thein Tracy Tran Truong Tsai Virginia Vivian Vo Wang Wen Will Win Xi Yang Zhang Zhao Zhou
Zhu"""

GIVEN_NAMES: Final = frozenset(
    f"{_ENGLISH} {_EUROPEAN} {_MIDDLE_EASTERN} {_ASIAN} {_AFRICAN}".split()
)
# Names of women; the rest are men's but for those that tell nothing.
WOMENS_NAMES: Final = word_set(_WOMENS) - word_set(_BOTH)
MENS_NAMES: Final = GIVEN_NAMES - word_set(_WOMENS) - word_set(_BOTH)
