// Compares 64 bytes with the signs that matter: one bit a byte, by whatever instructions the processor has.
#ifndef CSCAN_COMPARE_H
#define CSCAN_COMPARE_H

#include <stdint.h>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// One bit a byte.
typedef struct {
  uint64_t quotes, delimiters, line_feeds, returns, blanks;
} cscan_masks;

#define CSCAN_INLINE static inline __attribute__((always_inline))

// Eight bytes at a time, for processors without vectors that are known here.
CSCAN_INLINE uint64_t cscan_equal_word(uint64_t word, uint8_t sign) {
  const uint64_t low = 0x7F7F7F7F7F7F7F7Full;
  uint64_t difference = word ^ (0x0101010101010101ull * sign);
  uint64_t zero = ~(((difference & low) + low) | difference | low);  // the highest bit of each byte that is equal
  return (zero >> 7) * 0x0102040810204080ull >> 56;
}

CSCAN_INLINE cscan_masks cscan_load_portable(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  cscan_masks masks = {0, 0, 0, 0, 0};
  for (int index = 0; index < 8; index++) {
    uint64_t word = 0;
    for (int place = 0; place < 8; place++) word |= (uint64_t)bytes[8 * index + place] << (8 * place);
    int shift = 8 * index;
    masks.quotes |= cscan_equal_word(word, quote) << shift;
    masks.delimiters |= cscan_equal_word(word, delimiter) << shift;
    masks.line_feeds |= cscan_equal_word(word, '\n') << shift;
    masks.returns |= cscan_equal_word(word, '\r') << shift;
    masks.blanks |= (cscan_equal_word(word, ' ') | cscan_equal_word(word, '\t')) << shift;
  }
  masks.blanks &= ~masks.delimiters;
  return masks;
}

#if defined(__x86_64__)
CSCAN_INLINE uint64_t cscan_bits_sse2(__m128i a, __m128i b, __m128i c, __m128i d) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(a) | (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 | (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}

CSCAN_INLINE cscan_masks cscan_load_vector(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  const __m128i *from = (const __m128i *)bytes;
  __m128i a = _mm_loadu_si128(from), b = _mm_loadu_si128(from + 1);
  __m128i c = _mm_loadu_si128(from + 2), d = _mm_loadu_si128(from + 3);
#define CSCAN_EQUAL(sign) \
  cscan_bits_sse2( \
    _mm_cmpeq_epi8(a, _mm_set1_epi8((char)(sign))), _mm_cmpeq_epi8(b, _mm_set1_epi8((char)(sign))), \
    _mm_cmpeq_epi8(c, _mm_set1_epi8((char)(sign))), _mm_cmpeq_epi8(d, _mm_set1_epi8((char)(sign))))
  cscan_masks masks;
  masks.quotes = CSCAN_EQUAL(quote);
  masks.delimiters = CSCAN_EQUAL(delimiter);
  masks.line_feeds = CSCAN_EQUAL('\n');
  masks.returns = CSCAN_EQUAL('\r');
#undef CSCAN_EQUAL
#define CSCAN_BLANKS(v) _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\t')))
  masks.blanks = cscan_bits_sse2(CSCAN_BLANKS(a), CSCAN_BLANKS(b), CSCAN_BLANKS(c), CSCAN_BLANKS(d)) & ~masks.delimiters;
#undef CSCAN_BLANKS
  return masks;
}

#define CSCAN_AVX2_TARGET __attribute__((target("avx2,bmi,bmi2,popcnt")))

CSCAN_AVX2_TARGET CSCAN_INLINE uint64_t cscan_bits_avx2(__m256i a, __m256i b) {
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

CSCAN_AVX2_TARGET CSCAN_INLINE cscan_masks cscan_load_avx2(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  __m256i a = _mm256_loadu_si256((const __m256i *)bytes);
  __m256i b = _mm256_loadu_si256((const __m256i *)(bytes + 32));
#define CSCAN_EQUAL(sign) \
  cscan_bits_avx2( \
    _mm256_cmpeq_epi8(a, _mm256_set1_epi8((char)(sign))), _mm256_cmpeq_epi8(b, _mm256_set1_epi8((char)(sign))))
  cscan_masks masks;
  masks.quotes = CSCAN_EQUAL(quote);
  masks.delimiters = CSCAN_EQUAL(delimiter);
  masks.line_feeds = CSCAN_EQUAL('\n');
  masks.returns = CSCAN_EQUAL('\r');
#undef CSCAN_EQUAL
#define CSCAN_BLANKS(v) \
  _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8(' ')), _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\t')))
  masks.blanks = cscan_bits_avx2(CSCAN_BLANKS(a), CSCAN_BLANKS(b)) & ~masks.delimiters;
#undef CSCAN_BLANKS
  return masks;
}
#elif defined(__aarch64__)
CSCAN_INLINE uint64_t cscan_bits_neon(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t ab = vpaddq_u8(vandq_u8(a, weights), vandq_u8(b, weights));
  uint8x16_t cd = vpaddq_u8(vandq_u8(c, weights), vandq_u8(d, weights));
  uint8x16_t all = vpaddq_u8(ab, cd);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

CSCAN_INLINE cscan_masks cscan_load_vector(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  uint8x16_t a = vld1q_u8(bytes), b = vld1q_u8(bytes + 16), c = vld1q_u8(bytes + 32), d = vld1q_u8(bytes + 48);
#define CSCAN_EQUAL(sign) \
  cscan_bits_neon( \
    vceqq_u8(a, vdupq_n_u8(sign)), vceqq_u8(b, vdupq_n_u8(sign)), vceqq_u8(c, vdupq_n_u8(sign)), \
    vceqq_u8(d, vdupq_n_u8(sign)))
  cscan_masks masks;
  masks.quotes = CSCAN_EQUAL(quote);
  masks.delimiters = CSCAN_EQUAL(delimiter);
  masks.line_feeds = CSCAN_EQUAL('\n');
  masks.returns = CSCAN_EQUAL('\r');
  masks.blanks = (CSCAN_EQUAL(' ') | CSCAN_EQUAL('\t')) & ~masks.delimiters;
#undef CSCAN_EQUAL
  return masks;
}
#else
CSCAN_INLINE cscan_masks cscan_load_vector(const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  return cscan_load_portable(bytes, delimiter, quote);
}
#endif
#endif
