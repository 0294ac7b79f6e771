// Who called again, judged customer by customer and counted by cell.

internal import CallCentre
internal import Engine
internal import Statistics

/// An eligible contact whose repeat came within the headline window, or whose window was not over yet.
struct Observation: Sendable, BitwiseCopyable {
  /// Seconds × 2, one more where observation ended.
  let time: UInt32
  let traits: VisitTraits
  let slot: Int8
}

/// Judges customers one by one and counts.
struct RepeatJudge: Sendable {
  private let windows: [RepeatWindow]
  private let headline: RepeatWindow
  private let sameIssue: Bool
  private let keepStage: Bool
  private let frame: Frame
  private let book: TextBook
  private let complaints: ComplaintVisits
  private let watermark: Int64
  private var links: RepeatLinks
  private var cells: VisitCells
  private var places = RepeatCounts.Places()
  private(set) var counts: RepeatCounts
  private(set) var observations: ContiguousArray<Observation> = []
  private(set) var stage: [StageVisit] = []
  private(set) var cohorts: [ResolutionCohortCounts]
  private(set) var agreement = ResolutionAgreement()
  private(set) var enquiries: EnquiryComplaints
  private(set) var transferReturns: [TransferReturn] = []
  /// By visit of a customer: arrival of the next offered contact that was a complaint; −1 without. Empty where none is.
  private var nextComplaint: [Int64] = []
  private let earliestCohort: Int32
  /// Mature eligible contacts of the period; mark 1, and 2 when no repeat came within the headline window.
  private(set) var members = CaseMixRows()
  /// The same by business type and hour, and by day.
  private(set) var parity: ParityCounts
  private(set) var series: DaySeries

  init(windows: [RepeatWindow], headline: RepeatWindow, sameIssue: Bool, keepStage: Bool, context: Context, complaints: ComplaintVisits) {
    self.windows = windows
    self.headline = headline
    self.sameIssue = sameIssue
    self.keepStage = keepStage
    self.complaints = complaints
    frame = context.frame
    book = context.longTexts
    watermark = context.watermark?.seconds ?? .min
    links = RepeatLinks(sameIssue: sameIssue, watermark: watermark)
    cells = VisitCells(context.cells)
    counts = RepeatCounts(windows: windows.count, cells: context.cells.count)
    enquiries = EnquiryComplaints(businesses: context.names.businesses.count)
    cohorts = ResolutionCohortCounts.latest(context.frame.period)
    earliestCohort = cohorts.map(\.period.first.number).min() ?? .max
    parity = ParityCounts(context.cells)
    series = DaySeries(context.cells)
  }

  mutating func merge(_ other: RepeatJudge) {
    counts.merge(other.counts)
    observations += other.observations
    stage += other.stage
    for index in cohorts.indices { cohorts[index].add(other.cohorts[index]) }
    agreement.merge(other.agreement)
    enquiries.merge(other.enquiries)
    transferReturns += other.transferReturns
    members.merge(other.members)
    parity.merge(other.parity)
    series.merge(other.series)
  }

  /// Takes the visits of some buckets, which hold all contacts of their customers.
  mutating func judge(_ blocks: consuming [ContiguousArray<Visit>]) {
    var visits = VisitBucket(blocks, book: book).sorted
    var first = 0
    while first < visits.count {
      var end = first + 1
      while end < visits.count, visits[end].customer.bits == visits[first].customer.bits { end += 1 }
      judge(visits[first..<end])
      first = end
    }
    visits = []
  }

