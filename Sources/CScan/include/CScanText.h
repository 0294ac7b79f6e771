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
#if defined(__x86_64__)
  // Sixteen at a time, each with the byte behind it.
  const __m128i feed = _mm_set1_epi8('\n'), carriage = _mm_set1_epi8('\r');
  for (; index + 17 <= count; index += 16) {
    __m128i here = _mm_loadu_si128((const __m128i *)(bytes + index));
    __m128i next = _mm_loadu_si128((const __m128i *)(bytes + index + 1));
    __m128i ends = _mm_or_si128(
      _mm_cmpeq_epi8(here, feed), _mm_andnot_si128(_mm_cmpeq_epi8(next, feed), _mm_cmpeq_epi8(here, carriage)));
    lines += (size_t)__builtin_popcount((unsigned)_mm_movemask_epi8(ends));
  }
#endif
  for (; index < count; index++) {
    if (bytes[index] == '\n' || (bytes[index] == '\r' && (index + 1 == count || bytes[index + 1] != '\n'))) lines++;
  }
  return lines;
}

typedef struct {
  int32_t start, end;
} cscan_bounds;

// The fields of a record that begins at `start`, one for each of its `count` edges.
CSCAN_INLINE void cscan_take_plain(size_t start, const uint32_t *edges, size_t count, cscan_bounds *bounds) {
  uint32_t from = (uint32_t)start;
#pragma clang loop vectorize(disable)
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

// MARK: UTF-8

// Length of the longest run of whole blocks at the front of `bytes` that is ASCII or well-formed UTF-8 for certain: all of
// it but the last bytes where the text is sound, much less where the processor has no AVX2.
#if defined(__x86_64__)
// The bytes of `now` moved up by `shift`, with the last ones of `before` in front.
#define CSCAN_BEHIND(now, before, shift) \
  _mm256_alignr_epi8(now, _mm256_permute2x128_si256(before, now, 0x21), 16 - (shift))

CSCAN_AVX2_TARGET static inline size_t cscan_sound_avx2(const uint8_t *bytes, size_t count) {
  // What two bytes side by side can do wrong, one bit each, by the high and low half of the first and the high half of the
  // second: a fault is where all three agree.
  enum {
    TOO_SHORT = 1,    // a lead without a continuation
    TOO_LONG = 2,     // a continuation behind ASCII
    OVERLONG_3 = 4,   // E0 80…9F
    TOO_LARGE = 8,    // F4 90…BF, F5…FF
    SURROGATE = 16,   // ED A0…BF
    OVERLONG_2 = 32,  // C0, C1
    OVERLONG_4 = 64,  // F0 80…8F; also F5…FF 80…8F
    TWO_BEHIND = 128, // two continuations: right only behind a lead of three or four
  };
#define CSCAN_TABLE(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)
  const int carry = TOO_SHORT | TOO_LONG | (char)TWO_BEHIND;
  const __m256i high_of_first = CSCAN_TABLE(
    TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, (char)TWO_BEHIND, (char)TWO_BEHIND,
    (char)TWO_BEHIND, (char)TWO_BEHIND, TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | OVERLONG_4);
  const __m256i low_of_first = CSCAN_TABLE(
    carry | OVERLONG_2 | OVERLONG_3 | OVERLONG_4, carry | OVERLONG_2, carry, carry, carry | TOO_LARGE,
    carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4,
    carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4,
    carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4 | SURROGATE,
    carry | TOO_LARGE | OVERLONG_4, carry | TOO_LARGE | OVERLONG_4);
  const int behind = TOO_LONG | OVERLONG_2 | (char)TWO_BEHIND;
  const __m256i high_of_second = CSCAN_TABLE(
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
    behind | OVERLONG_3 | OVERLONG_4, behind | OVERLONG_3 | TOO_LARGE, behind | SURROGATE | TOO_LARGE,
    behind | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
#undef CSCAN_TABLE
  const __m256i low_half = _mm256_set1_epi8(15);
  const __m256i three = _mm256_set1_epi8((char)(0xE0 - 0x80)), four = _mm256_set1_epi8((char)(0xF0 - 0x80));
  const __m256i top = _mm256_set1_epi8((char)0x80);
  __m256i before = _mm256_setzero_si256();
  size_t sound = 0;
  for (size_t position = 0; position + 32 <= count; position += 32) {
    __m256i now = _mm256_loadu_si256((const __m256i *)(bytes + position));
    // Where the block and the last three bytes before it are ASCII there is nothing to look at.
    if (!(_mm256_movemask_epi8(now) | (_mm256_movemask_epi8(before) & (int)0xE0000000))) {
      sound = position + 32;
      before = now;
      continue;
    }
    __m256i first = CSCAN_BEHIND(now, before, 1);
    __m256i faults = _mm256_and_si256(
      _mm256_and_si256(
        _mm256_shuffle_epi8(high_of_first, _mm256_and_si256(_mm256_srli_epi16(first, 4), low_half)),
        _mm256_shuffle_epi8(low_of_first, _mm256_and_si256(first, low_half))),
      _mm256_shuffle_epi8(high_of_second, _mm256_and_si256(_mm256_srli_epi16(now, 4), low_half)));
    // The third byte of three and the third and fourth of four have to be continuations behind a continuation.
    __m256i wanted = _mm256_or_si256(
      _mm256_subs_epu8(CSCAN_BEHIND(now, before, 2), three), _mm256_subs_epu8(CSCAN_BEHIND(now, before, 3), four));
    faults = _mm256_xor_si256(faults, _mm256_and_si256(wanted, top));
    if (!_mm256_testz_si256(faults, faults)) return sound;
    // A character that goes on behind this block is not certain yet.
    sound = position + 32;
    for (size_t back = 1; back <= 3; back++) {
      if (bytes[position + 32 - back] >= 0xC0) {
        sound = position + 32 - back;
        break;
      }
    }
    before = now;
  }
  return sound;
}
#undef CSCAN_BEHIND
#endif

static inline size_t cscan_sound_prefix(const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
  if (cscan_best_kernel() == CSCAN_AVX2) return cscan_sound_avx2(bytes, count);
#endif
  (void)bytes;
  (void)count;
  return 0;
}

// Whether only blanks stand there.
static inline int cscan_is_nothing(const cscan_text *text, size_t start, size_t end) {
  while (start < end && cscan_is_blank(text->bytes[start], text->delimiter)) start++;
  return start == end;
}
#endif
