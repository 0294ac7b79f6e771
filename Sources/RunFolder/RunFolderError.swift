// Why a run folder could not be written, published or read back, with the exit code of each reason.

internal import Glibc

/// An error of the run folder. Whatever the reason, the last published run and `latest` stay as they were.
package enum RunFolderError: Error, Sendable, Hashable {
  /// A folder, file or link cannot be made: no right, read-only file system, a file where a folder should be.
  case cantCreate(path: String, errno: Int32)
  /// The disk is full, a quota or file-size limit is reached, the device failed, or a file cannot be read.
  case io(doing: String, path: String, errno: Int32)
  /// Another run holds the pipeline's lock.
  case locked(path: String)
  /// Something that callqa did not write stands where a run folder or `latest` should go.
  case occupied(path: String)
  /// A file or folder that should be read does not exist.
  case missing(path: String)
  /// A file of a run folder is not what its writer wrote. `line` from 1, or 0 when it concerns the whole file.
  case malformed(path: String, line: Int, found: String, wanted: String)
  /// A file was written to while it was read.
  case changing(path: String)
  /// The token key cannot be used.
  case key(path: String, found: String)
  /// A name that would lead out of the output folder or clash with the run folder's own names.
  case unusableName(String)

  /// The program's exit code for this error.
  package var exitCode: Int32 {
    switch self {
    case .malformed: 65
    case .missing: 66
    case .cantCreate, .occupied: 73
    case .io, .changing: 74
    case .locked: 75
    case .key, .unusableName: 78
    }
  }
}

extension RunFolderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cantCreate(let path, let errno):
      let fault = SystemFault(errno)
      return "\(path): cannot be created: \(fault.words). \(fault.advice) The last published report is unchanged."
    case .io(let doing, let path, let errno):
      let fault = SystemFault(errno)
      return "\(path): \(doing) failed: \(fault.words). \(fault.advice) The last published report is unchanged."
    case .locked(let path):
      return "\(path): another run of this pipeline holds the lock. Wait until it ends, then start this run again."
    case .occupied(let path):
      return "\(path): exists and was not written by callqa (no run.json, or not a link). Move it away, then start the run again."
    case .missing(let path):
      return "\(path): does not exist. Check the path given."
    case .malformed(let path, let line, let found, let wanted):
      let place = line > 0 ? "\(path):\(line)" : path
      return "\(place): found \(found), wanted \(wanted). Use a run folder as callqa wrote it, or run from the exports again."
    case .changing(let path):
      return "\(path): was changed while it was read. Wait until the export is complete, then run again."
    case .key(let path, let found):
      return "\(path): \(found). A token key is a file of 16 bytes or more, mode 0600, outside the output folder."
    case .unusableName(let name):
      return "\(name): not usable as a folder name. Use letters, digits, '-', '_' and '.', without a leading '.'."
    }
  }
}

/// The operating system's error numbers in words, and what a person can do about each.
private struct SystemFault {
  let words: String
  let advice: String

  init(_ number: Int32) {
    switch number {
    case ENOSPC: (words, advice) = ("no space left on the device (ENOSPC)", "Free space or inodes there, then run again.")
    case EDQUOT: (words, advice) = ("disk quota used up (EDQUOT)", "Free space or ask for a larger quota, then run again.")
    case EFBIG: (words, advice) = ("file-size limit reached (EFBIG)", "Raise the limit (ulimit -f), then run again.")
    case EACCES, EPERM:
      (words, advice) = (
        "permission denied (\(number == EACCES ? "EACCES" : "EPERM"))", "Give this user the right to write there."
      )
    case EROFS: (words, advice) = ("read-only file system (EROFS)", "Choose another output folder, or mount it writable.")
    case EIO: (words, advice) = ("input/output error (EIO)", "Check the device, then run again.")
    case ENOENT: (words, advice) = ("no such file or folder (ENOENT)", "Check the path.")
    case ENOTDIR: (words, advice) = ("a part of the path is not a folder (ENOTDIR)", "Check the path.")
    case EISDIR: (words, advice) = ("is a folder (EISDIR)", "Check the path.")
    case EEXIST: (words, advice) = ("exists already (EEXIST)", "Move it away.")
    case ELOOP: (words, advice) = ("a symbolic link where none is allowed (ELOOP)", "Give the path it points to.")
    case ENAMETOOLONG: (words, advice) = ("name too long (ENAMETOOLONG)", "Shorten the pipeline's name or the output path.")
    case EMFILE, ENFILE: (words, advice) = ("too many open files", "Raise the limit (ulimit -n), then run again.")
    default: (words, advice) = ("system error \(number)", "See errno(3).")
    }
  }
}
