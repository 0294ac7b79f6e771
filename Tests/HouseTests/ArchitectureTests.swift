// The picture of the house: the path (Ingest, Join, Measure, Report) stands on the ground, and imports point down only.
// SwiftPM lets an import reach through another target, so the files themselves are read.

import Testing

@Suite struct ArchitectureTests {
  /// Whom each module may know. The modules of the path do not know each other; they meet in the front door.
  private static let picture: [String: Set<String>] = [
    "CLibCSV": [],
    "CGzip": [],
    "CZstd": [],
    "CScan": [],
    "CMalloc": [],
    "CSV": ["CLibCSV", "CGzip", "CZstd", "CScan"],
    "CallCentre": ["CSV"],
    "Statistics": [],
    "Text": ["CallCentre"],
    "RunFolder": ["CallCentre", "CSV"],
    "Engine": ["CMalloc", "CallCentre", "RunFolder", "Statistics"],
    "Ingest": ["Engine", "RunFolder", "Text", "CallCentre", "CSV"],
    "Join": ["Engine", "RunFolder", "CallCentre"],
    "Measure": ["Engine", "RunFolder", "Statistics", "Text", "CallCentre"],
    "Report": ["Engine", "RunFolder", "CallCentre"],
    "callqa": ["Ingest", "Join", "Measure", "Report", "Engine", "RunFolder", "Text", "Statistics", "CallCentre", "CSV"],
  ]
  private static let path = ["Ingest", "Join", "Measure", "Report"]

  /// Modules from outside and the only files, or modules, that may import them.
  private static let foreign: [String: Set<String>] = [
    "ArgumentParser": ["callqa/CallQA.swift"],
    "CMalloc": ["Engine/FreedMemory.swift"],
    "Crypto": ["RunFolder/Digest.swift", "RunFolder/FileContent.swift", "RunFolder/Tokens.swift"],
    "Dispatch": ["Engine/ParallelFold.swift"],
    "Synchronization": ["Ingest/ThemeMatching.swift", "CSV/FormedStream.swift", "CSV/RecordStream.swift", "CallCentre/TextBook.swift", "Engine/MeasureSlot.swift", "Engine/ParallelFold.swift", "Engine/Partitions.swift",
      "Ingest/OpenedFile.swift", "Ingest/RecordCells.swift", "Ingest/SharedReading.swift"],
  ]

  /// Foundation costs start-up time and is slow at what hot loops do: files that may use it, and for what.
  private static let foundation: Set<String> = [
    "CallCentre/Time.swift",  // time zone rules
    "Ingest/ComplaintWords.swift", "Ingest/ContactWords.swift", "Ingest/DurationParsing.swift", "Ingest/HeaderMatching.swift",
    "Ingest/Identity.swift", "Ingest/StampParsing.swift",  // NFKC
    "Join/ComplaintPlaces.swift",  // NFC
    "RunFolder/Manifest.swift",  // JSON
    "Text/MemberFold.swift",  // NFKC
    "callqa/CallQA.swift", "callqa/Convert.swift", "callqa/PipelineRun.swift", "callqa/Progress.swift", "callqa/RunOutput.swift", "callqa/RunSettings.swift",
    "callqa/Settings/SettingsFolder.swift",
  ]

  /// The system's C library: files, signals, logarithms.
  private static let glibc: Set<String> = [
    "CSV/CSVError.swift", "CSV/Converter.swift", "CSV/FileBytes.swift", "CSV/FileTail.swift", "CSV/GzipBytes.swift",
    "CSV/LibCSVParser.swift", "CSV/PhysicalLines.swift", "CSV/ZstdBytes.swift", "RunFolder/FileContent.swift", "RunFolder/FileSystem.swift",
    "RunFolder/RunFolderError.swift", "RunFolder/RunLock.swift", "Statistics/ConditionalBinomial.swift", "Statistics/ControlChart.swift",
    "Statistics/RateDeviance.swift", "Statistics/ScoreTest.swift",
    "callqa/CallQA.swift",
  ]

