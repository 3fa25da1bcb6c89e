"""Which kind of content a file's name promises: everyday kinds, and those that a program adds."""

from posixpath import splitext
from urllib.parse import urlsplit

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension", "add_type",
           "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types"]

knownfiles = []
inited = True

suffix_map = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
_kinds = """text/javascript js mjs|application/json json|application/manifest+json webmanifest|application/msword doc dot wiz|application/n-quads nq
application/n-triples nt|application/octet-stream bin a dll exe o obj so|application/oda oda|application/pdf pdf|application/pkcs7-mime p7c
application/postscript ps ai eps|application/trig trig|application/vnd.apple.mpegurl m3u m3u8|application/vnd.ms-excel xls xlb
application/vnd.ms-powerpoint ppt pot ppa pps pwz|application/wasm wasm|application/x-bcpio bcpio|application/x-cpio cpio
application/x-csh csh|application/x-dvi dvi|application/x-gtar gtar|application/x-hdf hdf|application/x-hdf5 h5|application/x-latex latex
application/x-mif mif|application/x-netcdf cdf nc|application/x-pkcs12 p12 pfx|application/x-pn-realaudio ram
application/x-python-code pyc pyo|application/x-sh sh|application/x-shar shar|application/x-shockwave-flash swf
application/x-sv4cpio sv4cpio|application/x-sv4crc sv4crc|application/x-tar tar|application/x-tcl tcl|application/x-tex tex
application/x-texinfo texi texinfo|application/x-troff roff t tr|application/x-troff-man man|application/x-troff-me me
application/x-troff-ms ms|application/x-ustar ustar|application/x-wais-source src|application/xml xsl rdf wsdl xpdl|application/zip zip
audio/3gpp 3gp 3gpp|audio/3gpp2 3g2 3gpp2|audio/aac aac adts loas ass|audio/basic au snd|audio/mpeg mp3 mp2|audio/opus opus
audio/x-aiff aif aifc aiff|audio/x-pn-realaudio ra|audio/x-wav wav|image/avif avif|image/bmp bmp|image/gif gif|image/ief ief
image/jpeg jpg jpe jpeg|image/heic heic|image/heif heif|image/png png|image/svg+xml svg|image/tiff tiff tif|image/vnd.microsoft.icon ico
image/webp webp|image/x-cmu-raster ras|image/x-portable-anymap pnm|image/x-portable-bitmap pbm|image/x-portable-graymap pgm
image/x-portable-pixmap ppm|image/x-rgb rgb|image/x-xbitmap xbm|image/x-xpixmap xpm|image/x-xwindowdump xwd
message/rfc822 eml mht mhtml nws|text/css css|text/csv csv|text/html html htm|text/markdown md markdown|text/n3 n3
text/plain txt bat c h ksh pl srt|text/richtext rtx|text/rtf rtf|text/tab-separated-values tsv|text/vtt vtt|text/x-python py|text/x-rst rst
text/x-setext etx|text/x-sgml sgm sgml|text/x-vcard vcf|text/xml xml|video/mp4 mp4|video/mpeg mpeg m1v mpa mpe mpg|video/quicktime mov qt
video/webm webm|video/x-msvideo avi|video/x-sgi-movie movie"""
types_map = {}
for _kind in _kinds.replace("\n", "|").split("|"):
    _name, *_endings = _kind.split()
    for _ending in _endings:
        types_map.setdefault("." + _ending, _name)
common_types = {".rtf": "application/rtf", ".midi": "audio/midi", ".mid": "audio/midi", ".jpg": "image/jpg", ".pict": "image/pict", ".pct": "image/pict", ".pic": "image/pict",
                ".xul": "text/xul"}


class MimeTypes:
    def __init__(self, filenames=(), strict=True):
        self.encodings_map, self.suffix_map = encodings_map.copy(), suffix_map.copy()
        self.types_map = {}, {}     # common ones, strict ones
        for strictly, kinds in (True, types_map), (False, common_types):
            for ending, kind in kinds.items():
                self.add_type(kind, ending, strictly)

    def add_type(self, type, ext, strict=True):
        if ext and not ext.startswith("."):
            from warnings import warn
            warn("Undotted extensions are deprecated, using them will raise a ValueError in Python 3.16", DeprecationWarning, stacklevel=2)
        if type:
            self.types_map[bool(strict)][ext] = type

    def guess_type(self, url, strict=True):
        """(kind, encoding), None for what is not known."""
        from os import fspath
        url = fspath(url)
        parts = urlsplit(url)
        if len(parts.scheme) > 1 and parts.scheme != "data":
            return self.guess_file_type(parts.path, strict=strict)
        if parts.scheme == "data":
            head, comma, _ = parts.path.partition(",")
            kind = head.partition(";")[0]
            return (None, None) if not comma else ("text/plain" if "=" in kind or "/" not in kind else kind, None)
        return self.guess_file_type(url, strict=strict)

    def guess_file_type(self, path, *, strict=True):
        from os import fspath
        base, ext = splitext(fspath(path).rpartition("/")[2])
        while ext.lower() in self.suffix_map:
            base, ext = splitext(base + self.suffix_map[ext.lower()])
        encoding = self.encodings_map.get(ext)
        if encoding is not None:
            base, ext = splitext(base)
        ext = ext.lower()
        kind = self.types_map[True].get(ext)
        if kind is None and not strict:
            kind = self.types_map[False].get(ext)
        return kind, encoding

    def guess_all_extensions(self, type, strict=True):
        kind = type.lower()
        return [ext for kinds in ((self.types_map[True],) if strict else (self.types_map[True], self.types_map[False]))
                for ext, found in kinds.items() if found == kind]

    def guess_extension(self, type, strict=True):
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None


_db = MimeTypes()
types_map = _db.types_map[True]
guess_type, guess_file_type = _db.guess_type, _db.guess_file_type
guess_all_extensions, guess_extension, add_type = _db.guess_all_extensions, _db.guess_extension, _db.add_type


def init(files=None):
    pass


def read_mime_types(file):
    """Files of the system's are not there."""
    return None
