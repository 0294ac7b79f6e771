// The fields of every source, with the headers by which they are known (matched exactly after folding, never fuzzily).

/// A field of the contact source. The raw value is its name in pipeline files and messages.
package enum ContactField: String, CaseIterable, Sendable {
  case interactionID = "interaction_id", legID = "leg_id", channel, direction
  case arrivedAt = "arrived_at", queuedAt = "queued_at", ringAt = "ring_at", answeredAt = "answered_at", endedAt = "ended_at"
  case queueSeconds = "queue_s", ringSeconds = "ring_s", talkSeconds = "talk_s", holdSeconds = "hold_s", wrapUpSeconds = "wrap_up_s"
  case outcome, hangupBy = "hangup_by", agentID = "agent_id", agentName = "agent_name", team, queue
  case transferTo = "transfer_to", transferType = "transfer_type", customerID = "customer_id", phone
  case businessType = "business_type", resolvedFlag = "resolved_flag", csat, segment, urgent
  case contactKind = "contact_kind", verified, summary

  /// Known headers (Chinese and English) besides the field's own name.
  package var headers: [String] {
    switch self {
    case .interactionID: ["通话ID", "会话ID", "呼叫流水号", "流水号", "通话流水", "联络编号", "call_id", "contact_id", "master_contact_id"]
    case .legID: ["话单ID", "记录编号", "通话明细ID"]
    case .channel: ["渠道", "服务渠道", "来源渠道", "媒体类型", "接入渠道", "media_type"]
    case .direction: ["呼叫方向", "呼叫类型", "类型(呼入/呼出)"]
    case .arrivedAt: ["来电时间", "呼入时间", "进线时间", "呼叫时间", "开始时间", "创建时间", "发起时间", "start_time"]
    case .queuedAt: ["入队时间", "排队开始时间", "转人工时间", "请求人工时间", "enqueue"]
    case .ringAt: ["振铃时间", "分配时间"]
    case .answeredAt: ["接通时间", "接听时间", "应答时间", "座席应答时间", "首次响应时间", "answer_time"]
    case .endedAt: ["挂机时间", "挂断时间", "结束时间", "关闭时间", "end_time"]
    case .queueSeconds: ["queue_sec", "排队时长", "等待时长", "排队等待时长"]
    case .ringSeconds: ["ring_sec", "振铃时长", "响应时长"]
    case .talkSeconds: ["talk_sec", "通话时长", "服务时长", "会话时长"]
    case .holdSeconds: ["hold_sec", "保持时长", "等待音时长", "通话保持时长"]
    case .wrapUpSeconds: ["acw_sec", "事后处理时长", "话后处理时长", "话后时长", "整理时长", "后处理时长", "案头时长"]
    case .outcome: ["通话状态", "接通状态", "是否接通", "结束原因", "挂机原因"]
    case .hangupBy: ["挂机方", "挂断方"]
    case .agentID: ["坐席工号", "座席工号", "客服工号", "工号", "员工号"]
    case .agentName: ["坐席姓名", "座席姓名", "客服名称"]
    case .team: ["班组", "团队", "小组", "部门"]
    case .queue: ["技能组", "技能队列", "队列", "队列名称", "业务组", "skill"]
    case .transferTo: ["转接", "是否转接", "转接部门", "转出技能组"]
    case .transferType: ["盲转", "咨询转"]
    case .customerID: ["客户号", "客户编号", "客户ID", "核心客户号", "用户ID"]
    case .phone: ["主叫号码", "来电号码", "客户电话", "手机号", "联系电话", "ANI"]
    case .businessType: ["业务类型", "业务类别", "咨询类型", "服务类型", "来电原因", "小结类型", "产品类型"]
    case .resolvedFlag: ["是否解决", "是否一次解决", "解决状态", "首次解决"]
    case .csat: ["满意度", "满意度评价", "客户评价", "评价结果"]
    case .segment: ["客户类型", "特殊群体"]
    case .urgent: ["紧急类型"]
    case .contactKind: ["来电类别"]
    case .verified: ["身份核实"]
    case .summary: ["通话小结", "工单内容", "备注", "服务小结"]
    }
  }

  /// Headers of yes/no columns that each state one segment (A72).
  package static let segmentFlags: [(header: String, word: String)] = [
    ("老年客户", "elderly"), ("是否老年", "elderly"), ("未成年", "minor"), ("残障", "disabled"), ("VIP", "vip"),
  ]

  package var isTime: Bool { [.arrivedAt, .queuedAt, .ringAt, .answeredAt, .endedAt].contains(self) }
  package var isDuration: Bool { [.queueSeconds, .ringSeconds, .talkSeconds, .holdSeconds, .wrapUpSeconds].contains(self) }
}