  /// The rooms of unsafe code.
  private static let unsafe: Set<String> = [
    "CSV/CSVError.swift", "CSV/CellDecoder.swift", "CSV/ChunkIndex.swift", "CSV/ChunkReader.swift", "CSV/Converter.swift",
    "CSV/FieldTaking.swift", "CSV/FileBytes.swift", "CSV/FileTail.swift", "CSV/GzipBytes.swift", "CSV/LenientParser.swift",
    "CSV/LibCSVParser.swift", "CSV/PairTable.swift", "CSV/PhysicalLines.swift", "CSV/UTF8Repair.swift", "CSV/ZstdBytes.swift",
    "Ingest/ByteTable.swift", "RunFolder/FileContent.swift", "RunFolder/FileSystem.swift", "RunFolder/RunLock.swift",
  ]

  @Test func everyModuleStandsInThePicture() {
    #expect(Checkout.sources.count > 100)
    #expect(Set(Checkout.sources.map(\.module)).subtracting(ArchitectureTests.picture.keys) == [])
  }

  @Test func importsPointDownOnly() {
    for file in Checkout.sources {
      let allowed = ArchitectureTests.picture[file.module] ?? []
      for (module, access) in file.imports {
        #expect(access == "internal" || access == "package", "\(file.path): import \(module) is neither internal nor package")
        if ArchitectureTests.picture[module] != nil { #expect(allowed.contains(module), "\(file.path): \(file.module) may not know \(module)") }
      }
    }
  }

  /// The picture itself has no circle, and no module of the path under another.
  @Test func thePictureIsOne() {
    for module in ArchitectureTests.path {
      #expect(ArchitectureTests.picture[module]?.isDisjoint(with: ArchitectureTests.path) == true)
    }
    var placed: Set<String> = []
    while let next = ArchitectureTests.picture.first(where: { !placed.contains($0.key) && $0.value.isSubset(of: placed) }) { placed.insert(next.key) }
    #expect(placed.count == ArchitectureTests.picture.count)
  }

  @Test func modulesFromOutsideStayWhereTheyBelong() {
    for file in Checkout.sources {
      for (module, _) in file.imports where ArchitectureTests.picture[module] == nil {
        switch module {
        case "Foundation", "FoundationEssentials": #expect(ArchitectureTests.foundation.contains(file.place), "\(file.path): \(module)")
        case "Glibc": #expect(ArchitectureTests.glibc.contains(file.place), "\(file.path): \(module)")
        case "Yams": #expect(file.module == "callqa", "\(file.path): only the front door reads YAML")
        default: #expect(ArchitectureTests.foreign[module]?.contains(file.place) == true, "\(file.path): \(module)")
        }
      }
    }
  }

  /// A list that names a file which does not need it would hide the next one.
  @Test func theListsHoldNobodyTooMany() {
    func users(_ modules: Set<String>) -> Set<String> {
      Set(Checkout.sources.filter { file in file.imports.contains { modules.contains($0.module) } }.map(\.place))
    }
    #expect(ArchitectureTests.foundation.subtracting(users(["Foundation", "FoundationEssentials"])) == [])
    #expect(ArchitectureTests.glibc.subtracting(users(["Glibc"])) == [])
    for (module, files) in ArchitectureTests.foreign { #expect(files.subtracting(users([module])) == [], "\(module)") }
  }

  @Test func unsafeCodeStaysInItsRooms() {
    let found = Set(Checkout.sources.filter { !$0.code(with: ["unsafe ", "Unsafe"]).isEmpty }.map(\.place))
    #expect(found.subtracting(ArchitectureTests.unsafe) == [], "unsafe outside its rooms")
    #expect(ArchitectureTests.unsafe.subtracting(found) == [], "listed, but safe")
  }

  /// The front door alone knows the hour, the environment and the terminal.
  @Test func stagesKnowNoClockAndPrintNothing() {
    let forbidden = [
      " print(", "Date()", "ProcessInfo", "getenv", "ContinuousClock", "SystemClock", "FileHandle", "readLine", "arc4random", ".random(", "shuffled(",
      "Hasher()", "hashValue",
    ]
    for file in Checkout.sources where file.module != "callqa" {
      for (number, line) in file.code(with: forbidden) { Issue.record("\(file.path):\(number): \(line)") }
    }
  }
}
