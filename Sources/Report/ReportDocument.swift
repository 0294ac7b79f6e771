// From a run's figures to what its report says: the table of contents.

extension Document {
  /// Head and five lines, then service, resolution, fairness, workload, quality, complaints, themes and data quality, then the appendices.
  package init(reporting input: ReportInput) {
    let composer = Composer(input)
    self.init(
      title: composer.reportTitle, language: input.language, lead: composer.head(),
      sections: [
        composer.service(), composer.resolution(), composer.fairness(), composer.workload(), composer.quality(),
        composer.complaints(), composer.themes(), composer.dataQuality(),
      ].compactMap { $0 } + composer.appendices())
  }
}