  /// Takes all contacts of one customer in order. Linear in their number times the matters they are about, so that one
  /// identity shared by a million calls does not stop the run.
  private mutating func judge(_ visits: ArraySlice<Visit>) {
    links.link(visits)
    findComplaints(visits)
    for place in 0..<visits.count {
      let visit = visits[visits.startIndex + place]
      let traits = visit.traits
      guard traits.isOffered else { continue }
      let (day, hour) = frame.zone.dayAndHour(Instant(Int64(traits.arrival)))
      let slot = frame.slot(day: day)
      let isReconnect = links.isReconnect[place]
      let isSeen = traits.isAnswered && Int64(traits.arrival) < watermark
      if slot == nil, !isSeen || day < min(earliestCohort, series.first) { continue }
      let sinceAnswered = isReconnect ? 0 : links.sinceAnswered[place]
      let next = isSeen ? nextRepeat(visit, links.next[place] < 0 ? nil : visits[visits.startIndex + links.next[place]]) : nil
      if isSeen {
        countCohort(traits, day, sinceAnswered, next?.gap)
        compare(traits, day, hour, sinceAnswered, next?.gap, slot)
      }
      guard let slot else { continue }
      cells.fill(traits, day: day, hour: hour)
      places.clear()
      // A56: a reconnect repeats nothing.
      if !isReconnect, links.sinceOffered[place] <= headline.seconds { places.append(counts.repeats) }
      if isSeen {
        if slot == 0, traits.isEnquiry { judgeEnquiry(visit, nextComplaint.isEmpty ? -1 : nextComplaint[place]) }
        count(visit, sinceAnswered, next, slot)
      } else if traits.isAnswered, slot == 0, keepStage {
        stage.append(StageVisit(visit, eligible: false, gap: nil, next: nil, censored: true))
      }
      counts.add(places, slot: slot, cells)
    }
  }

  /// Backwards the complaint seen last is the next one ahead.
  private mutating func findComplaints(_ visits: ArraySlice<Visit>) {
    nextComplaint.removeAll(keepingCapacity: true)
    guard visits.contains(where: { $0.traits.isComplaint && $0.traits.isOffered }) else { return }
    nextComplaint.append(contentsOf: repeatElement(-1, count: visits.count))
    var next: Int64 = -1
    for place in (0..<visits.count).reversed() {
      let visit = visits[visits.startIndex + place]
      nextComplaint[place] = next
      if visit.traits.isComplaint, visit.traits.isOffered, Int64(visit.arrival) < watermark { next = Int64(visit.arrival) }
    }
  }

  /// Whether the customer of an answered enquiry complained next, in whatever matter: by contact or in writing.
  private mutating func judgeEnquiry(_ visit: Visit, _ complaint: Int64) {
    let arrival = Int64(visit.arrival)
    let called = complaint < 0 ? nil : complaint - arrival
    let wrote = complaints.isEmpty ? nil : complaints.nextGap(visit.customer, after: arrival, business: 0, before: watermark)
    let gap = [called, wrote].compactMap { $0 }.min()
    enquiries.judge(business: visit.business, gap: gap, age: watermark - arrival)
  }

  /// Adds the contact to the cohort of its period, however long ago.
  private mutating func countCohort(_ visit: VisitTraits, _ day: Int32, _ sinceAnswered: Int64, _ gap: Int64?) {
    guard day >= earliestCohort, sinceAnswered > headline.seconds else { return }
    guard let cohort = cohorts.firstIndex(where: { $0.period.contains(LocalDay(day)) }) else { return }
    cohorts[cohort].eligible += 1
    guard watermark - Int64(visit.arrival) >= headline.seconds else { return }
    cohorts[cohort].mature += 1
    if gap.map({ $0 > headline.seconds }) ?? true { cohorts[cohort].resolved += 1 }
  }

  /// Adds a mature eligible contact to what members, groups and days are compared by.
  private mutating func compare(
    _ visit: VisitTraits, _ day: Int32, _ hour: UInt8, _ sinceAnswered: Int64, _ gap: Int64?, _ slot: Int?
  ) {
    guard sinceAnswered > headline.seconds, watermark - Int64(visit.arrival) >= headline.seconds else { return }
    let isResolved = gap.map { $0 > headline.seconds } ?? true
    series.add(isResolved ? 1 : 0, of: 1, day: day)
    guard slot == 0 else { return }
    parity.add(isResolved ? 1 : 0, business: visit.business, hour: hour, segments: visit.segments)
    members.append(
      CaseMixRows.key(
        agent: visit.agent, team: visit.team, business: visit.business, channel: UInt8(visit.channel), hour: hour,
        marks: isResolved ? 3 : 1))
  }