/// A field of the complaint source.
package enum ComplaintField: String, CaseIterable, Sendable {
  case complaintID = "complaint_id", receivedAt = "received_at", registeredAt = "registered_at", ackedAt = "acked_at"
  case firstReplyAt = "first_reply_at", promisedDueAt = "promised_due_at", closedAt = "closed_at", reopenedAt = "reopened_at"
  case reclosedAt = "reclosed_at", extendedUntil = "extended_until", extensionReason = "extension_reason"
  case approvedBy = "approved_by", approvedAt = "approved_at", pausedAt = "paused_at", resumedAt = "resumed_at"
  case escalatedAt = "escalated_at", status, channel, viaRegulator = "via_regulator", business = "business_b", cause = "cause_c"
  case content, demand, resolution, compensated, department = "responsible_dept", owner, level, groupSize = "group_size"
  case customerID = "customer_id", phone, relatedContactID = "related_contact_id", followUpAt = "followup_at"
  case followUpCsat = "followup_csat", duplicateOf = "duplicate_of"

  package var headers: [String] {
    switch self {
    case .complaintID: ["投诉编号", "投诉单号", "工单号", "工单编号", "受理编号", "案件编号"]
    case .receivedAt: ["投诉时间", "受理时间", "投诉日期", "收到时间"]
    // 登记时间 is registered_at where another column says when the complaint was received, else received_at.
    case .registeredAt: ["登记时间", "建单时间"]
    case .ackedAt: ["告知时间", "受理告知时间"]
    case .firstReplyAt: ["首次回复时间", "首次联系时间", "首响时间"]
    case .promisedDueAt: ["承诺办结时限", "承诺时限", "承诺回复时间", "应办结时间", "处理时限", "截止时间"]
    case .closedAt: ["办结时间", "结案时间", "完成时间", "处理完成时间"]
    case .reopenedAt: ["重开时间", "二次投诉时间"]
    case .reclosedAt: ["再次办结时间", "重新办结时间", "二次办结时间"]
    case .extendedUntil: ["延期至", "延期时限"]
    case .extensionReason: ["延期原因"]
    case .approvedBy: ["审批人"]
    case .approvedAt: ["审批时间", "延期审批时间"]
    case .pausedAt: ["挂起时间"]
    case .resumedAt: ["恢复时间"]
    case .escalatedAt: ["升级时间", "上报时间"]
    case .status: ["状态", "工单状态", "处理状态"]
    case .channel: ["投诉渠道", "来源", "受理渠道"]
    case .viaRegulator: ["监管转办", "12378转办", "12363", "信访", "是否监管投诉"]
    case .business: ["投诉业务类别", "业务类型", "业务分类"]
    case .cause: ["投诉原因", "原因分类", "问题类型"]
    case .content: ["投诉内容", "投诉事由", "问题描述", "诉求内容", "投诉描述"]
    case .demand: ["客户诉求"]
    case .resolution: ["处理结果", "处理意见", "处理措施"]
    case .compensated: ["是否赔付", "补偿金额"]
    case .department: ["department", "责任部门", "被投诉机构", "处理部门", "转办部门", "承办部门"]
    case .owner: ["处理人", "责任人"]
    case .level: ["投诉等级", "紧急程度", "重大投诉"]
    case .groupSize: ["群体人数"]
    case .customerID: ["客户号", "客户编号", "客户ID", "核心客户号", "用户ID", "投诉人"]
    case .phone: ["主叫号码", "来电号码", "客户电话", "手机号", "联系电话", "ANI", "投诉人电话"]
    case .relatedContactID: ["关联通话ID", "来电流水号"]
    case .followUpAt: ["回访时间"]
    case .followUpCsat: ["回访结果", "回访满意度", "是否满意"]
    case .duplicateOf: ["重复投诉", "合并工单号", "主工单号"]
    }
  }
}

/// A field of the status-event source (T9).
package enum EventField: String, CaseIterable, Sendable {
  case complaintID = "complaint_id", time, status, department
  /// Without these a file says nothing of complaints' states.
  static let required: [EventField] = [.complaintID, .time, .status]
  package var headers: [String] {
    switch self {
    case .complaintID: ["投诉编号", "工单号"]
    case .time: ["时间", "变更时间", "操作时间"]
    case .status: ["状态", "变更后状态"]
    case .department: ["处理部门", "承办部门", "转入部门"]
    }
  }
}
