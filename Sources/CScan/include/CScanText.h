// What is done with text whose edges are known: taking fields out of records, counting lines, checking UTF-8.
#ifndef CSCAN_TEXT_H
#define CSCAN_TEXT_H

#include "CScan.h"

// Behind the line ends that stand at `position`.
CSCAN_INLINE size_t cscan_skip_newlines(const uint8_t *bytes, size_t count, size_t position) {
  while (position < count && (bytes[position] == '\n' || bytes[position] == '\r')) position++;
  return position;
}

// Physical lines that end in `bytes`: at LF, CRLF or a lone CR.
static inline size_t cscan_count_lines(const uint8_t *bytes, size_t count) {
  size_t lines = 0;
  size_t index = 0;
  while (index < count) {
    // Sums of at most 240 fit in a byte, so that many bytes are added at a time.
    size_t end = count - index > 240 ? index + 240 : count - 1;
    uint8_t sum = 0;
    for (; index < end; index++) {
      sum += (uint8_t)((bytes[index] == '\n') + ((bytes[index] == '\r') & (bytes[index + 1] != '\n')));
    }
    lines += sum;
    if (index + 1 == count) return lines + (bytes[index] == '\n' || bytes[index] == '\r');
  }
  return lines;
}

typedef struct {
  int32_t start, end;
} cscan_bounds;

// The fields of a record that begins at `start`, one for each of its `count` edges.
CSCAN_INLINE void cscan_take_plain(size_t start, const uint32_t *edges, size_t count, cscan_bounds *bounds) {
  uint32_t from = (uint32_t)start;
  for (size_t index = 0; index < count; index++) {
    bounds[index].start = (int32_t)from;
    bounds[index].end = (int32_t)edges[index];
    from = edges[index] + 1;
  }
}

// Makes one quote of each two, in place. Returns the new end.
static inline size_t cscan_undouble(uint8_t *bytes, size_t start, size_t end, uint8_t quote) {
  uint8_t *from = memchr(bytes + start, quote, end - start);
  if (!from) return end;
  uint8_t *to = from;
  while (from < bytes + end) {
    if (*from == quote) from++;
    *to++ = *from++;
  }
  return (size_t)(to - bytes);
}

// As above, for fields with blanks or quotes round them; changes text inside them.
static inline void cscan_take_marked(
  const cscan_text *text, uint8_t *bytes, size_t start, const uint32_t *edges, size_t count, uint32_t flags, cscan_bounds *bounds
) {
  for (size_t index = 0; index < count; index++) {
    size_t from = start;
    size_t to = edges[index];
    start = to + 1;
    if (flags & CSCAN_BLANK) {
      while (from < to && cscan_is_blank(bytes[from], text->delimiter)) from++;
      while (from < to && cscan_is_blank(bytes[to - 1], text->delimiter)) to--;
    }
    if ((flags & CSCAN_QUOTED) && from < to && bytes[from] == text->quote) {
      from++;
      if (from < to) to--;
      if (flags & CSCAN_DOUBLED) to = cscan_undouble(bytes, from, to, text->quote);
    }
    bounds[index].start = (int32_t)from;
    bounds[index].end = (int32_t)to;
  }
}

// Whether only blanks stand there.
static inline int cscan_is_nothing(const cscan_text *text, size_t start, size_t end) {
  while (start < end && cscan_is_blank(text->bytes[start], text->delimiter)) start++;
  return start == end;
}
#endif
