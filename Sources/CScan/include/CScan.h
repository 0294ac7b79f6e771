// Where the fields and records of RFC 4180 text end, 64 bytes at a time: each byte is compared with the signs that matter,
// the answers become 64-bit masks, and a running parity of quotes says what lies inside a quoted field.
//
// The parity is right as long as each quote opens a field, closes one, or is one of a doubled pair. Where a quote does
// anything else, the scan stops: the record that holds it has to be read by a parser, and the scan begins anew behind it.
#ifndef CSCAN_H
#define CSCAN_H

#include <stddef.h>
#include <string.h>
#include "CScanCompare.h"

// What is to be known of a record before its fields are taken.
enum {
  CSCAN_QUOTED = 1,    // a field stands in quotes
  CSCAN_DOUBLED = 2,   // a quote inside a field is doubled
  CSCAN_BLANK = 4,     // blanks or tabs at the edge of a field
  CSCAN_LINES = 8,     // a line ends inside a quoted field
  CSCAN_EMPTY = 16,    // an empty line stands somewhere: of the text, never of a record
  CSCAN_OPENING = 32,  // a quote opens in the middle of a field: the scan stops
  CSCAN_CLOSING = 64,  // text follows a closing quote: the scan stops
  CSCAN_NOTHING = 128, // only blanks: no record. Never set by the scan
  CSCAN_PARSED = 256,  // a parser has read it. Never set by the scan
};

// Which instructions the scan uses. Every kernel gives the same.
enum { CSCAN_PORTABLE = 0, CSCAN_VECTOR = 1, CSCAN_AVX2 = 2 };

// Why the scan came back.
enum { CSCAN_DONE = 0, CSCAN_STOPPED = 1, CSCAN_FULL = 2 };

typedef struct {
  const uint8_t *bytes;
  size_t count;
  uint8_t delimiter;
  uint8_t quote;
  uint8_t is_final;  // nothing follows: the end of the text ends its last record
  uint32_t ignored;  // kinds not to be noticed: for tests of the tests
} cscan_text;

typedef struct {
  uint32_t edge;   // ordinal of the edge that ends the record
  uint32_t flags;
} cscan_record;

// The answers, and where the scan stands. The arrays have room for 64 entries more than their capacity says.
typedef struct {
  uint32_t *edges;  // positions of delimiters and of the first bytes of record ends
  size_t edge_capacity;
  cscan_record *records;
  size_t record_capacity;
  size_t edge_count;
  size_t record_count;
  uint32_t flags_seen;
  size_t position;
  uint64_t inside;  // all ones inside a quoted field
  // One bit each, of the byte before `position`.
  uint64_t after_edge, after_newline, after_return, after_blank, after_close;
  uint64_t empty_lines;  // not 0 when there was one
} cscan_state;

// Begins a record at `position`.
CSCAN_INLINE void cscan_begin(cscan_state *state, size_t position) {
  state->position = position;
  state->inside = 0;
  state->after_edge = 1;
  state->after_newline = 1;
  state->after_return = 0;
  state->after_blank = 0;
  state->after_close = 0;
  state->records[state->record_count].flags = 0;
}

CSCAN_INLINE int cscan_is_blank(uint8_t byte, uint8_t delimiter) {
  return (byte == ' ' || byte == '\t') && byte != delimiter;
}

CSCAN_INLINE int cscan_is_edge(uint8_t byte, uint8_t delimiter) {
  return byte == delimiter || byte == '\n' || byte == '\r';
}

// Whether only blanks part the opening quote at `position` from the edge before it.
static inline int cscan_opens_well(const cscan_text *text, size_t position) {
  while (position > 0 && cscan_is_blank(text->bytes[position - 1], text->delimiter)) position--;
  return position == 0 || cscan_is_edge(text->bytes[position - 1], text->delimiter);
}

// Whether only blanks part the byte at `position`, behind a closing quote, from the edge that follows.
static inline int cscan_closes_well(const cscan_text *text, size_t position) {
  while (position < text->count && cscan_is_blank(text->bytes[position], text->delimiter)) position++;
  // Where more text is to come, the record is not whole yet and will be looked at again.
  return position == text->count || cscan_is_edge(text->bytes[position], text->delimiter);
}

