// What the business keeps beside its exports, as the complaint tables take it.

internal import CallCentre
internal import Measure
internal import RunFolder
internal import Text

extension PipelineRun {
  /// Exposure, improvements and the themes' classes; contacts offered as the contact stages counted them.
  func complaintReferences(_ contactFigures: [Figure]) -> ComplaintReferences {
    var references = ComplaintReferences()
    references.exposure = settings.references.exposure.map {
      ComplaintReferences.Exposure(year: $0.year, month: $0.month, customers: $0.customers, outlets: $0.outlets)
    }
    references.improvements = settings.references.improvements.map {
      ComplaintReferences.Improvement(date: $0.date, theme: $0.theme, department: $0.department, what: $0.what)
    }
    let used = Set(settings.references.policies.used.map(\.calendar))
    references.calendars = settings.calendars.values.filter { used.contains($0.id) }
    references.themes = settings.references.themes.rules.themes.map { ($0.business, $0.cause) }
    let offered = contactFigures.first { $0.metric == "contacts_offered" && $0.dimension == "all" }
    references.contactsOffered = (offered?.value.map { Int($0) }, offered?.previous.map { Int($0) })
    return references
  }
}
