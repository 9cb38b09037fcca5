"""Dateline without its pages: articles in, dated and sourced events out."""
