// From a run's figures to what its report says: the table of contents.

extension Document {
  /// Head and five lines, then service, resolution, complaints, themes and data quality, then the appendices.
  package init(reporting input: ReportInput) {
    let composer = Composer(input)
    self.init(
      title: composer.reportTitle, language: input.language, lead: composer.head(),
      sections: [
        composer.service(), composer.resolution(), composer.complaints(), composer.themes(), composer.dataQuality(),
      ] + composer.appendices())
  }
}