  /// The nearer of the next contact and the next complaint of the same matter.
  private func nextRepeat(_ visit: Visit, _ contact: Visit?) -> (gap: Int64, id: PackedText?)? {
    let called = contact.map { (gap: Int64($0.arrival) - Int64(visit.arrival), id: Optional($0.id)) }
    if complaints.isEmpty { return called }
    let business = sameIssue ? visit.business : 0
    guard let gap = complaints.nextGap(visit.customer, after: Int64(visit.arrival), business: business, before: watermark),
      called.map({ gap < $0.gap }) ?? true
    else { return called }
    return (gap, nil)
  }

  private mutating func count(_ visit: Visit, _ sinceAnswered: Int64, _ next: (gap: Int64, id: PackedText?)?, _ slot: Int) {
    let age = watermark - Int64(visit.arrival)
    let gap = next?.gap ?? .max
    for (place, window) in windows.enumerated() where sinceAnswered > window.seconds {
      places.append(counts.window(place, isMature: age >= window.seconds, isRepeated: gap <= window.seconds))
    }
    let isEligible = sinceAnswered > headline.seconds
    let isRepeated = gap <= headline.seconds
    let isMature = age >= headline.seconds
    countBounds(visit, sinceAnswered, gap: gap, age: age, slot)
    if isEligible, slot == 0 {
      agreement.add(flag: visit.traits.resolved, isMature: isMature, isRepeated: isRepeated)
      if visit.traits.isTransferred, isMature { transferReturns.append(TransferReturn(place: visit.place, isRepeated: isRepeated)) }
    }
    if slot == 0, keepStage {
      stage.append(
        StageVisit(visit, eligible: isEligible, gap: next?.gap, next: next?.id, censored: !isMature && !isRepeated, isResolved: !isRepeated))
    }
  }

  private mutating func countBounds(_ visit: Visit, _ sinceAnswered: Int64, gap: Int64, age: Int64, _ slot: Int) {
    let window = RepeatWindow.bounds.seconds
    guard sinceAnswered > window else { return }
    let isRepeated = gap <= window
    places.append(counts.bounds(isMature: age >= window, isRepeated: isRepeated))
    if isRepeated || age < window { observe(visit, gap: gap, age: age, slot) }
  }

  /// Kept for Kaplan–Meier: all others are known to reach the end of the window without a repeat.
  private mutating func observe(_ visit: Visit, gap: Int64, age: Int64, _ slot: Int) {
    // A repeat behind the window is none within it: the contact was watched until its age.
    let time = gap <= RepeatWindow.bounds.seconds ? UInt32(gap) * 2 : UInt32(age) * 2 + 1
    observations.append(Observation(time: time, traits: visit.traits, slot: Int8(truncatingIfNeeded: slot)))
  }

  /// Kaplan–Meier, by slot and cell (A53).
  func survival(cells space: CellSpace) -> SlotCells<Double?> {
    var cells = VisitCells(space)
    var estimates = SlotCells(KaplanMeier(n: 0), count: space.count)
    for slot in 0..<2 {
      for cell in 0..<space.count { estimates[slot, cell] = KaplanMeier(n: counts.bounds(slot: slot, cell: cell).eligible) }
    }
    // Only the times decide the order: observations of one time and kind may be taken in any.
    let order = observations.indices.map { UInt64(observations[$0].time) << 32 | UInt64($0) }.sorted()
    for entry in order {
      let observation = observations[Int(entry & 0xFFFF_FFFF)]
      let (day, hour) = frame.zone.dayAndHour(Instant(Int64(observation.traits.arrival)))
      cells.fill(observation.traits, day: day, hour: hour)
      for index in 0..<cells.count {
        let cell = Int(cells.list[index])
        if observation.time & 1 == 0 { estimates[Int(observation.slot), cell].addEvent() } else { estimates[Int(observation.slot), cell].addCensoring() }
      }
    }
    var result = SlotCells<Double?>(nil, count: space.count)
    for slot in 0..<2 { for cell in 0..<space.count { result[slot, cell] = estimates[slot, cell].survival } }
    return result
  }
}