CSCAN_INLINE uint64_t cscan_parity(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

// The lowest bit's number, anything where there is none.
#if __has_builtin(__builtin_ctzg)
#define CSCAN_LOWEST(bits) __builtin_ctzg(bits, 64)
#else
#define CSCAN_LOWEST(bits) __builtin_ctzll((bits) | 1ull << 63)
#endif

// Writes the positions of `bits` behind `edges`, eight at a time: some entries too many are written. Returns their number.
// Volatile keeps compilers from gathering eight answers in a vector, which takes longer.
CSCAN_INLINE size_t cscan_write_edges(volatile uint32_t *edges, uint64_t bits, size_t position) {
  uint32_t base = (uint32_t)position;
  size_t count = (size_t)__builtin_popcountll(bits);
  size_t done = 0;
  do {
#define CSCAN_WRITE(place) edges[done + place] = base + (uint32_t)CSCAN_LOWEST(bits); bits &= bits - 1;
    CSCAN_WRITE(0) CSCAN_WRITE(1) CSCAN_WRITE(2) CSCAN_WRITE(3)
    CSCAN_WRITE(4) CSCAN_WRITE(5) CSCAN_WRITE(6) CSCAN_WRITE(7)
#undef CSCAN_WRITE
    done += 8;
  } while (__builtin_expect(done < count, 0));
  return count;
}

// What the masks of one block say, for each of its records.
typedef struct {
  uint64_t quotes, doubled, blanks, lines, bad_opening, bad_closing;
} cscan_notes;

// Notes what is to be known of the records that end at `ends` in the block at `position`, `*record` being the first, and of
// the one behind them. Returns 0 where a quote is out of place: `*record` then is the record that holds it.
static inline int cscan_note(
  const cscan_text *text, cscan_state *state, const cscan_notes *notes, uint64_t ends, size_t position, size_t *record
) {
  uint64_t behind = ~0ull;  // bits that belong to the record looked at, or to one behind it
  for (;; ++*record) {
    uint64_t part = ends ? behind & (ends ^ (ends - 1)) : behind;
    uint32_t flags = 0;
    if (notes->quotes & part) flags |= CSCAN_QUOTED;
    if (notes->doubled & part) flags |= CSCAN_DOUBLED;
    if (notes->blanks & part) flags |= CSCAN_BLANK;
    if (notes->lines & part) flags |= CSCAN_LINES;
    for (uint64_t bad = (notes->bad_opening | notes->bad_closing) & part; bad; bad &= bad - 1) {
      size_t place = position + (size_t)__builtin_ctzll(bad);
      int opens = (notes->bad_opening & bad & -bad) != 0;
      if (opens ? cscan_opens_well(text, place) : cscan_closes_well(text, place)) {
        flags |= CSCAN_BLANK;
      } else if (!(text->ignored & (opens ? CSCAN_OPENING : CSCAN_CLOSING))) {
        return 0;
      }
    }
    flags &= ~text->ignored;
    state->records[*record].flags |= flags;
    state->flags_seen |= flags;
    if (!ends) return 1;
    behind = ~(ends ^ (ends - 1));
    ends &= ends - 1;
  }
}

// Takes in one block of 64 bytes, of which `valid` has a bit for each that is there; 0 where a quote is out of place.
// `at` is a copy of the state, so that it can live in registers; `state` is written where something is to be noted.
// `has_quotes`: a quote stands in the block or matters to it.
CSCAN_INLINE int cscan_take(
  const cscan_text *text, cscan_state *state, cscan_state *at, const cscan_masks *masks, uint64_t valid, int has_quotes
) {
  uint64_t newlines = masks->line_feeds | masks->returns;
  uint64_t inside = has_quotes ? cscan_parity(masks->quotes) ^ at->inside : 0;
  uint64_t closing = has_quotes ? masks->quotes & ~inside : 0;
  uint64_t after_close = has_quotes ? closing << 1 | at->after_close : 0;
  uint64_t outer = newlines & ~inside;
  uint64_t returns = masks->returns & ~inside;
  uint64_t first = outer & ~(masks->line_feeds & (returns << 1 | at->after_return));
  uint64_t after_newline = outer << 1 | at->after_newline;
  uint64_t delimiters = masks->delimiters & ~inside;
  uint64_t edges = delimiters | outer;
  uint64_t after_edge = edges << 1 | at->after_edge;
  uint64_t blanks = masks->blanks & ~inside;
  uint64_t ends = first & ~after_newline;
  uint64_t blanks_at_edges = (blanks & after_edge) | (edges & (blanks << 1 | at->after_blank));
  uint64_t written = delimiters | ends;
  size_t record = at->record_count;
  size_t edge_count = at->edge_count;
  at->edge_count += cscan_write_edges(at->edges + edge_count, written, at->position);
  // Most blocks hold one record end or none: the first one is written without asking whether it is there.
  uint64_t before = (ends & -ends) - 1;
  cscan_record *next = at->records + record;
  next->edge = (uint32_t)(edge_count + (size_t)__builtin_popcountll(written & before));
  (next + 1)->flags = 0;
  at->record_count += ends != 0;
#pragma clang loop vectorize(disable) unroll(disable)
  for (uint64_t rest = ends & (ends - 1); __builtin_expect(rest != 0, 0); rest &= rest - 1) {
    before = (rest & -rest) - 1;
    next = at->records + at->record_count++;
    next->edge = (uint32_t)(edge_count + (size_t)__builtin_popcountll(written & before));
    (next + 1)->flags = 0;
  }
  at->empty_lines |= first & after_newline;
  if (has_quotes | (blanks_at_edges != 0)) {
    uint64_t opening = masks->quotes & inside;
    cscan_notes notes;
    notes.quotes = masks->quotes;
    notes.doubled = opening & after_close;
    notes.blanks = blanks_at_edges;
    notes.lines = newlines & inside;
    notes.bad_opening = opening & ~after_close & ~after_edge;
    notes.bad_closing = after_close & ~(edges | masks->quotes) & valid;
    if (!cscan_note(text, state, &notes, ends, at->position, &record)) {
      at->record_count = record;
      return 0;
    }
  }
  at->inside = (uint64_t)((int64_t)inside >> 63);
  at->after_edge = edges >> 63;
  at->after_newline = outer >> 63;
  at->after_return = returns >> 63;
  at->after_blank = blanks >> 63;
  at->after_close = closing >> 63;
  at->position += 64;
  return 1;
}

CSCAN_INLINE int cscan_step(
  const cscan_text *text, cscan_state *state, cscan_state *at, const cscan_masks *masks, uint64_t valid
) {
  if (masks->quotes | at->inside | at->after_close) return cscan_take(text, state, at, masks, valid, 1);
  return cscan_take(text, state, at, masks, valid, 0);
}

// MARK: Scanning

CSCAN_INLINE int cscan_is_full(const cscan_state *state) {
  return state->edge_count > state->edge_capacity || state->record_count > state->record_capacity;
}

// The last bytes, fewer than 64, in a block filled with zeros. A text that ends gets a line feed behind it, which ends the
// last record and counts nowhere.
CSCAN_INLINE size_t cscan_last_block(const cscan_text *text, size_t position, uint8_t *block) {
  size_t count = text->count - position;
  memset(block, 0, 64);
  memcpy(block, text->bytes + position, count);
  if (text->is_final) block[count++] = '\n';
  return count;
}

#define CSCAN_LOOP(load) \
  cscan_state at = *state; \
  int result = CSCAN_DONE; \
  while (result == CSCAN_DONE && at.position + 64 <= text->count) { \
    if (cscan_is_full(&at)) { \
      result = CSCAN_FULL; \
    } else { \
      cscan_masks masks = load(text->bytes + at.position, text->delimiter, text->quote); \
      if (!cscan_step(text, state, &at, &masks, ~0ull)) result = CSCAN_STOPPED; \
    } \
  } \
  if (result == CSCAN_DONE && at.position < text->count + text->is_final) { \
    uint8_t block[64]; \
    size_t count = cscan_last_block(text, at.position, block); \
    cscan_masks masks = load(block, text->delimiter, text->quote); \
    if (cscan_is_full(&at)) { \
      result = CSCAN_FULL; \
    } else if (!cscan_step(text, state, &at, &masks, ~0ull >> (64 - count))) { \
      result = CSCAN_STOPPED; \
    } \
  } \
  at.flags_seen = state->flags_seen | (at.empty_lines ? CSCAN_EMPTY & ~text->ignored : 0); \
  *state = at; \
  return result;

static inline int cscan_scan_portable(const cscan_text *text, cscan_state *state) { CSCAN_LOOP(cscan_load_portable) }
static inline int cscan_scan_vector(const cscan_text *text, cscan_state *state) { CSCAN_LOOP(cscan_load_vector) }
#if defined(__x86_64__)
CSCAN_AVX2_TARGET static inline int cscan_scan_avx2(const cscan_text *text, cscan_state *state) {
  CSCAN_LOOP(cscan_load_avx2)
}
#endif
#undef CSCAN_LOOP

// The quickest kernel of this processor.
static inline int cscan_best_kernel(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")) return CSCAN_AVX2;
#endif
  return CSCAN_VECTOR;
}

// Scans from `state->position` on until the text is done, a quote is out of place (record `state->record_count` then
// holds it), or the arrays are full. A kernel that this processor lacks must not be asked for.
static inline int cscan_scan(int kernel, const cscan_text *text, cscan_state *state) {
#if defined(__x86_64__)
  if (kernel == CSCAN_AVX2) return cscan_scan_avx2(text, state);
#endif
  return kernel == CSCAN_PORTABLE ? cscan_scan_portable(text, state) : cscan_scan_vector(text, state);
}
#endif
