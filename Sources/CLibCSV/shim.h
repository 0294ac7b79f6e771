// libcsv 3 (Debian: libcsv-dev). It ships no .pc file, so the module map names the library.
#include <csv.h>
