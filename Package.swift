// swift-tools-version: 6.2
import PackageDescription

// Every target is held to the same settings: Swift 6 language mode, strict memory safety as an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatWarning("StrictMemorySafety", as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "callqa",
  products: [.executable(name: "callqa", targets: ["callqa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The ground, from the bottom up.
    .systemLibrary(name: "CLibCSV", path: "Sources/CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CGzip", path: "Sources/CGzip", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CZstd", path: "Sources/CZstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CScan", path: "Sources/CScan"),
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
    .target(name: "CSV", dependencies: ["CLibCSV", "CGzip", "CZstd", "CScan"], swiftSettings: strict),
    .target(name: "CallCentre", dependencies: ["CSV"], swiftSettings: strict),
    .target(name: "Statistics", dependencies: [], swiftSettings: strict),
    .target(name: "Text", dependencies: ["CallCentre"], swiftSettings: strict),
    .target(name: "RunFolder", dependencies: ["CallCentre", "CSV", crypto], swiftSettings: strict),
    .target(name: "Engine", dependencies: ["CMalloc", "CallCentre", "RunFolder", "Statistics"], swiftSettings: strict),
    // The path, in walking order.
    .target(name: "Ingest", dependencies: ["Engine", "RunFolder", "Text", "CallCentre", "CSV"], swiftSettings: strict),
    .target(name: "Join", dependencies: ["Engine", "RunFolder", "CallCentre"], swiftSettings: strict),
    .target(
      name: "Measure", dependencies: ["Engine", "RunFolder", "Statistics", "Text", "CallCentre"],
      exclude: ["DECISIONS.md"], swiftSettings: strict),
    .target(name: "Report", dependencies: ["Engine", "RunFolder", "CallCentre"], swiftSettings: strict),
    // The front door.
    .executableTarget(
      name: "callqa",
      dependencies: [
        "Ingest", "Join", "Measure", "Report", "Engine", "RunFolder", "Text", "Statistics", "CallCentre", "CSV", yams, arguments,
      ],
      swiftSettings: strict),
    // Tests: one folder per module.
    .testTarget(name: "CSVTests", dependencies: ["CSV"], swiftSettings: strict),
    .testTarget(name: "CallCentreTests", dependencies: ["CallCentre"], swiftSettings: strict),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text", "CallCentre"], swiftSettings: strict),
    .testTarget(name: "RunFolderTests", dependencies: ["RunFolder", "CallCentre", "CSV"], swiftSettings: strict),
    .testTarget(name: "IngestTests", dependencies: ["Ingest", "Engine", "RunFolder", "Statistics", "CallCentre", "CSV"], swiftSettings: strict),
    .testTarget(name: "JoinTests", dependencies: ["Join", "Engine", "RunFolder", "Statistics", "CallCentre"], swiftSettings: strict),
    .testTarget(
      name: "MeasureTests", dependencies: ["Measure", "Join", "Ingest", "Engine", "RunFolder", "Statistics", "CallCentre", "CSV"],
      swiftSettings: strict),
    .testTarget(name: "ReportTests", dependencies: ["Report", "Engine", "RunFolder", "CallCentre"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "callqaTests", dependencies: ["callqa", "CallCentre", "Text"], exclude: ["Cases", "Reference"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: [], swiftSettings: strict),
  ]
)
