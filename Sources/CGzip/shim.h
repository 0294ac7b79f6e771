// Intel's ISA-L (Debian: libisal-dev) as a decoder of one gzip member after another. Its state holds arrays too large for
// Swift to import, so Swift sees it as a pointer to nothing in particular.
#ifndef CALLQA_GZIP_SHIM_H
#define CALLQA_GZIP_SHIM_H

#include <isa-l/igzip_lib.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/// What a step of the decoder came to.
enum gzip_result {
  gzip_more = 0,
  gzip_member_end = 1,
  gzip_invalid = 2,
  gzip_wrong_checksum = 3,
  gzip_no_member = 4,
};

/// Makes ready for a member; what it was in the middle of is forgotten.
static inline void gzip_decoder_reset(void *decoder) {
  struct inflate_state *state = (struct inflate_state *)decoder;
  isal_inflate_reset(state);
  state->crc_flag = ISAL_GZIP;
}

/// NULL when memory is short.
static inline void *gzip_decoder_new(void) {
  struct inflate_state *state = (struct inflate_state *)calloc(1, sizeof(struct inflate_state));
  if (state == NULL) return NULL;
  isal_inflate_init(state);
  state->crc_flag = ISAL_GZIP;
  return state;
}

static inline void gzip_decoder_free(void *decoder) { free(decoder); }

/// Decodes until the input is used up, the output is full or the member ends; says how much was used and written.
static inline enum gzip_result gzip_decoder_run(
    void *decoder, const uint8_t *input, uint32_t input_count, uint8_t *output, uint32_t output_count, uint32_t *used,
    uint32_t *written) {
  struct inflate_state *state = (struct inflate_state *)decoder;
  state->next_in = (uint8_t *)input;
  state->avail_in = input_count;
  state->next_out = output;
  state->avail_out = output_count;
  int result = isal_inflate(state);
  *used = input_count - state->avail_in;
  *written = output_count - state->avail_out;
  if (result == ISAL_INCORRECT_CHECKSUM) return gzip_wrong_checksum;
  if (result == ISAL_INVALID_WRAPPER || result == ISAL_UNSUPPORTED_METHOD) return gzip_no_member;
  if (result < 0) return gzip_invalid;
  return state->block_state == ISAL_BLOCK_FINISH ? gzip_member_end : gzip_more;
}

#endif
