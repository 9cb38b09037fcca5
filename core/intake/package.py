"""Zip packages: office documents and archives, opened only within limits."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

from lxml import etree

from core.errors import ArticleFormatError
from core.intake.limits import MEGABYTE, Limits

ZIP_MARK = b"PK\x03\x04"
ENCRYPTED = 0x1
# What zipfile makes of broken packages; NotImplementedError is a version that it does not know.
DAMAGE = (zipfile.BadZipFile, ValueError, OSError, EOFError, struct.error, NotImplementedError)


def names_in(content: bytes) -> frozenset[str]:
    """The names of the files in a zip package; none where it is not one."""
    if not content.startswith(ZIP_MARK):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return frozenset(package.namelist())
    except DAMAGE:
        return frozenset()


def open_package(content: bytes, limits: Limits) -> zipfile.ZipFile:
    """The package, nothing unpacked yet. Raises where it is broken, locked or beyond a limit."""
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except DAMAGE as error:
        raise ArticleFormatError("it is a damaged zip package") from error
    entries = package.infolist()
    if len(entries) > limits.package_entries:
        raise ArticleFormatError(
            f"it packs {len(entries):,} files; the limit is {limits.package_entries:,} a package"
        )
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise ArticleFormatError("it is locked with a password")
    size = sum(entry.file_size for entry in entries)
    if size > limits.unpacked_bytes:
        raise ArticleFormatError(
            f"it unpacks to {size / MEGABYTE:,.0f} MB;"
            f" the limit is {limits.unpacked_bytes / MEGABYTE:,.0f} MB a package"
        )
    for entry in entries:
        if entry.file_size > max(MEGABYTE, entry.compress_size * limits.unpacked_ratio):
            raise ArticleFormatError(
                f"a file in it unpacks to more than {limits.unpacked_ratio} times its packed size"
            )
    return package


def read_entry(package: zipfile.ZipFile, name: str | zipfile.ZipInfo) -> bytes:
    """The bytes of one file of the package. Raises where it is damaged or missing."""
    try:
        return package.read(name)
    except NotImplementedError as error:
        raise ArticleFormatError("a part of it is packed in a way that is not read") from error
    except (*DAMAGE, KeyError, zlib.error, lzma.LZMAError, RuntimeError) as error:
        raise ArticleFormatError("a part of it is damaged or missing") from error


def parse_xml(content: bytes) -> etree._Element:
    """The root of an XML part, without entities, document types from outside and network."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ArticleFormatError("a part of it is damaged XML") from error
