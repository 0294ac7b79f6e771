// The columns of the quality-review tables and the card of critical_error_free_ratio.

package import Engine
package import RunFolder

extension QualityReviews {
  /// Its tables, without rows: items, forms, agreement.
  package static var declared: [Table] {
    [
      Table(
        "quality_items", rowMeaning: Wording(zh: "评分表的一个评分项", en: "one item of a review form"),
        columns: formColumns + itemColumns),
      Table(
        "quality_forms", rowMeaning: Wording(zh: "一个版本的评分表", en: "one version of a review form"), columns: formColumns + sheetColumns),
      Table(
        "quality_agreement", rowMeaning: Wording(zh: "一个版本的评分表：两名质检员评同一来访同一项的一致性", en: "one version of a review form: two reviewers on the same item of the same contact"),
        columns: formColumns + agreementColumns),
    ]
  }

  private static let formColumns: [Column] = [
    Column("form", "text", zh: "评分表", en: "review form"), Column("version", "text", zh: "评分表版本", en: "version of the form"),
  ]

  private static let itemColumns: [Column] = [
    Column("item", "text", zh: "评分项", en: "item of the form"), Column("critical", "text", zh: "是否致命项", en: "true where a failure is a critical error"),
    Column("scored", "count", zh: "本期被评的次数", en: "times it was judged in the period, not-applicable ones left out"),
    Column("failed", "count", zh: "不合格", en: "of them failed"), Column("not_applicable", "count", zh: "不适用", en: "times it did not apply"),
    Column("value", "ratio", zh: "合格率 =（被评−不合格）÷ 被评", en: "(scored − failed) ÷ scored"), low, high,
    Column("score_n", "count", zh: "有得分与满分的次数", en: "judgements with points and the most that could be had"),
    Column("score_share", "ratio", zh: "得分 ÷ 满分", en: "their points ÷ the most that could be had"),
  ]

  private static let sheetColumns: [Column] = [
    Column("reviews", "count", zh: "本期质检份数", en: "reviews of the period"),
    Column("n", "count", zh: "评过致命项的份数", en: "reviews in which a critical item was judged"),
    Column("critical_error_free", "count", zh: "其中无致命差错", en: "of them without a critical error"),
    Column("value", "ratio", zh: "无致命差错率", en: "critical_error_free ÷ n"), low, high,
    Column("auto_failed", "count", zh: "一票否决份数", en: "reviews failed by a single item"), Column("score_n", "count", zh: "有得分的份数", en: "reviews with a score"),
    Column("mean_score", "ratio", zh: "平均得分率（一票否决者为0）", en: "mean share of the points that could be had; 0 for reviews failed by a single item"),
    Column("score_ci_low", "ratio", zh: "均值95%区间下限；少于30份为空", en: "lower end of the mean's 95 % interval; empty below 30 reviews"),
    Column("score_ci_high", "ratio", zh: "均值95%区间上限；少于30份为空", en: "upper end of the mean's 95 % interval; empty below 30 reviews"),
  ]

  private static let agreementColumns: [Column] = [
    Column("pairs", "count", zh: "两名质检员同评一项的次数", en: "pairs of judgements"), Column("agreed", "count", zh: "结论一致", en: "pairs that agree"),
    Column("value", "ratio", zh: "一致率", en: "agreed ÷ pairs"), low, high,
    Column("kappa", "number", zh: "扣除偶然一致后的一致性（Scott π），1 为完全一致", en: "agreement beyond chance (Scott's pi); 1 is perfect"),
  ]

  private static let low = Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval")
  private static let high = Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval")

  package static var cards: [MetricCard] {
    [
      MetricCard(
        metric: metric, title: Wording(zh: "无致命差错率", en: "Critical-error-free reviews"), unit: "ratio",
        row: Wording(zh: "一份质检（同一评分表版本）", en: "one review on one version of a form"),
        formula: Wording(zh: "没有致命项不合格的质检 ÷ 评过致命项的质检", en: "reviews without a failed critical item ÷ reviews in which a critical item was judged"),
        counted: Wording(zh: "本期质检；同一份同一项以后出现者为准", en: "reviews of the period; the last row of a review and item holds"),
        notCounted: Wording(zh: "未评致命项者（计入 excluded）；不适用的评分项", en: "reviews without a judged critical item (in excluded); items that did not apply"),
        clock: Wording(zh: "按质检日归属；无质检时间则全部算作本期", en: "local day of the review; all of the period where the export has none"),
        whenEmpty: Wording(zh: "没有可计入的质检时无值", en: "no value without such reviews"),
        needs: ["quality_reviews.item", "quality_reviews.critical"], decision: "A11, A44")
    ]
  }
}
