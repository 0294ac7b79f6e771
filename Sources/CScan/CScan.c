// The headers hold everything; this file makes them a library.
#include "CScan.h"
#include "CScanText.h"
