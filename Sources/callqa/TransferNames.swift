// What transfer targets are printed as.

internal import CallCentre

extension PipelineRun {
  /// Transfer targets by code, with people of the centre taken out.
  func transferTargets(_ targets: [String], agents: [String]) -> [String] {
    let people = Set(agents.dropFirst())
    return targets.map { people.contains($0) ? TransferTarget.agent : $0 }
  }
}
