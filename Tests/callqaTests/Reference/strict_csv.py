"""RFC 4180 records as strict libcsv sees them, with the one recovery of D19."""


def line_end(text, position):
    """Position after the terminator (CR LF, LF or CR) of the physical line that holds `position`."""
    while position < len(text) and text[position] not in "\r\n":
        position += 1
    if text.startswith("\r\n", position):
        return position + 2
    return min(position + 1, len(text))


def count_lines(text, start, end):
    """Terminators in text[start:end]; CR LF is one."""
    part = text[start:end]
    return part.count("\n") + part.count("\r") - part.count("\r\n")


class Fault(Exception):
    """Strict libcsv would stop here."""


def read_record(text, position, delimiter):
    """The fields of the record that begins at `position`, and the position after its terminator."""
    blanks = " \t".replace(delimiter, "")
    fields = []
    size = len(text)
    while True:
        while position < size and text[position] in blanks:  # blanks before a field are skipped
            position += 1
        if position < size and text[position] == '"':
            position += 1
            value = []
            while True:
                quote = text.find('"', position)
                if quote < 0:
                    raise Fault()  # unclosed at the end of the file: the same fault (D19)
                value.append(text[position:quote])
                position = quote + 1
                if position < size and text[position] == '"':
                    value.append('"')
                    position += 1
                else:
                    break
            while position < size and text[position] in blanks:  # blanks after the closing quote are skipped
                position += 1
            if position < size and text[position] != delimiter and text[position] not in "\r\n":
                raise Fault()  # text after a closing quote
            fields.append("".join(value))
        else:
            start = position
            while position < size and text[position] != delimiter and text[position] not in "\r\n":
                if text[position] == '"':
                    raise Fault()  # a quote inside an unquoted field
                position += 1
            fields.append(text[start:position].rstrip(blanks))
        if position >= size:
            return fields, size
        if text[position] != delimiter:
            return fields, line_end(text, position)
        position += 1


def records(text, delimiter):
    """Yields (line, fields) for each record, and (line, None) for each physical line rejected as `quoting` (D19).

    Lines count from 1. A line of blanks only is no record (A10).
    """
    position, line = 0, 1
    while position < len(text):
        after = line_end(text, position)
        if text[position:after].strip(" \t\r\n".replace(delimiter, "")) == "":
            position, line = after, line + 1
            continue
        try:
            fields, end = read_record(text, position, delimiter)
        except Fault:
            yield line, None
            position, line = after, line + 1  # reading resumes at the next physical line
            continue
        yield line, fields
        line += count_lines(text, position, end)
        position = end


def sniff_delimiter(text):
    """The candidate that stands most often outside quotes in the first line that is not blank."""
    position = 0
    while position < len(text):
        after = line_end(text, position)
        line = text[position:after]
        if line.strip():
            unquoted = "".join(line.split('"')[0::2])
            return max(",;\t|", key=lambda candidate: unquoted.count(candidate))
        position = after
    return ","
