// Memory that was freed, given back to the system, so that a run needs what it holds and not what it once held.

internal import CMalloc

/// Returns freed pages to the system. Blocks freed between others that are still held stay with the allocator else, and what
/// comes next, of another size, does not fit into them. A few milliseconds: called between large steps, never in a loop over rows.
package func returnFreedMemory() { malloc_return_pages() }
