// What the C library's allocator can do beyond the standard: hand freed pages back to the system.
#ifndef CALLQA_MALLOC_SHIM_H
#define CALLQA_MALLOC_SHIM_H

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Gives back every page that nothing is left in; nothing where the allocator cannot.
static inline void malloc_return_pages(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}

#endif
