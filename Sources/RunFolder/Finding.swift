// A finding: something wrong with a row or a file, collected and counted, never thrown.

/// What is wrong, as one closed list (D29); `callqa describe findings` prints it.
package enum FindingKind: String, CaseIterable, Sendable {
  // A row that cannot be used.
  case quoting, fieldCount = "field_count", missingRequired = "missing_required", unreadableTime = "unreadable_time"
  case timeOrder = "time_order", negativeDuration = "negative_duration", unknownValue = "unknown_value"
  case afterAsOf = "after_as_of", scientificNotation = "scientific_notation"
  case repeatedHeader = "repeated_header", totalRow = "total_row"
  // A value that was emptied or changed.
  case unreadableDuration = "unreadable_duration", unreadableValue = "unreadable_value", maskedIdentity = "masked_identity"
  case undecodableText = "undecodable_text", localTimeAmbiguous = "local_time_ambiguous"
  // Something a person should know.
  case duplicateDiffers = "duplicate_differs", shortLookback = "short_lookback", staleSource = "stale_source"
  case calendarYearMissing = "calendar_year_missing", unmappedColumn = "unmapped_column", emptyFile = "empty_file"
  case missingColumn = "missing_column", lowIdentityCoverage = "low_identity_coverage"
  case otherRows = "other_rows", midnightCrossed = "midnight_crossed", linesPassedOver = "lines_passed_over"
  // Something that must not be published.
  case personalData = "personal_data"

  package var meaning: Wording {
    switch self {
    case .quoting: Wording(zh: "引号不合规范，该行无法读取", en: "Quoting breaks the CSV rules; the line cannot be read")
    case .fieldCount: Wording(zh: "列数与表头不符", en: "The record has another number of fields than the header")
    case .missingRequired: Wording(zh: "必填字段为空", en: "A required field is empty")
    case .unreadableTime: Wording(zh: "时间无法识别或不存在", en: "A time cannot be read or does not exist")
    case .timeOrder: Wording(zh: "时间先后顺序矛盾", en: "Times contradict their order")
    case .negativeDuration: Wording(zh: "时长为负数", en: "A duration is negative")
    case .unknownValue: Wording(zh: "取值不在词表内", en: "A value is not in the vocabulary")
    case .afterAsOf: Wording(zh: "时间晚于读取截止时刻", en: "The time lies after the reading limit")
    case .scientificNotation: Wording(zh: "编号被改写成科学计数法", en: "An id was turned into scientific notation")
    case .repeatedHeader: Wording(zh: "文件中间重复出现表头", en: "The header stands again among the records")
    case .totalRow: Wording(zh: "合计行", en: "A totals row")
    case .unreadableDuration: Wording(zh: "时长无法识别，已置空", en: "A duration cannot be read and was emptied")
    case .unreadableValue: Wording(zh: "取值无法识别，已置空", en: "A value cannot be read and was emptied")
    case .maskedIdentity: Wording(zh: "号码已打码，不能用于识别客户", en: "A masked number cannot identify a customer")
    case .undecodableText: Wording(zh: "字节无法按文件编码解读", en: "Bytes cannot be decoded in the file's encoding")
    case .localTimeAmbiguous: Wording(zh: "夏令时切换造成的时间歧义", en: "A local time occurs twice or never (clock change)")
    case .duplicateDiffers: Wording(zh: "重复记录内容不同，以后出现者为准", en: "A repeated record differs; the later one holds")
    case .shortLookback: Wording(zh: "历史数据不足以完整判断首次解决", en: "The history is shorter than the look-back window")
    case .staleSource: Wording(zh: "某来源数据落后三天以上", en: "A source ends more than three days before the latest one")
    case .calendarYearMissing: Wording(zh: "缺少该年度工作日历，无法计算期限", en: "The calendar of a needed year is missing")
    case .unmappedColumn: Wording(zh: "未识别的列，未使用", en: "A column is not known and was not used")
    case .emptyFile: Wording(zh: "文件为空或只有表头", en: "The file is empty or holds only a header")
    case .missingColumn: Wording(zh: "声明的列在文件中不存在", en: "A declared column is missing from the file")
    case .otherRows: Wording(zh: "不符合筛选条件的行，留给其他来源", en: "Rows that do not meet the source's conditions are left to other sources")
    case .linesPassedOver: Wording(zh: "表格上方或下方的行不属于数据，已跳过", en: "Lines above or below the table are no data and were passed over")
    case .midnightCrossed: Wording(zh: "只有时刻的列跨过零点，算作次日", en: "A clock without a date passed midnight and counts as the next day")
    case .personalData: Wording(zh: "输出中含个人信息，未发布", en: "An output holds personal data; nothing was published")
    case .lowIdentityCoverage: Wording(zh: "可识别客户的来电占比低于90%", en: "Fewer than 90 % of contacts carry an identity")
    }
  }
}

/// One entry of `findings.csv`.
package struct Finding: Sendable, Hashable {
  package enum Severity: String, Sendable { case error, warning, note }
  package enum Action: String, Sendable { case rejected, repaired, noted }

  package var source: String
  /// Path relative to `--input`, `/`-separated; "" when it concerns no file.
  package var file: String
  /// Records of the file counted from 1 after the header; 0 when it concerns no record.
  package var record: Int
  /// Physical line where the record begins, from 1; 0 when it concerns no record.
  package var line: Int
  package var field: String
  package var kind: FindingKind
  package var severity: Severity
  package var action: Action
  /// The value with every letter and digit replaced, never the value itself.
  package var valueMasked: String
  package var message: String

  package init(
    source: String, file: String, record: Int, line: Int, field: String, kind: FindingKind, severity: Severity,
    action: Action, valueMasked: String = "", message: String
  ) {
    self.source = source
    self.file = file
    self.record = record
    self.line = line
    self.field = field
    self.kind = kind
    self.severity = severity
    self.action = action
    self.valueMasked = valueMasked
    self.message = message
  }
}
