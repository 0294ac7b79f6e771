// The reference files that the program carries: byte for byte the files of Pipelines/Reference.
// Written by Pipelines/Reference/embed.sh and never by hand; it is as long as those files are.

/// Built-in copies of the reference files, used where a pipeline file does not name its own.
package enum BuiltIn {
  /// Path within the reference folder and text, sorted by path.
  package static let files: [(name: String, text: String)] = [
    (
      name: "abilities.csv",
      text: ##"""
        ability,metric
        communication,csat_ratio
        problem_solving,fcr_ratio
        product_knowledge,transfer_ratio
        process_knowledge,hold_ratio
        efficiency,handle_time_s
        record_keeping,wrap_up_s

        """##
    ),
    (
      name: "aliases.csv",
      text: ##"""
        field,header

        """##
    ),
    (
      name: "breaks.csv",
      text: ##"""
        date,metric,what

        """##
    ),
    (
      name: "calendars/cn-2025.csv",
      text: ##"""
        date,kind,name
        2025-01-01,holiday,元旦
        2025-01-26,workday,春节调休上班
        2025-01-28,holiday,春节
        2025-01-29,holiday,春节
        2025-01-30,holiday,春节
        2025-01-31,holiday,春节
        2025-02-01,holiday,春节
        2025-02-02,holiday,春节
        2025-02-03,holiday,春节
        2025-02-04,holiday,春节
        2025-02-08,workday,春节调休上班
        2025-04-04,holiday,清明节
        2025-04-05,holiday,清明节
        2025-04-06,holiday,清明节
        2025-04-27,workday,劳动节调休上班
        2025-05-01,holiday,劳动节
        2025-05-02,holiday,劳动节
        2025-05-03,holiday,劳动节
        2025-05-04,holiday,劳动节
        2025-05-05,holiday,劳动节
        2025-05-31,holiday,端午节
        2025-06-01,holiday,端午节
        2025-06-02,holiday,端午节
        2025-09-28,workday,国庆节、中秋节调休上班
        2025-10-01,holiday,国庆节、中秋节
        2025-10-02,holiday,国庆节、中秋节
        2025-10-03,holiday,国庆节、中秋节
        2025-10-04,holiday,国庆节、中秋节
        2025-10-05,holiday,国庆节、中秋节
        2025-10-06,holiday,国庆节、中秋节
        2025-10-07,holiday,国庆节、中秋节
        2025-10-08,holiday,国庆节、中秋节
        2025-10-11,workday,国庆节、中秋节调休上班

        """##
    ),
    (
      name: "calendars/cn-2026.csv",
      text: ##"""
        date,kind,name
        2026-01-01,holiday,元旦
        2026-01-02,holiday,元旦
        2026-01-03,holiday,元旦
        2026-01-04,workday,元旦调休上班
        2026-02-14,workday,春节调休上班
        2026-02-15,holiday,春节
        2026-02-16,holiday,春节
        2026-02-17,holiday,春节
        2026-02-18,holiday,春节
        2026-02-19,holiday,春节
        2026-02-20,holiday,春节
        2026-02-21,holiday,春节
        2026-02-22,holiday,春节
        2026-02-23,holiday,春节
        2026-02-28,workday,春节调休上班
        2026-04-04,holiday,清明节
        2026-04-05,holiday,清明节
        2026-04-06,holiday,清明节
        2026-05-01,holiday,劳动节
        2026-05-02,holiday,劳动节
        2026-05-03,holiday,劳动节
        2026-05-04,holiday,劳动节
        2026-05-05,holiday,劳动节
        2026-05-09,workday,劳动节调休上班
        2026-06-19,holiday,端午节
        2026-06-20,holiday,端午节
        2026-06-21,holiday,端午节
        2026-09-20,workday,国庆节调休上班
        2026-09-25,holiday,中秋节
        2026-09-26,holiday,中秋节
        2026-09-27,holiday,中秋节
        2026-10-01,holiday,国庆节
        2026-10-02,holiday,国庆节
        2026-10-03,holiday,国庆节
        2026-10-04,holiday,国庆节
        2026-10-05,holiday,国庆节
        2026-10-06,holiday,国庆节
        2026-10-07,holiday,国庆节
        2026-10-10,workday,国庆节调休上班

        """##
    ),
    (
      name: "calendars/cn-week.csv",
      text: ##"""
        day,opens,closes
        mon,09:00,12:00
        mon,13:30,18:00
        tue,09:00,12:00
        tue,13:30,18:00
        wed,09:00,12:00
        wed,13:30,18:00
        thu,09:00,12:00
        thu,13:30,18:00
        fri,09:00,12:00
        fri,13:30,18:00
        workday,09:00,12:00
        workday,13:30,18:00

        """##
    ),
    (
      name: "calendars/uk-2025.csv",
      text: ##"""
        date,kind,name
        2025-01-01,holiday,New Year's Day
        2025-04-18,holiday,Good Friday
        2025-04-21,holiday,Easter Monday
        2025-05-05,holiday,Early May bank holiday
        2025-05-26,holiday,Spring bank holiday
        2025-08-25,holiday,Summer bank holiday
        2025-12-25,holiday,Christmas Day
        2025-12-26,holiday,Boxing Day

        """##
    ),
    (
      name: "calendars/uk-2026.csv",
      text: ##"""
        date,kind,name
        2026-01-01,holiday,New Year's Day
        2026-04-03,holiday,Good Friday
        2026-04-06,holiday,Easter Monday
        2026-05-04,holiday,Early May bank holiday
        2026-05-25,holiday,Spring bank holiday
        2026-08-31,holiday,Summer bank holiday
        2026-12-25,holiday,Christmas Day
        2026-12-28,holiday,Boxing Day (substitute)

        """##
    ),
    (
      name: "calendars/uk-week.csv",
      text: ##"""
        day,opens,closes
        mon,09:00,17:00
        tue,09:00,17:00
        wed,09:00,17:00
        thu,09:00,17:00
        fri,09:00,17:00
        workday,09:00,17:00

        """##
    ),
    (
      name: "categories.csv",
      text: ##"""
        value,parent,self_service,urgent
        账户查询,,,
        余额查询,账户查询,yes,
        明细查询,账户查询,yes,
        开户行查询,账户查询,yes,
        转账汇款,,,
        转账查询,转账汇款,yes,
        转账限额,转账汇款,yes,
        转账失败,转账汇款,,
        信用卡,,,
        账单查询,信用卡,yes,
        还款,信用卡,yes,
        分期业务,信用卡,yes,
        额度调整,信用卡,yes,
        年费与收费,信用卡,,
        办卡进度,信用卡,yes,
        卡片激活,信用卡,yes,
        贷款,,,
        贷款利率,贷款,yes,
        贷款申请,贷款,,
        提前还款,贷款,,
        理财与代销,,,
        理财产品咨询,理财与代销,,
        收益查询,理财与代销,yes,
        电子银行,,,
        登录问题,电子银行,,
        密码重置,电子银行,yes,
        短信与验证码,电子银行,,
        系统故障,电子银行,,
        网点服务,,,
        网点查询,网点服务,yes,
        预约办理,网点服务,yes,
        紧急业务,,,
        挂失,紧急业务,,card_loss
        盗刷,紧急业务,,fraud
        疑似诈骗,紧急业务,,scam
        投诉与建议,,,
        其他,,,

        """##
    ),
    (
      name: "exposure.csv",
      text: ##"""
        month,customers,outlets

        """##
    ),
    (
      name: "forbidden-phrases.txt",
      text: ##"""
        # Phrases that an agent must not say to a customer, one a line. Lines that begin with # are for people.
        # Matched after folding: Traditional and Simplified characters, case and width do not matter.
        不知道，别问我
        我也没办法
        这不归我管
        不关我的事
        你自己看着办
        爱办不办
        有本事去投诉
        随便你投诉
        你去投诉好了
        你懂不懂
        你听不懂吗
        说了多少遍了
        没看见我在忙吗
        急什么急
        你问我我问谁
        保证赚钱
        保本保收益
        稳赚不赔
        绝对没有风险
        包过审批

        """##
    ),
    (
      name: "improvements.csv",
      text: ##"""
        date,theme,department,what

        """##
    ),
    (
      name: "policies.yaml",
      text: ##"""
        # Complaint policies. Edited by the compliance officer; a wrong key or type ends the run with the line it stands in.
        # Figures of law carry their source; "own figure" marks what is the bank's choice.
        #
        # policy          effective_from, effective_to: first and last local date of receipt it applies to, both included.
        #                 calendar: id of calendars/<id>-week.csv and calendars/<id>-<year>.csv. in_use: the policies that judge.
        # clock           start received_at | closed_at; stop registered_at, acked_at, first_reply_at, closed_at, escalated_at,
        #                 followup_at. The first target whose `when` matches holds; where none matches there is no clock.
        # amount, unit    calendar_days | working_days: due at 23:59:59 of the last day, the day of the start is day 0
        #                 hours: elapsed | working_hours: within opening hours
        # pause           states in which the clock does not count: suspended, waiting_customer
        # on_reopen       keep: the first close counts | continue: a reopened complaint runs on until it is closed again
        # cancel_on       [closed_at]: a close without the stop cancels the clock if in time, breaches it otherwise
        # count_first_day true: the day of the start is day 1 | roll_last_day true: a last day off moves to the next working day
        # ends            end_of_day | close_of_business (last closing time of the last day) | due_soon: days ahead, default 7
        # extension       moves the last day once, when extended_until is entered and the approval is as asked for
        # Quote "yes" and "no".
        version: 1
        in_use: [CN-CBIRC-2020-3, CN-CBRC-2012, INTERNAL]

        policies:
          - policy: CN-CBIRC-2020-3
            title: 银行业保险业消费投诉处理管理办法
            source: 银保监会令2020年第3号
            effective_from: 2020-03-01
            calendar: cn
            clocks:
              - clock: resolve
                start: received_at
                stop: closed_at
                on_reopen: continue
                targets:
                  - when: {level: [复杂, 重大]}
                    amount: 30
                    unit: calendar_days
                    extension: {amount: 30, unit: calendar_days, approval: required, before_expiry: true}
                  - amount: 15
                    unit: calendar_days

          - policy: CN-CBRC-2012
            title: 关于完善银行业金融机构客户投诉处理机制 (superseded, for historical data)
            source: 银监会 2012
            effective_from: 2012-03-01
            effective_to: 2020-02-29
            calendar: cn
            clocks:
              - clock: resolve
                start: received_at
                stop: closed_at
                targets:
                  - amount: 15
                    unit: working_days
                    extension: {amount: 45, unit: working_days, approval: none, before_expiry: true}

          - policy: UK-FCA-DISP
            title: FCA Handbook DISP 1
            source: DISP 1.5, 1.6.2R
            effective_from: 2016-06-30
            calendar: uk
            clocks:
              - clock: acknowledge            # DISP says "prompt"; 5 working days is our own figure
                start: received_at
                stop: acked_at
                targets:
                  - {amount: 5, unit: working_days}
              - clock: first_reply            # summary resolution: close of the 3rd business day
                start: received_at
                stop: first_reply_at
                ends: close_of_business
                targets:
                  - {amount: 3, unit: working_days}
              - clock: resolve                # final response within 8 weeks
                start: received_at
                stop: closed_at
                due_soon: 14
                targets:
                  - {amount: 56, unit: calendar_days}

          - policy: UK-INTERNAL               # own figures
            title: UK branch service promise
            effective_from: 2026-01-01
            calendar: uk
            clocks:
              - clock: register
                start: received_at
                stop: registered_at
                due_soon: 1
                targets:
                  - {amount: 24, unit: hours}
              - clock: acknowledge
                start: received_at
                stop: acked_at
                due_soon: 1
                targets:
                  - {amount: 8, unit: working_hours}

          - policy: US-CFPB
            title: CFPB company portal
            source: CFPB consumer complaint process, response in 15 days, at most 60
            effective_from: 2012-06-19
            calendar: us
            clocks:
              - clock: first_reply
                start: received_at
                stop: first_reply_at
                targets:
                  - {amount: 15, unit: calendar_days}
              - clock: resolve
                start: received_at
                stop: closed_at
                targets:
                  - {amount: 60, unit: calendar_days}

          - policy: EU-PSD2
            title: Payment services directive, complaints
            source: Directive (EU) 2015/2366, article 101
            effective_from: 2018-01-13
            calendar: eu
            clocks:
              - clock: resolve
                start: received_at
                stop: closed_at
                targets:
                  - amount: 15
                    unit: working_days
                    extension: {amount: 20, unit: working_days, approval: none, before_expiry: true}

          - policy: IN-RBI
            title: Reserve Bank Integrated Ombudsman Scheme
            source: RB-IOS 2021; internal ombudsman by day 20
            effective_from: 2021-11-12
            calendar: in
            clocks:
              - clock: resolve
                start: received_at
                stop: closed_at
                targets:
                  - {amount: 30, unit: calendar_days}
              - clock: escalate
                start: received_at
                stop: escalated_at
                cancel_on: [closed_at]
                targets:
                  - {amount: 20, unit: calendar_days}

          # The bank's own promise, first version: in force until 30 September 2026.
          - policy: INTERNAL
            title: 本行投诉处理服务承诺 (2025版)
            effective_from: 2025-01-01
            effective_to: 2026-09-30
            calendar: cn
            clocks:
              - clock: register
                start: received_at
                stop: registered_at
                due_soon: 1
                targets:
                  - {amount: 4, unit: working_hours}
              - clock: acknowledge
                start: received_at
                stop: acked_at
                roll_last_day: true
                due_soon: 2
                targets:
                  - {amount: 3, unit: calendar_days}
              - clock: first_reply
                start: received_at
                stop: first_reply_at
                pause: [suspended, waiting_customer]
                due_soon: 1
                targets:
                  - {amount: 8, unit: working_hours}
              - clock: resolve
                start: received_at
                stop: closed_at
                pause: [suspended, waiting_customer]
                targets:
                  - when: {via_regulator: ["yes"]}
                    amount: 7
                    unit: working_days
                  - amount: 15
                    unit: working_days
                    extension: {amount: 10, unit: working_days, approval: required, before_expiry: true}
              - clock: promise
                start: received_at
                stop: closed_at
                targets:
                  - {from: promised_due_at}
              - clock: escalate
                start: received_at
                stop: escalated_at
                cancel_on: [closed_at]
                due_soon: 1
                targets:
                  - when: {level: [重大]}
                    amount: 48
                    unit: hours
              - clock: follow_up
                start: closed_at
                stop: followup_at
                ends: close_of_business
                due_soon: 3
                targets:
                  - {amount: 5, unit: working_days}

          # Second version: first reply within 4 working hours, from 1 October 2026.
          - policy: INTERNAL
            title: 本行投诉处理服务承诺 (2026版)
            effective_from: 2026-10-01
            calendar: cn
            clocks:
              - clock: register
                start: received_at
                stop: registered_at
                count_first_day: true
                due_soon: 1
                targets:
                  - {amount: 1, unit: working_days}
              - clock: acknowledge
                start: received_at
                stop: acked_at
                roll_last_day: true
                due_soon: 2
                targets:
                  - {amount: 2, unit: calendar_days}
              - clock: first_reply
                start: received_at
                stop: first_reply_at
                pause: [suspended, waiting_customer]
                due_soon: 1
                targets:
                  - {amount: 4, unit: working_hours}
              - clock: resolve
                start: received_at
                stop: closed_at
                pause: [suspended, waiting_customer]
                targets:
                  - when: {via_regulator: ["yes"]}
                    amount: 5
                    unit: working_days
                  - amount: 10
                    unit: working_days
                    extension: {amount: 10, unit: working_days, approval: required, before_expiry: true}
              - clock: promise
                start: received_at
                stop: closed_at
                targets:
                  - {from: promised_due_at}
              - clock: escalate
                start: received_at
                stop: escalated_at
                cancel_on: [closed_at]
                due_soon: 1
                targets:
                  - when: {level: [重大]}
                    amount: 24
                    unit: hours
              - clock: follow_up
                start: closed_at
                stop: followup_at
                ends: close_of_business
                due_soon: 3
                targets:
                  - {amount: 3, unit: working_days}

        """##
    ),
    (
      name: "targets.csv",
      text: ##"""
        metric,variant,dimension,member,at_least,at_most,effective_from
        answer_ratio,incl_short,all,,0.9,,
        service_level,neg,all,,0.8,,
        service_level,neg,channel,phone,0.8,,

        """##
    ),
    (
      name: "themes.yaml",
      text: ##"""
        # The themes of complaints: what each is called, and by which words it is found. Edit freely; `make test` checks the examples.
        #
        # Shape (every value is a string or a list of strings; quote a string that holds { ( | ~ & : # or a bare yes/no/on/off)
        #   version: 1
        #   groups:            name: [words]        lists that patterns use as {name}; a group may use groups above it
        #   negation:                               what takes a complaint back; words may use ( | ) and {groups}, no gaps
        #     before:          negates what follows at once, or after fillers                 没有 + 盗刷
        #     fillers:         may stand between a word of `before` and what it negates       没有 + 发生 + 盗刷
        #     scope:           negates everything within the next 24 characters of the clause 并非…盗刷
        #     after:           negates what stands directly before it, or before fillers      盗刷 + 不存在
        #     after_fillers:   may stand in between                                           盗刷 + 的情况 + 不存在
        #     except:          longer phrases inside which none of these words negates        是不是
        #   themes:            a list; the order is the order of the codes
        #     - id, name_zh, name_en, business, cause
        #       unless:        [phrases]   optional: inside these longer phrases nothing of the theme counts
        #       rules:                     the theme is present when any pattern of any rule is
        #         - id
        #           patterns:  [patterns]
        #           unless:    [phrases]   optional: the same for this rule alone
        #           with:      [phrases]   optional: one of these must stand somewhere in the text
        #           without:   [phrases]   optional: none of these may stand in the sentence where the match ends
        #           negation:  any | scope | none    optional, default any: all lists · all but `before` · none
        #       examples:        [texts]   must have the theme
        #       counterexamples: [texts]   must not have it
        #
        # Patterns
        #   登录失败               these characters
        #   (登录|登入)失败        alternatives; an empty one makes the word optional: 登录(总是|)失败
        #   {login}失败            every word of a group
        #   A ~ B    A ~12 B       B follows A after at most 8 (12) characters, without a comma or the end of a sentence between
        #   A ~~ B   A ~~20 B      the same after at most 16 (20) characters; commas may stand between
        #   A & B                  both in one sentence, in either order
        #   transfer*              an English word that may go on; otherwise English words match whole. A gap counts every character,
        #                          blanks and the rest of a word after * too
        # A negation counts for a pattern that begins right behind it, and for a later part when it stands in the gap before that part;
        # a negating word that is itself part of the pattern (没有 in 没有~到账) never counts. Which hits count where several overlap
        # does not matter for the themes; the table of hits leaves out a hit inside another one of the same theme.
        # Texts and patterns are compared after folding: Simplified for Traditional, 账 for 帐, small letters, half width, no blanks beside
        # Chinese characters, no quotation marks. 。！？； and line ends end a sentence, a comma ends a clause, 、 ends neither.
        version: 1

        groups:
          cannot: ["无法", "不能", "没法", "没办法", "未能", "没能", "不可以", "不让", "不给", "不准", "不允许", "不肯", "拒绝", "不予",
            "不愿", "难以"]
          cannot_en: ["cannot", "can't", "can not", "could not", "couldn't", "unable to", "not able to", "won't let me",
            "failed to", "fails to", "impossible to", "doesn't let me", "not allowed to", "refused to", "refuses to", "never"]
          failed: ["失败", "不成功", "未成功", "没成功", "没有成功", "出错", "报错", "异常", "不了", "不上", "不出来", "不出去", "不通过",
            "不过去", "没反应", "无反应", "没有反应", "有问题", "出问题", "出现问题", "被拒", "遭拒", "受阻", "超时", "不进去", "被中断",
            "不能用", "不可用", "用不了", "错误"]
          not_received: ["未到账", "没到账", "没有到账", "不到账", "未到帐", "还没到", "仍未到", "没到", "未到", "没有到", "未入账",
            "没入账", "没有入账", "不入账", "没收到", "未收到", "没有收到", "收不到", "收唔到", "没进账", "没有进账", "没进来", "没进卡",
            "没打过来", "没转过来", "不见到账", "不见入账", "没看到钱", "查无", "未达账", "未达"]
          online_bank: ["手机银行", "掌上银行", "掌银", "手机app", "app", "客户端", "网银", "网上银行", "网络银行", "网路银行", "网路atm",
            "行动银行", "行动网银", "电子银行", "小程序", "微信银行", "手机软件", "银行软件", "手机端", "手机网银"]
          login: ["登录", "登陆", "登入", "登进", "登上", "签入"]
          staff: ["柜员", "客服", "工作人员", "大堂经理", "大堂", "客户经理", "坐席", "座席", "话务员", "接线员", "专员", "保安", "行员",
            "柜台", "理财经理", "理专", "员工", "业务员", "行长", "主任", "经理", "服务人员", "职员", "营业员", "服务员", "信贷员",
            "你们的人", "那个人", "小姑娘", "女的", "男的"]
          credit_card: ["信用卡", "贷记卡", "白金卡", "联名卡", "credit card", "cc"]
          transfer: ["转账", "汇款", "转钱", "打款", "转款", "汇钱", "转出", "转入", "转了", "汇了", "打了", "打钱", "汇出", "汇入",
            "过数", "入数", "转数快", "电汇", "跨行", "跨境", "代发", "工资", "薪资", "薪水", "薪转", "货款", "代发工资", "大额",
            "实时到账", "次日到账", "划转", "提现", "零钱", "付款给", "付给", "划款", "汇兑", "收款", "转给", "汇给", "打给"]
          loan: ["贷款", "房贷", "车贷", "按揭", "消费贷", "信用贷", "经营贷", "信贷", "公积金贷", "抵押贷", "助学贷", "借款", "网贷",
            "快贷", "二手房", "房屋贷款", "商贷", "装修贷", "信贷业务", "loan", "mortgage"]
          investment: ["理财", "保险", "基金", "保单", "年金", "分红险", "投连险", "万能险", "储蓄险", "寿险", "信托", "私募", "资管",
            "结构性存款", "连动债", "黄金", "纪念币", "贵金属", "国债", "债券", "产品", "养老险", "投资", "保费", "大额存单"]
          counter: ["网点", "柜台", "支行", "窗口", "营业厅", "大厅", "柜面", "营业部", "分行", "银行大厅", "门店", "储蓄所", "分理处",
            "临柜"]
          phone_line: ["电话", "热线", "客服", "人工", "专线", "坐席", "座席", "在线客服", "客服电话", "955", "400", "话务"]
          fee: ["手续费", "管理费", "服务费", "工本费", "短信费", "通知费", "账管费", "保管费", "会员费", "汇款费", "跨行费", "取款费",
            "查询费", "挂失费", "换卡费", "制卡费", "货币转换费", "转换费", "评估费", "咨询费", "担保费", "账户费", "结算费", "附加费",
            "费用", "增值服务", "杂费", "开卡费", "快递费", "套餐费", "使用费", "动账费", "保障费", "盗刷险", "安心险", "保险费"]
          elderly: ["老人", "老年", "老年人", "老太太", "老大爷", "老爷爷", "老奶奶", "老母亲", "老父亲", "老爸", "老妈", "老娘", "老爹",
            "老爷子", "老太", "老大妈", "老阿姨", "老先生", "老奶", "老头", "老两口", "老年客户", "老婆婆", "阿伯",
            "(八|九|七)十(好几|多|几|)了", "爷爷", "奶奶", "外公", "外婆", "姥姥", "姥爷", "长者", "长辈", "银发", "高龄", "年迈",
            "上了年纪", "上年纪", "年纪大", "岁数大", "年事已高", "阿公", "阿嬷", "阿婆", "婆婆", "公公", "耄耋", "古稀", "退休", "老伴",
            "(七|八|九)十(一|二|三|四|五|六|七|八|九|多|几|来|好几|)(岁|高龄|的人)", "(6|7|8|9)(0|1|2|3|4|5|6|7|8|9)(多|)岁",
            "六十(五|六|七|八|九|多|几|)岁"]
          vulnerable: ["残疾", "残障", "残联", "轮椅", "行动不便", "腿脚不便", "行动不方便", "腿脚不好", "腿脚不灵", "走不动", "走不了路",
            "瘫痪", "卧床", "卧病", "病重", "病危", "住院", "icu", "植物人", "中风", "偏瘫", "盲人", "视障", "视力障碍", "失明",
            "眼睛看不见", "看不见东西", "聋哑", "听障", "听力障碍", "聋人", "听力不好", "耳背", "视力不好", "眼睛不好", "眼花", "老花",
            "孕妇", "怀孕", "拐杖", "手抖", "不识字", "不会写字", "特殊群体", "特殊人群", "特殊客群", "弱势群体", "智力障碍", "身心障碍",
            "身障", "盲文", "手语"]

        negation:
          before: ["没有", "没", "未", "无", "非", "并非", "并未", "并没有", "并没", "从未", "从没", "从来没有", "从来没", "不是",
            "并不是", "不算", "不属于", "不涉及", "不存在", "未曾", "不曾", "没有人", "没人", "无人", "不收", "未收", "不参加", "不参与",
            "不办理", "不办", "不申请", "不咨询", "不投诉", "暂无", "尚无", "绝无", "无需", "无须", "不用", "不必", "不需要", "不需",
            "不要求", "没要求", "没有要求", "未要求", "不会", "不再", "no", "not", "not a", "not an", "not any", "not the",
            "not about", "not about the", "no sign of", "no longer", "without", "without any", "never", "isn't", "wasn't",
            "weren't", "isn't a", "wasn't a", "didn't", "did not", "don't have", "do not have", "haven't had", "never had"]
          fillers: ["被", "被人", "再", "任何", "发生", "发生过", "出现", "出现过", "遇到", "遇到过", "存在", "过", "有", "有过", "发现",
            "受到", "遭", "遭到", "遭遇", "遭受", "涉及", "什么", "啥", "所谓", "所谓的", "该", "这种", "这类", "此类", "类似", "因为",
            "由于", "投诉", "收", "收取", "收过", "扣", "扣过", "扣除", "产生", "办理", "办理过", "办过", "做", "做过", "接到", "接到过",
            "接过", "收到过", "参加", "参与", "申请过", "要求", "进行", "对客户", "造成", "影响", "影响到", "强制", "强行", "调", "乱",
            "擅自", "恶意", "私自", "违规", "随意", "频繁", "非法", "暴力", "电话", "短信", "虚假", "什么人", "你们", "银行", "任何形式的",
            "不良", "要", "想", "想要", "打算", "需要", "任何人", "影响了", "我", "我的", "客户", "客户的", "本人", "到", "的", "any",
            "a", "an", "the", "my", "been", "at all", "such", "kind of", "experience", "have", "find", "see", "about",
            "really", "exactly", "issue of"]
          scope: ["(客户|本人|当事人|我)(均|也|都|)否认", "不存在", "并不存在",
            "(未|没有|没|并未|并没有|从未|从没|暂未|尚未)(发现|发生|出现|遇到|遇见|遇上|遭遇|涉及|反映|存在)",
            "(未|没有|没|并未|并没有|不是|并非|不|并不|无意|不想|不打算|没打算|不会)(要投诉|来投诉|投诉|抱怨|举报|追究|质疑)",
            "(不是|并非|并不是)(因为|由于|针对|关于|为了|指|怪|反映)", "并非", "绝非", "不涉及", "排除了", "(已|可|可以|能)排除",
            "(仅|只|只是|仅仅|单纯|纯粹|就是)(想|是|为|来|)(咨询|了解|问问|询问|打听|请教)", "(客户|来电|来|仅作|作|电话|特来|特)表扬", "感谢",
            "(客户|用户|来电人|客人)(来电|致电|)(咨询|询问|查询|了解)", "not complaining about", "not a complaint about",
            "no complaint about", "nothing to do with", "not because of", "there was no", "there is no", "there were no",
            "there has been no", "there have been no", "did not experience", "didn't experience", "have not experienced",
            "no evidence of", "no issue with", "no problem with", "no problems with", "not unhappy with", "happy with",
            "satisfied with", "just asking about", "just want to ask about", "only asking about", "just enquiring about"]
          after: ["不存在", "并不存在", "没有发生", "并未发生", "未发生", "没发生", "没有出现", "未出现", "没出现", "没有问题", "没问题",
            "没有异议", "无异议", "没有意见", "没意见", "没有不满", "不属实", "不是事实", "不成立",
            "(是|系|属|纯属|只是|属于)(误会|误解|误报|误操作|乌龙|虚惊)",
            "(与此|和此|与这次|跟这次|与本次|与此次|和本次|跟本次|和这次)(投诉|来电|反映|事情|事|)无关", "无关", "一切正常", "完全正常",
            "都正常", "均正常", "很正常", "已排除",
            "(都|也|还是|一直|均|)(很好|挺好|非常好|很不错|挺不错|很热情|非常热情|很满意|挺满意|比较满意)",
            "(不是|并非|不在)(我|客户|本次|这次|我们|本人|)(要|想|所|此次|)(投诉|反映|说)", "不用处理", "不需要处理", "无需处理",
            "did not happen", "didn't happen", "was not the issue", "is not the issue", "was not a problem",
            "is not a problem", "was fine", "is fine", "were fine"]
          after_fillers: ["的", "的情况", "的问题", "的现象", "的行为", "的说法", "的事", "问题", "情况", "现象", "行为", "一事", "活动",
            "业务", "服务", "事项", "这事", "这件事", "方面", "都", "也", "均", "并", "表示", "已", "已经", "完全", "是", "其实", "根本"]
          except: ["是不是", "有没有", "是否", "能不能", "要不是", "不是说好", "不是承诺", "不是告知", "不是吗", "难道不是", "不仅仅是",
            "不仅是", "不只是", "不单是", "不光是", "何尝不是", "除非", "非常", "非要", "非得", "无非", "是非", "无故", "无缘", "无端",
            "无理", "无法", "无人", "无论", "无奈", "不会用", "不会操作", "不会使用",
            "(承诺|宣传|答应|保证|说好|说好的|广告|推销时说|办卡时说|当时说|当初说|时候说|业务员说|客服说|经理说|柜员说|工作人员说|明明说|跟我说|告诉我|对我说)(是|了|过|这张卡|该卡|)(没有|没|无|不是|不会|不用|不需要|无需|绝无|不收|并没有)",
            "若没有", "如果没有", "要是没有", "不收不付", "(咨询|询问)(为何|为什么|未果|无果|客服|网点|多次|后|时)", "not only", "why not"]

        themes:
          - id: account_balance
            name_zh: "账户余额与明细异常"
            name_en: "Account balance / statement discrepancy"
            business: "储蓄"
            cause: "资金安全"
            rules:
              - id: balance-wrong
                patterns:
                  - "(余额|结余|账户金额|账上金额|户口结余|存款余额|卡里余额|账面) ~12 (不符|不对|不一致|不准|有误|错误|异常|对不上|不相符|有出入|
                     少了|变少|减少|不见|没了|没变|未变|没增加|未增加|没有变化|无变化|不更新|没更新|未更新|变成|清零|归零|为零|为0|只剩|剩下|
                     对不起来|有差|差了|变0|显示错|莫名|无故|突然|缩水|相差|出错|为负|负数)"
                  - "(余额|结余) ~~20 (只剩|对不上|少了|不见了|没了|变成了零)"
                  - "(不符|不对|异常|错误|对不上) ~2 (余额|结余)"
                  - "(核对|核实|查清|查询) ~6 (余额|流水|明细) ~8 (差异|原因|不符|去向|去哪)"
                  - "(账目|账面|账|数目|数额|数字|金额) (跟|和|与|同|及|) ~8 (对不上|不符|不一致|有出入|对唔上)"
                  - "账(实|账|单)不符"
                  - "(户头|户口|账户|账号|卡|存折|卡里|卡上|账上|里面|存款)(里|里面|内|上|中|)(的|)(钱|资金|余额|存款|现金) ~8 (不见|没了|消失|
                     少了|变少|不翼而飞|不知去向|去哪|丢了|对不上|不对|蒸发|没有了|凭空|无故|莫名|减少|缺少|短少|找不到|没影)"
                  - "(账户|户头|户口|卡|卡里|卡上|存折|账上|账户里|账户内|工资卡|里面|存款|资金)(里|内|上|中|) ~4 (莫名其妙|莫名|无故|凭空|突然|
                     平白无故|不明原因|不明不白|无缘无故|无端端|无端|怎么|竟然|忽然|)(的|)(少了|变少了|短少|缺了|缺少|不见了|没了|消失了|减少了|
                     没有了|蒸发)"
                  - "(莫名其妙|莫名|无故|凭空|突然|平白无故|不明原因|无缘无故|无端) ~2 (少了|短少|消失|没了|多了一笔|多出一笔|不见了)"
                  - "(钱|存款|资金|款项) ~4 (不翼而飞|凭空消失|不知去向|不见了|平白无故没了|莫名消失|无故消失|莫名其妙没了|去哪了|去哪里了|
                     去向不明|被吃了)"
                  - "(少了|少|缺了|差了|短了) ~0 (一|两|二|三|四|五|六|七|八|九|几|好几|1|2|3|4|5|6|7|8|9) ~8 (元|块|块钱|百|千|万) ~~12
                     (流水|明细|账户|余额|存折|账)"
                unless: ["余额宝", "余额不足", "余额够", "余额明明够", "可用额度", "积分余额", "账单金额", "账单"]
                without: ["积分", "账单", "取款机", "存款机", "贷款余额", "催收", "里程"]
              - id: statement-wrong
                patterns:
                  - "(交易明细|账户明细|明细|流水|流水单|交易记录|账户流水|交易流水|银行流水|对账单|月结单|存折|存摺|存簿|收支明细|入账记录|
                     交易纪录|存单) ~12 (不符|不对|不一致|不准|有误|错误|异常|对不上|查不到|查不出|看不到|找不到|没显示|未显示|不显示|没有显示|
                     不全|不完整|缺失|缺少|重复|漏|没有记录|无记录|不清楚|不明|混乱|看不懂|看不出|打不出|没有这笔|没这笔|无法查询|无法打印|少了|
                     丢失|不见|多了|多出|来历不明|空白|不更新|没更新|没有更新|消失|有出入|有差异|错乱)"
                  - "(重复|多次|两次|2次|二次|双重|双倍|重覆|双)(扣款|扣账|记账|扣费|入账|扣了|划扣|扣钱|支出|出账|扣)"
                  - "(扣了|扣款|扣|划扣|记了)(两|2|二|三|3)(次|遍|笔|回)"
                  - "(同一笔|一笔)(交易|支出|消费|钱|款项|) ~8 (扣了|记了|显示|出现|入账) ~3 (两|2|二|三|3)(次|遍|笔|回)"
                  - "(少记|漏记|错记|错账|多记|串户|串账|少入|短款|长款|记错账|错入账|入错账)"
                  - "(莫名|不明|陌生|来历不明|未知|不知名|莫名其妙)(的|)(支出|扣款|转出|入账|进账|流水|款项|交易记录)"
                  - "(来源|去向)不明的(款项|资金|交易|支出|入账)"
                  - "(余额|流水|交易明细|账户明细) ~2 更正"
                without: ["信用卡", "贷记卡", "年费", "分期", "手续费", "积分", "保费", "退还", "贷款", "刷卡", "扫码", "支付宝", "征信",
                  "服务费", "短信费"]
              - id: deposit-missing
                patterns:
                  - "(存的|存了|存入|存进去|存进|柜台存|现金存款|存款|存钱|存现|入数|存入的现金|存的钱|存的现金) ~12 (没进账户|没入账|未入账|
                     没有入账|没到账|未到账|没进卡|没有进账户|没有记入|没记上|没存进去|未存入|不见入账|余额没|没进我|没有进卡|没有到账)"
                  - "(补登|补折|存折补登|刷存折) ~~12 (不符|少了|不一致|对不上|有误|不对)"
                  - "(存款|存折|存单|户头|定期) ~8 (不见了|消失|查不到|找不到|没有记录|查无记录|没记录|少了一笔)"
                without: ["吞钞", "理财", "保险", "密码"]
              - id: english
                patterns:
                  - "(ledger balance|available balance|closing balance|opening balance|running balance|balance) ~40
                     (different|off by|out by|short|never matches|can't account|cannot account|keeps changing|incorrect)"
                  - "(can't|cannot) account for"
                  - "(balance|balances) ~40 (wrong|incorrect|does not match|doesn't match|do not match|mismatch*|discrepan*|
                     different|inaccurate|missing|dropped|disappear*|not updated|not correct|not right|lower than|less than|
                     doesn't add up|does not add up|not been updated|hasn't updated|shows zero|zero)"
                  - "(wrong|incorrect|inaccurate|missing) ~12 (balance|balances|account balance)"
                  - "(discrepan*|mismatch*|difference) ~24 (balance|statement|account|passbook|transactions|records)"
                  - "(balance|statement|passbook|transaction history|transaction list) ~30 (discrepan*|mismatch*)"
                  - "(account statement|bank statement|passbook|transaction history|statement) ~30 (wrong|incorrect|does not
                     match|doesn't match|missing|unexplained|unknown|duplicate*|twice|does not show|doesn't show)"
                  - "(money|funds|cash|deposit|savings) ~24 (missing from|disappeared|vanished|gone missing|has gone|not
                     credited|wasn't credited|never credited|not showing|doesn't show up)"
                  - "(missing|disappeared|vanished|unexplained|unaccounted) ~20 (money|funds|deposit|withdrawal|from my
                     account|debit|deduction*)"
                  - "(debited|deducted|charged|taken) ~20 (twice|two times|double)"
                  - "(double|duplicate)(d|) ~2 (debit*|deduct*|entr*|transaction*)"
                without: ["credit card", "transfer", "wire", "remittance", "refund", "atm", "cash machine", "annual fee",
                  "points", "instalment", "installment"]
              - id: context
                patterns:
                  - "(存入|存了|存现|现金|存进|存的) ~~24 (查不到|没有这笔|没这笔|没体现|没显示|没反映|找不到这笔|未体现|未显示)"
                  - "(流水|明细|对账单) ~~24 (什么都没买|没消费|怎么来|哪来的|来历|搞不懂|不明|没做过|解释不了|没有依据)"
                  - "(账户|卡|卡上|卡里|户头|账上|存折)(里|上|) ~2 (平白|莫名|莫名其妙|无故|突然|无缘无故|凭空)(多|多了|多出|进了|少)"
                  - "(这笔账|这笔钱) ~6 (怎么来|哪来|怎么没|查不到|去哪|从哪|对不上|不见)"
                  - "(账|账目|账户|余额|数目) ~4 (算错|记错|搞错|弄错|算不对|算不清|对不平|不平)"
                  - "(存了|存入|存进|存的|存了个) ~~24 (才多了|只多了|才多|只多|只到|才到|少了|差了|没多|没增加|没变|不见多)"
                  - "(本金|存款|定期|存单|到期) ~8 (对不上|不对|少了|不符|缺了|短了)"
                  - "(明细|流水|存折|记录)(里|上|中|) ~6 (一笔|几笔|两笔|有笔|好几笔) ~~20 (不知道|不清楚|不认识|哪来|来历|什么钱|是什么|
                     没做过|搞不懂|看不懂|莫名|没印象)"
                  - "(余额|可用余额|活期余额) ~~16 (少两|少三|少了|少几|少一|多出|不同|不一样|差了|差几|对不上|少五|少百|少千)"
                  - "(流水|明细|记录|存折)(里|上|中|) ~8 (没了|没有了|消失|又没|不见)"
                  - "余额 ~~24 (哪个|到底|究竟|只有|才有)"
                  - "余额 ~~24 (可是|但是|但|却|而) ~~20 (只有|才|显示|变成|写|是)"
                  - "(账|账目|账务|账面)(乱七八糟|混乱|一团糟|不清不楚|糊涂|全乱|乱了)"
                  - "(账户|账上|卡里|卡上|户头|存折) ~~14 (少了|短了|缺了|差了|没了) ~8 (块|元|万|千|百|钱)"
                  - "(进账|入账|记账|记了|扣了) ~4 (两次|2次|两遍|两笔|重复)"
                  - "(钱|余额|数字|金额) ~10 (对不上|不一致|不吻合)"
                unless: ["余额宝", "余额不足"]
                without: ["信用卡", "分期", "年费", "刷卡", "转账", "汇款", "理财", "保险", "积分", "盗刷", "骗", "陌生人", "理赔",
                  "机器", "取款机", "atm", "年金", "基金", "订阅", "利息", "利率", "退"]
            examples:
              - "查账发现账户余额少了八百多，流水里没有对应的支出"
              - "客诉：存折余额与网银显示不一致，要求核实差异原因"
              - "同一笔水费扣了两次，麻烦查一下"
              - "户口結餘唔對，月結單同存摺數字對不上"
              - "卡里的钱不翼而飞，没人能解释清楚"
              - "The balance in my passbook is wrong after yesterday's deposit."
            counterexamples:
              - "客户余额不足导致缴费未成功，已自行充值"
              - "想问一下怎么打印银行流水"
              - "客户核对过余额，没有少了的情况"
              - "信用卡积分余额什么时候到期"

          - id: transfer_failure
            name_zh: "转账失败/未到账"
            name_en: "Transfer failure / funds not received"
            business: "支付结算"
            cause: "服务设施/设备/业务系统"
            unless: ["转人工", "转账卡", "转账限额", "转账额度", "转账密码", "被骗转账", "到账短信", "转账手续费", "工资卡"]
            rules:
              - id: transfer-failed
                patterns:
                  - "(转账|汇款|转钱|转款|汇钱|打款|划转|电汇|跨行转|过数|入数|转数快|转出|转入|汇出|代发|划款|大额转账|跨境汇款|转帐|转不出) ~12
                     {failed}"
                  - "(转账|汇款|转钱|转款|汇钱|打款|划转|电汇|转数快|转出) ~~16 (失败|不成功|未成功|没成功|转不出去|转不了|没转成|没转出去|报错)"
                  - "(转|汇|划) ~0 (不出去|不出|不过去|不走|不进来|唔到|不出来)"
                  - "(钱|款|账) ~2 (转不出|汇不出|转不过去|转不了|转不进|打不过去|汇不过去|汇不了|打不进)"
                  - "{cannot} ~3 (转账|汇款|转钱|转出|汇出|转款|打款|跨行转账|转入)"
                  - "(转错|汇错|转错账|转账转错|转错人|误转|误汇|错汇|转入错误)"
                  - "(退汇|被退回|退票|原路退回|退回来) ~~16 (汇款|转账|钱|款|原因|未退|没退)"
                  - "(汇款|转账|电汇|跨境汇款|货款|款项|工资|汇票|支票) ~~16 (退汇|被退回|被退|退票|卡住|挂账|处理中|在途|没下落|没有下落|被拦截|
                     不知去向|没动静|下落不明)"
                  - "(转账|汇款|打款) ~~12 (扣了钱|已扣款|扣款成功|钱已经扣|钱扣了|钱没了|已扣|扣了) ~~12 (对方|没|未|不)"
                  - "(转|汇|打款|打钱)(了|过去|出|出去)(的|)(一笔|) ~12 (没到|未到|没收到|收不到|未收到|没有到|没有收到|查不到|没下落|不到|
                     没影)"
                without: ["限额", "冻结", "提现失败积分", "分期", "被骗", "骗子", "诈骗"]
              - id: not-received
                patterns:
                  - "{transfer} ~~24 {not_received}"
                  - "{not_received} ~~12 (转账|汇款|转的钱|汇的钱|工资|汇来|转来|打来的|货款|代发|汇过来|转过来的)"
                  - "(对方|收款人|收款方|收款行|对方账户|家人|孩子|儿子|女儿|朋友|公司|父母|我妈|卖家|商家|客户|供应商|房东|学校|老家|海外) ~8
                     (没收到|未收到|收不到|没有收到|还没收到|没到账|未到账|没入账|未入账|说没到|收唔到|迟迟没收到|一直没收到|仍未收到|
                     迟迟未收到)(钱|款|汇款|转账|到账|这笔|)"
                  - "(资金|款项|钱|款|汇款|转账|这笔钱|金额|一笔) ~10 (迟迟|一直|还|仍|至今|始终|尚|依然|都|几天了|三天了)(还|都|仍|也|)(没|未|
                     没有|不)(到账|到|入账|收到|到位|进账)"
                  - "(迟迟|一直|至今|始终|仍然|仍|还是|几天了|三天|两天|一周|24小时)(还|都|仍|也|)(不|未|没|没有)(到账|入账|进账)"
                  - "(到账|入账)(延迟|延误|太慢|慢|不及时|时间太长|很慢|缓慢|异常|失败|超时)"
                  - "(钱|款|款项|资金) ~6 (没到账|未到账|没有到账|不到账|没到对方|不见了踪影|没到)"
                  - "(对方|收款人|收款方|收款行) ~~16 (没到账|未到账|没入账|未入账|没收到|收不到|未收到)"
                  - "(掉单|单边账|吞账)"
                without: ["退款", "退费", "返现", "放款", "积分", "奖励", "活动", "立减", "红包", "理赔", "短信", "验证码", "取款机",
                  "存款机", "atm", "吞钞", "吐钞", "提款机", "卡片", "账单", "理财", "赎回", "贷款", "房贷", "撥款", "快递", "提醒",
                  "通知", "邮件", "礼品", "话费", "征信", "退还", "退息", "溢缴款", "信", "回复", "答复", "赠品", "里程", "优惠券",
                  "存的", "存了", "存款机", "现金", "批核", "工单", "卡寄"]
              - id: english
                patterns:
                  - "(transfer*|remittance*|wire|wires|wired|payment to|fps|salary|payroll|wire transfer) ~60 (fail*|not
                     received|hasn't received|has not received|have not received|haven't received|never received|didn't
                     receive|did not receive|not arrived|never arrived|hasn't arrived|has not arrived|didn't arrive|didn't go
                     through|did not go through|not gone through|missing|rejected|returned|pending|stuck|delayed|lost|bounced|
                     not credited|still waiting|not been credited|not reached|never reached|not show*|disappeared|wrong
                     account|unsuccessful|declined)"
                  - "(fail*|{cannot_en}|delayed|missing|unsuccessful|pending|rejected) ~12 (transfer*|remittance*|wire|wire
                     transfer|send money|remit)"
                  - "(sent|transferred|wired|remitted) ~60 (not received|hasn't received|has not received|haven't received|
                     never received|not arrived|never arrived|hasn't arrived|has not arrived|didn't arrive|still not|didn't
                     get|never got|not there)"
                  - "(recipient|beneficiary|payee|receiver) ~40 (not received|hasn't received|has not received|never received|
                     haven't received|didn't receive|did not receive|hasn't got|never got|didn't get|has not got)"
                  - "(funds|money) ~30 (not received|not arrived|never arrived|hasn't arrived|have not arrived|not been
                     received|stuck|not reached|not credited to)"
                without: ["refund", "sms", "otp", "code", "atm", "cash machine", "refunded", "card has not"]
              - id: context
                patterns:
                  - "(付款|付给|付钱给|打款|货款|汇款|转账) ~~20 (处理中|在途|待处理|银行处理|受理中)"
                  - "(提现|零钱|余额宝|支付宝转|微信转) ~~20 (未到账|没到账|不到账|没到|未到|没收到|失败)"
                  - "(收款人|对方|收款方|供应商|卖家|房东|家里|儿子|女儿) ~~16 (没收到|未收到|收不到|没到账|没进账|催款|没见到钱|说没有收)"
                  - "(转|汇|打|付|划)(给|了|到|去|过去|出去|钱给|账给) ~~30 (没见着|没见到|见不到|没看到|没拿到|没领到|一分钱都没|一分没|说没有|
                     没进账|没有进账|没动静|查无此款|没影|收不着|不见钱|还没有)"
                  - "(代发|工资|薪水|薪资|奖金|货款|批量) ~~14 (失败|没领到|没拿到|没发|未发|没到|发不出|打不进|领不到|晚了|迟发)"
                  - "(汇款|转账|电汇|跨境汇款|国际汇款|外汇汇款|外币汇款|汇过去的钱|转的钱) ~~20 (没有记录|没记录|查不到|追踪|追款|没消息|没下落|
                     走了半个月|走了一周|好几天|一个星期|还在路上|中间行|中转行|卡在)"
                  - "(转账|汇款|货款|款项|资金|工资|薪水|实时转账) ~10 (卡了|卡住|延误|耽误|拖了|压了|迟了|没进来|未进来|不实时|没进账|没影|
                     没下落|拖延)"
                  - "(转|汇) ~10 (钱|款|汇款) ~8 (被退|退了回来|退回|退回来|打回|弹回|给退了)"
                  - "(交易成功|转账成功|显示成功|已成功|显示已转|提示成功|显示已到账) ~~24 (没收到|没到|未到|未收到|没见|一分|没有到|没入账|没进|
                     收不到|不到账|没有收到)"
                  - "(转账|汇款) ~~16 (卡住|没成功|不成功|不通|老是失败|反复失败|退了|挂起|处理中|失败)"
                without: ["退款", "短信", "验证码", "限额", "被骗", "骗子", "积分", "返现", "放款", "取款机"]
              - id: context-english
                patterns:
                  - "(no such payment|no payment) ~24 (came|arrived|received)"
                  - "(debited|deducted|left) ~30 (not received|never received|never arrived|not arrived|did not arrive|didn't
                     arrive)"
                  - "(payment|money|funds) ~30 (never arrived|not arrived|hasn't arrived|not come in|never came|still
                     processing|in limbo)"
                  - "(money|funds|amount|cash) ~14 (wired|sent|transferred|remitted)"
                  - "(transfer*|wire|remittance|payment to my) ~~60 (stuck|days ago|week ago|weeks ago|last week|still not|
                     where is|no trace|vanish*|limbo|gone)"
                without: ["refund", "otp", "atm"]
            examples:
              - "给儿子转了五千，手机上显示成功，他那边一直没到账"
              - "客户来电反映跨行转账多次失败，款项已扣未退回"
              - "公司说工资昨天就代发了，我卡上至今没收到"
              - "電匯退匯了，錢卡在中間行沒有下落"
              - "点确认以后钱就是转不出去"
              - "I made a transfer on Monday and it still has not arrived."
            counterexamples:
              - "退款承诺七天到账，现在还没到账"
              - "转账很快就到账了，谢谢你们"
              - "验证码一直没收到"
              - "客户咨询转账手续费标准"

          - id: online_login
            name_zh: "网银/手机银行登录"
            name_en: "Online / mobile banking login"
            business: "电子渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["转账登记", "登录密码锁", "登录奖励", "登录有礼"]
            rules:
              - id: login-failed
                patterns:
                  - "{login} ~8 {failed}"
                  - "{login}(的时候|时|后|界面|页面|账号|账户|总是|一直|老是|) ~10 (失败|异常|不成功|报错|错误|不了|不上|卡住|卡死|转圈|没反应|
                     闪退|超时|被踢|掉线|验证不通过|验证失败|被拒|被退出|要求重新|重新登录|无响应|被锁|不通过|提示)"
                  - "{login} ~~20 (失败|登录不了|登不上|进不去|登不进|验证不通过|转圈|不成功)"
                  - "(登|登录|登陆|登入)(不上|不了|不进|不进去|不上去|唔到|不到|不成|不起)"
                  - "{cannot} ~6 (登录|登陆|登入|登上|登进|签入)"
                  - "(进不去|进不了|进唔到|打不进去|不能进入|无法进入|进入不了|上不去|上不了|没法进|进不到|进去不了|用不了) ~6 {online_bank}"
                  - "{online_bank} ~8 (进不去|进不了|登不上|登不进|上不去|上不了|无法进入|不能进入|进入不了|登不了|登录不上|进唔到|登唔到|
                     没法进|没法登|登不上去)"
                  - "{online_bank} ~~14 (登不上|登不进|登录不了|进不去|登录失败|登不了|登录不上)"
                  - "(人脸|刷脸|面部|人脸识别|脸部|活体)(识别|验证|认证|辨识|检测|) ~8 (不过|不通过|失败|过不了|不成功|没通过|未通过|识别不了|
                     通不过|没反应|不出来|刷不过|总是|一直|通过不了|错误|无法通过) ~~20 (登|进不|手机银行|app|网银|掌银|行动银行)"
                  - "(手机银行|app|网银|掌银|掌上银行|登录|登陆|登入|行动银行) ~~20 (人脸|刷脸|面部|人脸识别|脸部|活体|指纹|手势)(识别|验证|
                     认证|辨识|检测|) ~8 (不过|不通过|失败|过不了|不成功|没通过|未通过|识别不了|通不过|没反应|不出来|刷不过|通过不了|错误|
                     无法通过)"
                  - "(u盾|k宝|k令|网盾|优盾|ukey|usbkey|u-key|usb key|u key|证书|数字证书|安全控件|控件|动态令牌|令牌|网银盾|密码器|
                     保安编码器|编码器|载具|晶片读卡机|凭证|企业网银) ~10 (没反应|无反应|失败|过期|到期|无效|识别不了|不识别|不能用|用不了|读不出|
                     读取不了|插上|报错|异常|失效|登录不了|登不上|无法识别|坏了|不兼容|无法使用|装不上|安装不了|没电|出错|登录|冻结|锁)"
                  - "(设备|手机|装置|新手机) ~6 (绑定|换绑|认证|验证)(不了|失败|不上|不成功|不通过|未成功) ~~20 (登|手机银行|app|行动银行|网银|
                     掌银)"
                  - "{online_bank} ~~16 (设备|手机|装置)(绑定|换绑|认证|锁) ~6 (不了|失败|不上|不成功|不通过|绑不了|绑不上)"
                  - "(绑定装置|装置绑定|设备绑定|绑定设备|设备锁) ~8 (绑不了|绑不上|不了|失败|不成功|不通过|解除不了)"
                  - "{online_bank} ~6 (被踢|踢出|踢下线|自动退出登录|掉线|强制退出|被强制下线|自动登出|被登出|自动退出)"
                  - "(用户名|登录名|使用者代号|使用者代码|账号) ~6 (不存在|忘记|错误|忘了|不正确) ~~12 (登|网银|手机银行)"
                  - "(注册|开通|重新注册|启用) ~2 (手机银行|网银|掌上银行|掌银|网上银行|网络银行|行动银行|app) ~8 {failed}"
                  - "{online_bank} ~6 (注册|开通|启用|激活) ~3 (失败|不了|不成功|不上|报错)"
                without: ["登录密码忘"]
              - id: english
                patterns:
                  - "{cannot_en} ~20 (log in|login|log into|log on|logon|sign in|sign into|sign on|access my online|access
                     online|access the app|access mobile|access my account online|access my mobile|get into the app|get into
                     my online|get into online|access internet banking|get into mobile)"
                  - "(log in|login|logging in|log on|logon|sign in|sign-in|signing in|log-in) ~30 (fail*|error*|problem*|
                     issue*|not work*|doesn't work|does not work|rejected|impossible|denied|not recognis*|not recogniz*|timed
                     out|times out|keeps|trouble|loop)"
                  - "(fail*|error*|problem*|issue*|trouble|difficult*|unable) ~12 (logging in|login|log in|signing in|sign in|
                     logging into|log into|signing into)"
                  - "(locked out|kicked out|logged out|logs me out|logging me out) ~20 (of|app|online|mobile|banking|internet|
                     every)"
                  - "(locked out of|kicked out of|logged out of)"
                  - "(face id|facial recognition|face verification|face recognition|security token|e-token|token|digital
                     certificate) ~24 (fail*|not work*|doesn't work|won't|expired|error*|not recognis*|not recogniz*)"
                  - "(won't|will not|does not|doesn't) ~6 (let me in|let me log in|let me sign in|accept my login|accept my
                     username)"
              - id: context
                patterns:
                  - "(卡在|停在|困在|卡死在) ~6 {login}"
                  - "{login} ~10 (出不来|进不来|跳不过|转不动|卡|失效|掉线|循环)"
                  - "(会话失效|会话已失效|会话超时|设备存在风险|设备有风险|设备异常|登录环境|环境异常|安全风险提示)"
                  - "{login} ~~16 (换了|重装|重启|多次|几十次|好几次|反复|怎么都|死活|始终) ~8 (不行|没用|不了|不上|失败|无效)"
                  - "(人脸|刷脸|面部|人脸识别|面容)(识别|验证|认证|辨识|检测|核验|) ~~12 (失败|不通过|不匹配|通不过|过不了|不过|没通过|识别不了|
                     识别不到|认不出|未通过|次数超|总是不|老是不|不成功)"
                  - "(进不了|进不去|进不到|无法进入|不能进入|打不进)(首页|主页|系统|账户|界面|个人中心|主界面|里面)"
                  - "(非常用设备|设备未绑定|设备验证|设备绑定|绑定设备|重新绑定|换绑设备|信任设备|解绑设备|设备解绑|更换设备) ~~20 (失败|不了|
                     超限|次数|每次|不上|登|不成功|不通过|反复|总是|无法|又要)"
                  - "(每次|总是|反复|老是)(登|登录|打开|进入)(手机银行|app|网银|掌银|都) ~~16 (重新|验证|绑定|认证|超限|失败)"
                  - "(u盾|ukey|u-key|网银盾|k宝|网盾|证书|控件|驱动) ~~12 (装不上|装不了|安装失败|驱动|读不到|检测不到|不识别|识别不|登不|
                     进不去|过期|失效|更新不了)"
                  - "(使用者代号|使用者名称|用户名|登录名|网银账号) ~~16 (忘|不记得|进不去|错|不存在|找不回|试)"
                  - "{online_bank} & (登不|进不去|登录不|登入不|进不了|登唔|验证不过|无法登|不能登|没法登|登录失败)"
                  - "(账号|帐号|手机银行|网银|app) ~6 (登不|登录不|无法登|登陆不)"
                without: ["贷款", "网点大门", "叫号"]
              - id: context-english
                patterns:
                  - "(credentials|username|user id|user name|login details) ~30 (refus*|reject*|not accept*|invalid|wrong|not
                     recogni*|incorrect|fail*)"
                  - "(won't|doesn't|does not|will not|{cannot_en}|not) ~6 (recogni*|accept) ~6 (my face|face|fingerprint|my
                     fingerprint|my device|device)"
                  - "(app|online|mobile) & ({cannot_en} get in|can't get in|couldn't get in|unable to get in|unable to access|
                     cannot access|can't access)"
                  - "(refus*|reject*|not accept*|does not accept) ~12 (my credentials|my username|my login|my user)"
                  - "(sign in|log in|login|log on|sign on|sign-on|log into|get into my account|access my account) &
                     ({cannot_en}|error|fail*|not work*|problem|keeps|every time|locked out|impossible|won't|stuck|loop*)"
                without: ["blocked", "frozen", "pin"]
            examples:
              - "升级之后手机银行怎么都登不上，一直停在登录页面"
              - "客户反映企业网银插U盾后提示证书无效"
              - "登陆网银每次都报错，重装也不行"
              - "換手機後行動銀行登入失敗，要重新綁定"
              - "刷脸刷了十几遍都不过，掌上银行进不去"
              - "Unable to sign in to mobile banking since the update."
            counterexamples:
              - "登录手机银行查了一下利率"
              - "手机银行能正常登录，没有登不上的问题"
              - "请问登录密码在哪里修改"
              - "网点大门进不去，保安说下班了"

          - id: password_lock
            name_zh: "密码锁定/重置"
            name_en: "Password / PIN locked or reset"
            business: "电子渠道"
            cause: "管理制度/业务规则与流程"
            unless: ["密码器", "套取密码", "泄露密码", "骗取密码", "免密码"]
            rules:
              - id: password
                patterns:
                  - "密码 ~12 (锁|被锁|锁定|锁住|锁了|锁死|冻结|忘|忘记|重置|重设|解锁|找回|修改不了|改不了|不对|错误|输错|错误次数|超限|
                     超过次数|不正确|失效|过期|设置不了|设不了|设置失败|修改失败|输不了|挂失|解不开|解除|清密|更改不了|变更不了|无法修改|无法设置|
                     上锁|次数)"
                  - "(忘|忘记|忘了|遗忘|记不得|不记得|想不起) ~6 (密码|口令|pin码|pin)"
                  - "(重置|重设|解锁|找回|修改|更改|变更|重新设定|重新设置|重制|更换|改|解除锁定|设置|设定) ~6 密码"
                  - "(输错|输入错误|输错了|打错|按错|输入错) ~10 (密码|被锁|锁卡|锁了|锁住|锁定)"
                  - "密码 ~~20 (锁住|锁定|解锁|重置|重设|被锁|锁了|锁卡)"
                  - "(锁卡|卡被锁|卡锁了|锁了卡|卡锁|卡片锁|卡片被锁|被锁卡) ~~16 (密码|解锁|输错|输)"
                  - "(u盾|k宝|ukey|网银盾|网银|网盾|令牌|支付|取款|登录|交易|查询|手机银行)密码 ~8 (锁|忘|错|重置|解)"
                  - "(解锁|解除锁定) ~8 (跑网点|去网点|去柜台|到柜台|本人|柜面|不了|临柜|开户行)"
                  - "密码 ~10 (本人|临柜|亲自|柜台|网点|开户行)"
                  - "pin码 ~10 (锁|忘|错|重置|解)"
                without: ["骗走", "骗取", "诈骗", "骗子"]
              - id: english
                patterns:
                  - "(pin|password|passcode|pins|passwords|tpin|security code) ~40 (lock*|block*|reset*|forgot*|forget|
                     unlock*|unblock*|wrong|incorrect|expired|change|changing|invalid|rejected|not accept*|attempts)"
                  - "(forgot|forgotten|reset*|unlock*|change|unblock*|resetting|lost) ~12 (pin|password|passcode|passwords)"
                  - "(locked|blocked) ~24 (wrong pin|wrong password|attempts|incorrect pin|incorrect password|password|pin)"
                  - "(too many|three|failed|3) ~8 (wrong attempts|incorrect attempts|failed attempts|attempts|tries|wrong
                     tries)"
              - id: context
                patterns:
                  - "密码 ~~10 (按错|输错|试错|打错|错了三|错三次|错了几|错了好|三次|忘|锁|不知道|没人知道|改不了|不给改|不让改|不能改|想不起|
                     试了|解不|清零|换|重新设|设不|重设|重置|按错|输错|超次|上限)"
                  - "(按错|输错|试错|打错)(了|过|) ~4 (次|遍) ~~16 (锁|用不了|不能用|柜台|解)"
                  - "(锁|锁住|锁定|锁死)(了|我|) ~~10 密码"
                  - "密码 & (锁|忘记|忘了|重置|解锁|输错|重设)"
                without: ["骗", "诈", "泄露", "盗刷", "支付密码不用"]
              - id: context-english
                patterns:
                  - "(wrong|incorrect|invalid|forgotten|new|mistyped) ~4 (pin|password|passcode)"
                  - "(pin|password|passcode) & (locked|blocked|reset*|forgot*|unlock*|three times|attempts|branch)"
            examples:
              - "取款密码连输三次被锁，异地网点不给解"
              - "客户忘记交易密码，手机银行重置密码一直失败"
              - "網銀密碼鎖定，要求臨櫃才能重設，住院根本去不了"
              - "卡锁了，说密码输错太多，要本人带身份证去开户行解锁"
              - "I forgot my PIN and the reset letter never came."
            counterexamples:
              - "骗子套取密码把钱转走"
              - "输入密码后页面就白屏"
              - "密码没有锁定，客户记错了卡号"
              - "提醒客户注意保护密码"

          - id: app_fault
            name_zh: "APP/系统故障"
            name_en: "App / system fault"
            business: "电子渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["通知功能异常", "系统性", "系统内", "征信系统", "叫号系统", "app推送"]
            rules:
              - id: crash
                patterns:
                  - "(闪退|崩溃|死机|当机|宕机|白屏|黑屏|卡死|卡屏|花屏|无响应|无法响应|程序错误|页面错误|网页错误|无法加载|加载失败|加载不出|
                     加载不了|打不开页面|页面打不开|页面卡|界面卡|跑不出来|闪断)"
                  - "{online_bank} ~12 (打不开|开不了|卡住|卡顿|很卡|太卡|卡得|卡的|转圈|一直转|报错|出错|bug|故障|异常|瘫痪|瘫了|不稳定|
                     没反应|无反应|没有反应|用不了|不能用|无法使用|点不动|点不了|点不开|不好用|难用|反应慢|很慢|太慢|缓慢|加载|刷不出|不显示|
                     显示不出来|乱码|不兼容|出问题|有问题|出现问题|挂了|崩|停摆|维护|升级|更新失败|安装不了|装不上|下载不了|闪一下|连不上|连接失败|
                     网络异常|服务异常|繁忙|抽风|经常出错|失灵|断线|卡机|无法打开|打唔开|点击无效|系统错误|空白)"
                  - "{online_bank} ~~16 (打不开|报错|转圈|故障|瘫痪|卡死|没反应|点不了|卡顿|用不了|系统异常|系统繁忙|系统错误)"
                  - "(打不开|开不了|用不了|无法打开|无法使用|不能用) ~4 {online_bank}"
                  - "(更新|升级)(了|完|后|之后|版本|到最新|最新版|) ~~12 (用不了|打不开|闪退|更难用|报错|卡|不能用|找不到|没了|无法使用|出错)"
                  - "功能 ~6 (用不了|不能用|异常|报错|失效|打不开|点不了|故障|无法使用|不可用|失灵|点击没反应)"
                  - "(页面|界面|画面|按钮|菜单|网页|官网|网站) ~8 (打不开|卡住|空白|白屏|报错|没反应|点不了|点不动|转圈|错误|异常|刷不出|加载|
                     不动|显示不全|乱码|无法打开|跳转失败|跳不出|崩)"
                  - "(bug|程序漏洞)"
                without: ["自助机", "取款机", "atm", "存款机", "柜员机", "u盾", "ukey", "u-key", "登录密码", "网盾", "登不上", "登录不",
                  "登不进", "登唔", "登入不"]
                unless: ["更新资料", "更新身份证", "卡升级"]
              - id: system
                patterns:
                  - "系统(故障|异常|错误|出错|报错|崩溃|瘫痪|瘫了|升级|维护|繁忙|忙|不稳定|卡|卡顿|问题|出问题|出现问题|有问题|出了问题|bug|超时|
                     中断|停机|宕机|当机|坏了|延迟|切换|改造|原因|慢|太慢|失灵|无响应|没反应|挂了|出故障|报障|无法处理|死机|更新|漏洞|不通|断网|
                     抽风)"
                  - "系统 ~6 (故障|异常|崩溃|瘫痪|宕机|出错|报错|升级|维护|繁忙|不稳定|卡死|老是出错|出问题|有问题|坏了|挂了|不通)"
                  - "(银行|柜台|柜面|网点|后台|全行|核心|服务器|线路|网络|网路|机房|线上)(的|)(系统|服务器|网络|网路|设备|线路)(又|都|全|总是|
                     老是|) ~3 (故障|异常|崩溃|瘫痪|宕机|中断|断了|坏了|问题|不稳定|没恢复|维护|出错|断网)"
                  - "(服务器|伺服器|后台|网络|网路) ~4 (异常|崩溃|故障|繁忙|错误|超时|中断|连接失败|无法连接|开小差)"
                  - "(提示|显示|弹出|跳出|说是|出现) ~6 (系统异常|系统错误|系统繁忙|服务异常|服务器异常|网络异常|未知错误|错误代码|请稍后再试|
                     稍后再试|稍后重试|操作失败|交易异常|通讯异常|通信异常|服务不可用)"
                  - "技术(故障|问题|原因)"
                without: ["自助机", "取款机", "atm", "存款机", "柜员机", "吞卡", "叫号机", "征信"]
              - id: english
                patterns:
                  - "(app|apps|mobile app|website|web site|system|online banking|mobile banking|internet banking|site|
                     platform|server|portal|page) ~40 (crash*|freez*|frozen|froze|bug|bugs|buggy|glitch*|down|error*|not
                     work*|doesn't work|does not work|stopped working|not respond*|unresponsive|not load*|won't load|doesn't
                     load|won't open|does not open|doesn't open|outage*|slow|hang*|hung|broken|malfunction*|unavailable|
                     maintenance|blank|black screen|white screen|fault*|keeps closing|unstable|useless|shut*|fail to load|
                     fails to load|not open*|laggy|stuck)"
                  - "(crash*|bug|bugs|glitch*|outage*|system error|system failure|technical error|technical issue*|technical
                     problem*|system fault|system maintenance|error message*|error code) "
                without: ["atm", "cash machine", "cash point", "cashpoint", "log in", "login", "sign in"]
              - id: context
                patterns:
                  - "(断网|网络中断|业务全停|系统全停|全行断|停机维护|每天维护|天天维护|网络开小差|开小差)"
                  - "(app|手机银行|网银|掌银) ~~16 (维护|什么都干不了|干不了|没法用|烂|垃圾|废了)"
                  - "系统 ~6 (必崩|崩|卡|挂|坏|慢|连不上|登不进|不通|罢工|掉链子|抽风)"
                  - "(电脑|网络|网路|系统|主机|终端|线路) ~6 (连不上|断了|断网|连接不上|死机|坏了|故障|瘫)"
                  - "{online_bank} ~~24 (查不了|看不了|看不到|点不进|空白|加载不|转圈|打不开|跳转|半分钟|卡|崩|闪退|报错|没反应|点不动|
                     刷不出来|显示不出|出错|故障|用不了|不能用)"
                  - "(点进去|点击|点开|打开|按下去|一点) ~~8 (空白|白屏|没反应|报错|闪退|卡住|卡死|转圈|跳出来|退出来|错误|无响应)"
                  - "(更新|升级)(完|后|以后|之后|了|版本|) ~~20 (查不了|空白|打不开|用不了|闪退|卡|没了|找不到|崩)"
                  - "(难用|卡顿|太卡|卡得要死|反应慢|反应迟钝|崩了|崩溃|瘫了|404|500错误|报错500|错误代码|乱码)"
                without: ["自助机", "取款机", "atm", "存款机", "登录", "登不上", "u盾", "u-key", "ukey", "进不去", "老人", "长者"]
                unless: ["卡里", "卡上", "银行卡", "信用卡", "卡号", "卡片", "储蓄卡", "借记卡", "刷卡", "绑卡", "办卡", "开卡", "换卡",
                  "副卡", "该卡", "新卡", "此卡", "卡内", "卡被", "我的卡"]
              - id: context-english
                patterns:
                  - "(app|website|web site|site|system|online banking|mobile banking|internet banking) & (down|crash*|error*|
                     slow|blank|freez*|froze*|bug*|broken|glitch*|not work*|doesn't work|outage|not load*|won't load|useless)"
                without: ["atm", "log in", "login", "sign in", "pin"]
            examples:
              - "这个APP点转账就闪退，重装三次还是一样"
              - "客户反映手机银行页面白屏，无法操作任何功能"
              - "系统又在维护，急着缴费办不了"
              - "行動銀行一直當機，畫面卡住跑不出來"
              - "柜面系统瘫痪，全部客户都在干等"
              - "The mobile app keeps crashing on the payments page."
            counterexamples:
              - "客户通过手机银行提交了建议"
              - "APP没有闪退，客户只是找不到入口"
              - "ATM机黑屏吞卡"
              - "系统显示客户资料正常"
          - id: cc_bill
            name_zh: "信用卡账单与还款"
            name_en: "Credit card bill / statement"
            business: "银行卡-信用卡"
            cause: "信息披露"
            unless: ["房贷每月还款日", "账单分期", "房贷还款", "贷款还款", "提前还款", "账单明细短信费", "微信账单", "支付宝账单"]
            rules:
              - id: bill
                patterns:
                  - "(信用卡|贷记卡|卡片|电子|纸质|本期|上期|当期|月度|每月|这期|实体|邮寄)(的|)账单"
                  - "账单 ~12 (金额|不对|不符|有误|错误|异常|没收到|未收到|收不到|没有收到|没寄|未寄|没发|未出|看不懂|多出|多了|重复|对不上|
                     不清楚|不一致|莫名|显示|日期|寄错|收唔到|查不到|少了|漏|算错|不明|欠款|应还|看不到|推送|邮寄|寄到|延迟|投递|没出|消费|调整|
                     来源)"
                  - "(查|看|收到|核对|打开|出|寄|对)(了|到|) ~4 账单 ~~20 (不是我|多|错|不对|对不上|逾期|不符|异常)"
                  - "(账单日|结账日|出账日|账单地址|账单周期|账单寄送|账单邮寄|账单错误|对账单错误|月结单)"
                  - "(信用卡|贷记卡|cc|卡费|卡账|卡数) ~14 (还款|还钱|还清|还不上|还不了|逾期|滞纳金|违约金|最低还款|欠款|欠费|扣款失败|应还|
                     缴款|缴费|缴清|入账|未还|补款|结欠|结清|还的|还了|还过|找数)"
                  - "{credit_card} ~~20 (逾期|滞纳金|违约金|最低还款|欠款|应还|自动还款|还款日|未还清|没还清|已还清|全额还款)"
                  - "(最低还款额|最低还款|最低应还|最低应缴|最低缴款|全额还款|容时容差|容时|容差|免息期|溢缴款|多还的|多还了|多缴|缴款期限|
                     缴款截止日|截数日|还款日期|到期还款日|滞纳金|逾期费|逾期违约金|迟缴费|逾期还款违约金|滞纳)"
                  - "(自动还款|自动扣款|约定还款|自动扣缴|关联还款|绑定还款|代扣还款) ~12 {failed}"
                  - "(自动还款|约定还款|关联还款|绑定还款|自动扣缴|自动转账还款) ~~16 (没扣|未扣|没有扣|未成功|没成功|失败|逾期|不足|没生效|
                     未生效|扣不了|没还上)"
                  - "(还款|还的钱|缴款|还款金额)(未|没|没有|不|不能及时|迟迟未|迟迟没)(入账|到账|成功|记账|销账|更新)"
                  - "(已经|已|明明|早就|按时|准时|全额|都)(还清|还款|还了|还完|缴清|缴款|还上|结清) ~~16 (逾期|欠款|未还|没还|欠|滞纳金|违约金|
                     催|还显示|还要|未结清|没入账|应还)"
                  - "(还款日|还款提醒|还款通知|账单提醒) ~~12 (没提醒|没通知|没收|未提醒|未通知|未收|不提醒|没有提醒|没有通知|没有收|错过|忘|晚)"
                  - "(逾期一天|逾期1天|晚还|迟还|晚了一天|晚一天|漏还|少还|差几块|几毛|几分钱|零头) ~~16 (违约金|滞纳金|逾期)"
                  - "还款 ~8 (还不进去|还不了|还不上|不成功|入口|渠道|重复|还多了|通道)"
                without: ["结清贷款", "房贷", "车贷", "网贷", "催收", "年费"]
              - id: english
                patterns:
                  - "(credit card|card) ~16 (bill|bills|statement|billing|repayment|repayments|payment due|due date|minimum
                     payment|late fee|late charge|late payment|overdue|outstanding balance|outstanding amount|autopay|
                     auto-pay|direct debit|paid in full|balance due)"
                  - "(statement|billing|bill) ~40 (credit card|card|late fee|overdue|already paid|paid in full|outstanding|
                     minimum)"
                  - "(late fee|late fees|late payment fee|late charge|late payment charge|minimum payment|min payment|autopay|
                     auto-pay|billing error|billing dispute|billing statement|statement date|due date|overpaid)"
                  - "(paid|repaid|settled) ~40 (still shows|still showing|overdue|outstanding|late fee|unpaid)"
                  - "(bill|billing|billed|e-statement|monthly statement) ~24 (wrong|incorrect|twice|never arrived|not
                     received|never received|haven't received|error*|inaccurate|mistake*|disput*)"
                without: ["loan", "mortgage", "passbook", "annual fee", "atm", "savings"]
              - id: context
                patterns:
                  - "(缴款单|账单|还款单|月结单|对账单) ~~12 (没寄|未寄|没收|未收|没来|没有来|没发|错|不对|乱|多|重复|看不懂)"
                  - "(迟缴金|迟缴|逾期金|滞纳费|循环违约)"
                  - "(自动扣款|自动还款|自动扣缴|代扣|绑定还款|约定扣款) ~~24 (没扣|未扣|违约|逾期|没成功|失败|不成功)"
                  - "(逾期|违约金|滞纳金|欠款) & (信用卡|账单|还款|卡账|贷记卡|当期)"
                  - "(还清|还完|还了|已还|缴清|缴了) ~~20 (仍有|还有欠|显示未|显示欠|显示逾期|说我欠|还欠|欠款|未还|没还|逾期)"
                  - "(上月|本月|上期|本期|当月|这个月)(的|)(账单|欠款|还款|应还) "
                  - "(还款|还钱|缴款) ~6 (还到|还错|还成|转到|还进|还入)(了|) ~2 (别人|他人|另一|另外|错|别的)"
                  - "(还款日|到期还款|账单日) ~8 (改|变|调|没通知|不对|错|提前)"
                unless: ["房贷", "账单分期"]
                without: ["房贷", "车贷", "分期", "催收", "年费", "年化", "提前", "贷款", "家人", "爸妈", "父母", "亲属", "微信账单",
                  "支付宝账单", "额度"]
              - id: context-english
                patterns:
                  - "(statement|bill|billing|minimum payment) & (credit card|card|wrong|doubled|late|overdue|disput*|
                     incorrect)"
                  - "(refund*|return*) ~40 (still on my bill|still on my statement|still charged)"
                without: ["annual fee", "savings", "passbook", "closing balance", "points", "withdrawal"]
            examples:
              - "信用卡账单里有一笔消费金额不对，要求更正"
              - "客户称已按时还款，系统仍显示逾期并收取滞纳金"
              - "设了自动还款却没有扣款成功，害我逾期"
              - "這期信用卡帳單沒收到，害我過了繳款截止日"
              - "只还了最低还款额，没人说清楚剩下的怎么算"
              - "My credit card bill shows a late fee although I paid on time."
            counterexamples:
              - "房贷每月还款日能不能改"
              - "客户信用卡丢失要求补卡"
              - "信用卡账单没有问题，客户已核对"
              - "支付宝账单里找不到这笔交易"

          - id: annual_fee
            name_zh: "信用卡年费"
            name_en: "Annual fee"
            business: "银行卡-信用卡"
            cause: "定价收费"
            unless: ["成年费用", "青年费", "年费率", "老年费", "保险年费", "每年费用", "全年费用", "托管年费", "去年费用", "今年费用",
              "一年费用"]
            rules:
              - id: annual-fee
                patterns:
                  - "年费"
                  - "(年度费|年度费用|卡年费|年度服务费|首年免|次年免|年度管理费|年费券)"
                  - "(刷满|刷够|刷不够|没刷够|未刷满|刷卡满|消费满|达标) ~6 (次|笔) ~~12 (免年费|免费|不收|减免|收|扣|年)"
                  - "(白金卡|信用卡|金卡|钻石卡|钛金卡|黑金卡|无限卡|世界卡|卡) ~~8 (每年|一年|年年) ~8 (收|扣|要交|交|要收|要扣) ~10 (元|块|
                     百|千|费|00|80|钱)"
                unless: ["免年费"]
              - id: annual-fee-promised
                patterns:
                  - "(免|免除|免收|减免)年费 ~~24 (却|但|结果|扣|收|竟|怎么|现在|为什么|实际|如今|骗|兑现|照)"
              - id: annual-fee-charged
                patterns:
                  - "(没|没有|未|不|不知|不知道|未曾|从未)(说|提|讲|提到|说过|讲过|提过|告知|告诉我|通知|提示|提醒|说明|知道|激活|使用|用过|开卡)
                     ~6 年费"
                  - "(没|没有|未)(激活|使用|用过|开卡|启用) ~~12 年费"
                negation: none
              - id: english
                patterns:
                  - "annual (fee|fees|charge|charges|card fee|membership fee|membership|service fee)"
                  - "(yearly|annually) ~12 (fee|fees|charge|charges|charged)"
                  - "annual-fee"
                  - "(fee|charge) ~8 (every year|each year|per year|for the year)"
                  - "(free for life|lifetime free)"
              - id: context
                patterns:
                  - "卡费"
                  - "(永久免费|终身免费|终生免费|永远免费|免费卡|不收费) ~~20 (卡|收|扣|一年|每年)"
                  - "(一年|每年|年年|每一年) ~6 (要|扣|收|交|缴)(我|了|) ~6 (百|千|元|块|00|80|60|钱)"
                  - "(刷够|刷满|刷了|刷卡满|消费满) ~4 (次|笔) ~~14 (免|还收|怎么还|照收|还扣|收)"
                with: ["卡", "card"]
                without: ["管理费", "短信", "账户管理", "保险", "保费", "理财", "积分", "返现", "立减", "礼"]
                unless: ["年费率"]
            examples:
              - "信用卡没激活过也收了年费，不合理"
              - "办卡人员承诺终身免年费，今年账单却出现680元年费"
              - "客户不认可白金卡年费3600元，要求减免"
              - "白金卡每年扣我两千多块钱，刷多少次都免不了"
              - "年費扣了才知道要刷滿六次"
              - "I was charged an annual fee for a card I never used."
            counterexamples:
              - "理财产品管理年费率是多少"
              - "该卡没有收年费，客户对此认可"
              - "客户成年费用由父母承担"
              - "There was no annual fee, I only want to close the card."

          - id: installment
            name_zh: "分期业务争议"
            name_en: "Instalment plan dispute"
            business: "银行卡-信用卡"
            cause: "营销方式"
            unless: ["分期限", "部分期", "分期间", "十分期待", "分期分批", "分期望", "百分期"]
            rules:
              - id: instalment
                patterns:
                  - "分期"
                  - "(e招贷|现金贷|备用金|装修金|万用金|信用金|圆梦金|预借现金|现金分付|大额分付)"
                  - "(停止|取消|终止|撤销) ~4 (分期|分付|分3期|分6期|分12期|分24期)"
                  - "分 ~0 (3|6|9|10|12|18|24|36|三|六|九|十二|十八|二十四|三十六) ~0 (期|个月)"
              - id: without-consent
                patterns:
                  - "(没|没有|未|从未|从没|从来没有|不|不想|没想|并未|并没有|未经)(办|办理|申请|同意|要求|确认|授权|签|办过|申请过|办理过|同意过|
                     要) ~4 分期 ~~24 (却|但|竟|怎么|为什么|为何|凭什么|被|开通|手续费|账单|扣|结果|莫名|突然|还是|就)"
                  - "(擅自|私自|强制|自动|默认|直接|莫名|莫名其妙|偷偷|未经同意|未经本人同意|没经过我同意|诱导|强行|无故|偷) ~10 分期"
                negation: none
              - id: english
                patterns:
                  - "(instalment*|installment*|instalments)"
                  - "(monthly payment plan|payment plan|payment by month|split payment*|into monthly payments|converted into
                     monthly)"
              - id: context
                patterns:
                  - "(拆成|分成|做成|办成|转成|改成|变成|分了|拆|分) ~2 (3|6|9|10|12|18|24|36|48|60|三|六|九|十二|十八|二十四|三十六|好几|
                     几|多)(个|)(期|月还)"
                  - "(每期|期数|剩余期|零费率|0费率|0利息|零利息分|免息期分|期手续费|分36|分24|分12)"
                  - "(12|24|36|十二|二十四|三十六|18|6|60)期"
                without: ["房贷", "逾期", "国债", "第12期", "保险", "理财", "年金"]
            examples:
              - "账单被自动分期了十二期，手续费不退"
              - "客户称电话营销时承诺分期零利息，实际每期收费"
              - "提前终止现金分期，剩余手续费照收"
              - "沒同意過帳單分期，每個月卻多出手續費"
              - "分24期的装修贷，提前还清还得付全部费用"
              - "The bank converted my purchase to an instalment plan without asking."
            counterexamples:
              - "部分期间的流水打不出来"
              - "客户十分期待早日解决"
              - "客户没有办理过分期"
              - "There was no instalment plan involved."

          - id: interest_rate
            name_zh: "利率/利息争议"
            name_en: "Interest rate / interest dispute"
            business: "贷款/信用卡"
            cause: "定价收费"
            unless: ["利息收入", "利息收入证明", "利率互换", "无利息", "免利息", "零利息", "退还利息", "退利息"]
            rules:
              - id: rate
                patterns:
                  - "利率"
                  - "(lpr|加点|基点|重定价|年化|罚息|复利|全额计息|全额罚息|日息|月息|年息|高利贷|计息|结息|息差|付息|利滚利|浮动利率|固定利率|
                     利息差|靠档计息|靠档|循环息|循环利息|全额算利息|按全额|万分之五|万五)"
                  - "(降息|减息|下调利息|降低利息|加息|涨息)"
                without: ["保本", "保险", "误导", "理财经理", "忽悠", "保单", "营销电话", "推销", "提前还", "返还利率", "提前结清", "提早",
                  "违约金", "承诺年化", "收益率", "分期"]
              - id: interest
                patterns:
                  - "利息 ~12 (高|多|少|错|不对|不合理|不符|不清|不明|怎么算|怎么来|如何算|如何计算|计算|算法|收取|扣|收|太|过高|偏高|不一致|
                     不一样|没有给|没有算|没有结|没给|没算|未付|未结|未到账|缺|争议|差|有误|有问题|异常|偏|变|涨|上浮|不认可|不服|不同意|重复|
                     全额|照收|滚|算|未按|减免|减少|比|多少)"
                  - "(收|扣|算|多收|多扣|少算|少付|少给|算错|收取|计算|核算|多算|产生|支付|付|缴|加收|重复收|照收|还收|按全额收|未付|没付|欠|
                     超高|高额|天价|巨额|高|不合理|莫名|不明|乱收|应付|逾期|贷款|房贷|信用卡|存款|定期|活期|全额)(了|的|我|过|我的|到期|) ~5
                     利息"
                  - "(定期|存款|存单|大额存单|活期|到期|存折) ~~14 利息"
                  - "利息 ~~12 (算错|少了|多了|不合理|太高|不对|没说|没告知)"
                  - "(息) ~0 (太高|过高|偏高|这么高|算错|不对|低了)"
                without: ["保险", "误导", "忽悠", "保单", "理财", "基金", "年金", "退保", "分期", "退还", "退息", "返还", "退回", "退给",
                  "提前结清", "提前还", "提早"]
              - id: english
                patterns:
                  - "interest ~30 (rate*|charge*|charged|too high|calculat*|wrong|incorrect|higher|lower|unfair|excessive|not
                     paid|overcharg*|accru*|disput*|than|on my|compound*|unreasonable|paid|adjust*)"
                  - "(interest rate*|rate of interest|apr|lpr|penalty interest|compound interest|interest charge*|interest on|
                     charged interest|of interest|overcharged interest|the interest)"
                  - "(wrong|incorrect|excessive|high|unfair|too much) ~6 interest"
                without: ["conflict of interest", "not interested", "refund", "instalment", "installment"]
              - id: context
                patterns:
                  - "(定期|存款|存单|大额存单|贷款|房贷|存的|存三年|存五年|存一年|存量|车贷) ~~24 (%|个点|百分之|4.9|3.3|五厘|几厘|按活期|
                     活期计|靠档|活期算|点几)"
                  - "(只按|按照|按|变成)活期"
                  - "(月供|房贷|按揭) ~8 (没降|未降|不降|没调|未调|没有下调|不给降|降不|上涨|涨了|变高|多了|增加|没变|没少)"
                  - "(欠|透支|借|贷) ~8 (块|元|万|千|百) ~~14 (利息|息)"
                  - "(吃利息|利滚利|驴打滚|息费|高息|计算利息|算利息|利息算|利息收|本息)"
                without: ["保险", "提前还", "提前结清", "提前", "分期", "理财", "退还", "返还", "误导", "忽悠", "积分"]
                unless: ["利息收入", "现金贷"]
              - id: context-english
                patterns:
                  - "(rate|rates) ~40 (fixed|went up|increase*|higher|lower|dropped|adjust*|variable|promised|changed|
                     contract|agreed|percent|reduced|wrong)"
                without: ["exchange rate", "points", "prepay*"]
            examples:
              - "房贷利率别人都调了，我的还是老利率"
              - "客户质疑信用卡按全额收取利息，要求说明计算方式"
              - "到期的大额存单利息少算了三百多"
              - "循環利息高得離譜，從來沒人講過怎麼算"
              - "罚息比本金还多，简直是高利贷"
              - "The interest rate on my mortgage was not adjusted as promised."
            counterexamples:
              - "客户对利率没有意见"
              - "客户利息收入证明怎么开"
              - "要求退还多收的手续费"
              - "I am not interested in your products."

          - id: credit_report
            name_zh: "征信异议"
            name_en: "Credit report dispute"
            business: "个人金融信息"
            cause: "管理制度/业务规则与流程"
            unless: ["征信子系统维护", "未查征信", "长征信"]
            rules:
              - id: credit-report
                patterns:
                  - "(征信|信用报告|信用记录|信用纪录|不良记录|不良纪录|逾期记录|逾期纪录|联征|联合征信|环联|信用黑名单|黑名单|信用污点|信用受损|
                     信用评分|信贷报告|信贷记录|信贷评级|不良信用|信用不良|呆账记录|个人信用|失信)"
                  - "(信用) ~6 (污点|受影响|受到影响|受损|不良|花了|影响)"
                  - "(贷后管理|贷款审批)(查询|)(记录|次数) ~8 (多|过多|未授权|没申请)"
              - id: english
                patterns:
                  - "credit (report|reports|record|records|score|scores|rating|history|bureau|file|reference|bureaus|
                     blacklist)"
                  - "(blacklist*|transunion|bad credit|adverse record|default record|reported as overdue|reported to the
                     bureau|negative record|late-payment record)"
              - id: context
                patterns:
                  - "(一条|一笔|几条|有条|多条|两条|显示)逾期"
                  - "(上报|报送|报上|上了|进了|列入|打入|列为) ~8 (征信|黑名单|央行|人行|人民银行|失信|不良)"
                  - "(影响|毁了|花了|拖累|连累|损害)(我|我的|客户|本人|到|了|) ~3 (征信|信用|信誉)"
                  - "(查询记录|查询次数|贷款记录|担保记录) ~~14 (没授权|未授权|不是我|消除|删除|太多|过多|异议)"
                unless: ["影响信用卡"]
            examples:
              - "征信报告上有一条逾期记录不属实，要求更正"
              - "客户称未授权查询其征信，导致查询次数过多"
              - "因为银行扣款失败害我上了黑名单，买房贷不了款"
              - "聯徵上多了一筆呆帳紀錄"
              - "环联报告显示我有欠款，其实早还清了"
              - "An incorrect overdue entry is on my credit report."
            counterexamples:
              - "客户表示此事没有影响征信"
              - "信用卡额度太低"
              - "我很相信用这个方法能解决"
              - "My credit card has not arrived."

          - id: fraud
            name_zh: "盗刷与诈骗"
            name_en: "Unauthorised transactions / fraud"
            business: "银行卡"
            cause: "资金安全"
            unless: ["反诈骗", "防诈骗", "反电信诈骗", "防范诈骗", "诈骗电话", "打击诈骗", "涉诈", "涉嫌诈骗", "诈骗宣传", "诈骗短信",
              "防止诈骗", "预防诈骗", "防电信诈骗", "诈骗账户", "诈骗嫌疑", "反电诈", "盗刷险", "诈骗风险", "涉嫌电信诈骗", "防电诈", "反诈",
              "盗刷保险", "防盗刷"]
            rules:
              - id: stolen
                patterns:
                  - "(盗刷|盗用|盗取|盗走|盗转|盗领|冒用|冒领|冒名|伪卡|克隆卡|侧录|复制卡|盗划|盗卡|盗扣|伪冒|被盗)"
                  - "(非|不是|并非|没有|未|没|非我|不是由|根本不是|绝不是|不系|唔系|不曾)(我|本人|自己|客户|客户本人|我本人|经我|经本人|我自己|
                     户主|持卡人|持卡人本人|客人|经过我|)(本人|自己|)(去|亲自|授权|)(操作|刷|消费|交易|转|转账|支付|取|取款|所为|办理|发起|碌|
                     花|购买|使用|做|下单|授权|刷卡|的交易|的消费|签名|签字) ~~10 (钱|款|交易|消费|转|元|块|刷|扣|笔|操作|卡|$|万|千)"
                  - "(非本人|不是本人|非客户本人|不是我本人|并非本人|并非我本人|非持卡人本人|不系本人|不是我自己)(操作|消费|交易|转账|所为|支付|
                     刷卡|取款|办理贷款|刷|所刷|使用|授权|)"
                  - "(不是我|不系我|唔系我|不是客户|不是我们|都不是我)(刷的|刷|操作的|操作|消费的|消费|花的|转的|付的|买的|做的|取的|碌的|本人)"
                  - "(我|本人|客户|自己)(没|没有|未|从未|从没|根本没|根本没有|并没有|从来没有|都没|都没有)(刷过|刷|消费过|消费|操作过|操作|交易过|
                     进行|做过|买过|付过|转过|用过)(这|该|这笔|任何|此|那|这些|卡|)(笔|交易|消费|转账|支付|) ~~16 (扣|刷|笔|交易|消费|转走|元|
                     钱|支出|被)"
                  - "(陌生|不明|未授权|未经授权|可疑|异常|不认识|不知名|来历不明|不明来源)(的|)(消费|交易|转账|刷卡|支付|扣款记录|境外消费|盗刷|
                     商户消费|刷卡记录)"
                  - "(卡|钱|款|存款|资金|账户|户头|余额|积蓄|养老钱|户口)(里|上|内|中|) ~10 (被人|被别人|被他人|被不法|被陌生人|被犯罪|被对方|
                     被歹徒)(刷|转|取|盗|骗|领|划|消费|偷|套)"
                  - "(被人|被别人|被他人|遭人|被陌生人|有人|别人)(在|)(境外|海外|外地|异地|国外|网上|半夜|凌晨|香港|泰国|) ~4 (刷了|刷走|转走|
                     取走|消费了|刷卡|刷|划走|领走|盗|套现|提走|转出|碌)"
                  - "(境外|海外|国外|异地|外地|凌晨|半夜|外国|泰国|澳门|香港|美国) ~6 (被刷|刷了|刷卡|有交易|消费了|有消费|发生交易|产生交易|
                     扣款|被扣|扣了|取现|碌咗) ~~16 (笔|元|块|千|万|不是|人在|卡在|非|美元|美金)"
                  - "(卡在|卡还在|卡片在|卡一直在|人在|卡没离|卡没有离|卡未离|卡都在)(我|身上|身边|手上|手里|国内|家|我手) ~~20 (刷|转|扣|消费|
                     取|盗)"
                  - "(卡|卡里|账户|户头|里面|余额|存款)(里|上|内|的|)(钱|) ~8 (被刷|被转走|被取走|被划走|被转出|被领走|被刷走|被套走|被盗刷|
                     被转账|被消费)"
                  - "(被刷了|被刷走|被转走|被划走|被取走|被领走|被套走|被刷掉|被碌|遭刷|给刷了|让人刷了)"
                  - "(钱|款|资金|积蓄) ~6 (转走了|划走了|刷走了|取走了|领走了|刷没了)"
                unless: ["没刷够", "未刷满", "刷卡机"]
                negation: any
              - id: scam
                patterns:
                  - "(诈骗|诈欺|电诈|电信诈骗|骗子|骗徒|骗走|骗取|骗光|被骗钱|骗钱|钓鱼网站|钓鱼链接|钓鱼短信|钓鱼简讯|钓鱼|假冒公检法|公检法|
                     假客服|假冒客服|杀猪盘|刷单|网络骗|骗局|诈财|假投资|木马|假网站|假链接|共享屏幕|屏幕共享|安全账户|嗅探|伪基站|骗案|洗黑钱|
                     呃钱|假网银|假app|跑分|裸聊|诱导转账|诱骗转账|刷流水|受骗|被诈)"
                  - "(冒充|假冒|冒名顶替) ~10 (客服|银行|警察|公检法|公安|领导|熟人|工作人员|快递|平台|官方|专员|老师|亲友|检察) ~~24 (转|骗|
                     钱|款|元|万|账户|诱导|验证码|卡)"
                  - "被骗(了|走|去|) ~8 (元|万|千|块|钱|转账|转|汇|存款|积蓄|款|百)"
                  - "(被|遭|遇|遇到|遭遇)(电话|网络|电信|短信|网上|) ~2 (诈骗|骗子|骗|诈) ~~10 (转|汇|元|万|钱|款|银行没有|未拦截|止付|报警|
                     卡)"
                  - "(骗|诱导|诱骗)(我|客户|老人|母亲|父亲|去|了|老人家|) ~4 (转账|转钱|汇款|转了|汇了|转走|打款|提供验证码|点击链接|点链接|
                     扫码)"
                  - "(点了|点击|扫了|下载)(一个|不明|陌生|短信里的|) ~4 (链接|二维码|连结|软件) ~~20 (钱|转|扣|刷|没了)"
                  - "(银行|系统|风控|柜台|柜员|你们)(没有|未|没|为何不|为什么不|为啥不|不)(拦截|提醒|止付|预警|阻止|劝阻)"
              - id: english
                patterns:
                  - "(unauthori*|fraud*|scam*|phish*|stolen money|identity theft|skimm*|cloned|counterfeit|hacked|hacker*|
                     swindl*|conned|impersonat*|stolen from my)"
                  - "(transaction*|charge*|payment*|purchase*|withdrawal*|transfer*) ~30 (did not make|didn't make|did not
                     authori*|didn't authori*|never made|not made by me|not mine|don't recogni*|do not recogni*|unrecogni*|
                     never authori*|not authori*|not by me|not me|wasn't me|without my knowledge|without my permission|without
                     my authori*)"
                  - "(someone|somebody|thief|stranger) ~16 (used|stole|charged|withdrew|transferred|spent|made purchases)"
                  - "(unrecognised|unrecognized|suspicious|unknown|strange) ~6 (transaction*|charge*|payment*|purchase*|
                     withdrawal*)"
                without: ["instalment", "installment", "annual fee", "insurance", "credit report"]
              - id: context
                patterns:
                  - "(连续|突然|半夜|凌晨|莫名|陆续) ~8 (扣款|刷卡|消费|交易|支付)(短信|提醒|通知|记录)"
                  - "(海外网站|境外网站|国外网站|境外商户|陌生商户|不认识的商户|海外商户)"
                  - "(否认|不承认|不认可|未做过|没有做过|从未做过) ~8 (消费|交易|转账|刷卡|支付)"
                  - "(卡|信用卡|卡片)(从未|从没|没有|没|一直没|未曾)(离身|离开|借|外借|丢|给过)"
                  - "(拿去|用来|被用|利用|被人用|被拿) ~6 (洗钱|套现|刷单|消费|购物|充值|诈骗|过账)"
                  - "(验证码|链接|密码|卡号) ~~20 (就没了|被转|被刷|被盗|不见了|没了|被扣|转走)"
                  - "(钱|万|块|元|存款) ~4 (就没了|全没了|被转光|被刷光|被提走|一夜之间)"
                  - "(陌生人|陌生电话|自称|假装|网友|对方说|冒牌|扫码|扫了码|点链接|链接|连结|快递|理赔|刷单|中奖|兼职|投资群|客服电话说|下载软件|
                     验证码给|屏幕) & (全没了|都没了|清空|掏空|转空|一分不剩|损失|没了|转走|转出|划走|少了|骗|不见了)"
                  - "(引导|诱导|诱骗|哄骗|教唆|忽悠)(我|客户|孩子|老人|父母|) ~6 (扫码|转账|下载|汇款|点击|操作|付款|刷)"
                  - "(没有买过|没买过|从没买过|从来没买过|不是我买|没有订阅|没订阅|从没去过|没去过|没出过国|从没用过|没下过单|没用过) ~~20 (扣|刷|
                     笔|消费|交易|订阅|卡|东西|这)"
                  - "(一笔|几笔|两笔|三笔|多笔|好几笔|连续) ~8 (境外|海外|国外|外币|陌生|异地|不明|非本人|美元|日元|游戏) ~6 (扣款|交易|消费|
                     支出|订阅|刷卡|充值)"
                  - "(扣款|交易|消费|支出|刷卡) ~~20 (不是我|非我|不是本人|非本人|根本不是)(刷|买|操作|消费|转|本人|做|用|花|付)"
                  - "(在|于)(广州|深圳|上海|北京|香港|澳门|国外|境外|外省|外地|泰国|美国|日本|网上|网路上) ~2 (被刷|刷走|刷了|消费)"
                without: ["分期", "年费", "短信费", "服务费", "管理费", "保险", "理财", "贷款记录", "催收", "欠"]
                unless: ["一笔境外汇款"]
              - id: context-english
                patterns:
                  - "(card|card details|account|details|number) ~16 (was used|were used|being used|got used|is being used|
                     compromised) ~30 (buy|purchase*|online|without|someone|abroad|shop*|nothing)"
                  - "(know nothing about|no knowledge of|nothing to do with me|no idea about) "
                  - "(transaction*|payment*|purchase*|charge*) ~30 (know nothing|no knowledge|no idea|nothing to do)"
                  - "(pretend*|posing as|claiming to be|fake|impostor|imposter) ~50 (bank|police|official|officer|agent|my
                     account|code|money|website|link)"
                  - "(country|place|city|shop|website) ~16 (never visited|never been|not visited|never used|not been to|never
                     heard of)"
                  - "(emptied|drained|cleaned out|wiped out|took all|stole) ~20 (account|money|savings|balance|everything)"
                  - "(not|never|didn't|did not) ~6 (made|make|authorise|authorize|approve|recognise|recognize|buy|bought|
                     purchase) ~20 (transaction*|purchase*|payment*|charge*|it|this|these|them)"
                negation: none
                without: ["instalment", "installment", "annual fee", "monthly fee", "insurance", "policy", "credit report",
                  "declin*", "loan"]
            examples:
              - "凌晨两点卡被刷了六千多，卡一直在我手上"
              - "客户称信用卡在境外发生三笔非本人交易，要求调单拒付"
              - "老人家接到假冒客服的电话，存款全被转走"
              - "戶頭的錢被盜領，銀行沒有攔阻"
              - "不是我本人操作的消费，为什么要我还"
              - "Someone used my card abroad and I did not authorise the payments."
            counterexamples:
              - "经核实该笔交易为客户本人操作，没有被盗刷"
              - "银行以反诈为由不让我转账"
              - "没有盗刷，是家人代刷的"
              - "客户自述并非诈骗，仅咨询止付流程"

          - id: card_loss
            name_zh: "挂失/补换卡"
            name_en: "Lost card / replacement"
            business: "银行卡"
            cause: "管理制度/业务规则与流程"
            unless: ["换别的卡", "换其他卡", "换张卡付", "换一张卡付", "换别家", "密码挂失费", "换卡号", "换卡槽"]
            rules:
              - id: loss
                patterns:
                  - "(挂失|解挂|补卡|换卡|补办卡|补办银行卡|补发卡|补换卡|换发|丢卡|失卡|补领卡|更换卡|补寄卡|重新补卡|掉卡|卡遗失|补办新卡|换新卡|
                     更换新卡|到期换卡|补失卡|失窃)"
                  - "(银行卡|信用卡|借记卡|储蓄卡|卡片|卡|存折|存单|提款卡|金融卡|u盾|社保卡|医保卡|贷记卡|扣账卡|身份证|钱包|银包)(不慎|不小心|
                     被|昨天|今天|给|在外地|意外|都|) ~3 (丢了|丢失|遗失|弄丢|丢|不见了|唔见|找不到|被偷|失窃|被盗走|被抢|掉了|搞丢|遗落|偷了|
                     找不着|不见)"
                  - "(丢了|丢失|遗失|弄丢|搞丢|掉了|唔见|不见)(了|咗|一张|我的|张|) ~2 (银行卡|信用卡|借记卡|储蓄卡|卡片|卡|存折|存单|提款卡|
                     金融卡|钱包|u盾)"
                  - "(补办|补发|补领|重办|更换|换|补|重新补|换领|补寄|申请补|申请换) ~5 (卡|新卡|卡片|存折|存单|提款卡|金融卡|信用卡|银行卡|
                     借记卡|一张)"
                  - "(卡|卡片|银行卡|信用卡|提款卡|芯片|磁条|借记卡)(的|) ~3 (消磁|损坏|坏了|断裂|断了|磨损|折断|破损|读不出|读不了|失磁|
                     无法读取|过期|到期|有效期)"
                  - "(新卡|补的卡|换的卡|补卡|换卡|补发的卡|到期续卡|续卡) ~10 (没寄|没收到|未寄|没寄到|未收到|一直没到|没到|迟迟|还没|寄丢|
                     没邮寄|退回|多久|要收)"
                  - "(卡丢|丢卡|卡没了|卡被偷|卡掉|失卡)"
                without: ["吞卡", "吃卡", "密码挂失", "宠物", "食咗", "食卡", "被吞", "吞了"]
              - id: english
                patterns:
                  - "(lost|lose|stolen|misplaced|missing|losing|damaged|expired) ~16 (card|cards|debit card|credit card|bank
                     card|atm card|passbook|wallet|purse)"
                  - "(card|wallet|passbook|purse) ~16 (lost|stolen|was stolen|got stolen|damaged|misplaced|missing|not
                     arrived|has not arrived|hasn't arrived|never arrived|demagneti*|chip)"
                  - "(replace*|reissue*|re-issue*|renew*|new) ~16 (card|cards|passbook) ~24 (not|never|wait*|weeks|delay*|
                     still|months|fee|lost|expired)"
                  - "(replacement card|card replacement|replacement of my card|replace my card|replacement debit|replacement
                     credit|report my card|report a lost|report the loss|report my lost|cancel my lost|replacement has not|new
                     card has not)"
                without: ["swallowed", "annual fee", "refund"]
              - id: context
                patterns:
                  - "(银行卡|信用卡|卡片|存折|钱包|提款卡|金融卡|储蓄卡|社保卡|借记卡|皮夹|卡) ~12 (丢了|丢失|遗失|被偷|偷走|被扒|被抢|不见了|
                     弄没|搞丢|落在|遗落|弄丢|掉了|扒走|找不着)"
                  - "(磁条|芯片|卡片|卡面|卡)(失效|消磁|折断|断了|损坏|坏了|磨损|裂了|刮花|读不出来|识别不了|弯了)"
                  - "(换|补|更换|重办|补办|换发) ~8 (同号|新卡|一张卡|卡片|原卡号|张卡|银行卡|信用卡|提款卡|存折)"
                  - "(被偷|被扒|被抢|丢了|遗失|弄丢|丢失) ~~14 (停卡|挂失|冻结卡|补办|补卡|锁卡|换卡|止付)"
                  - "卡 ~4 (折断|断成|断掉|裂|断了)"
                without: ["吞卡", "吃卡", "吞了", "快递丢"]
                unless: ["丢了工作", "积分不见了", "卡里", "卡上", "卡内"]
            examples:
              - "卡丢了半夜打电话挂失，转了好几道才办上"
              - "客户补卡申请二十天，新卡仍未寄到"
              - "银行卡芯片坏了，换卡要本人回老家办"
              - "提款卡不見了，掛失後補發要等兩週"
              - "钱包被偷，信用卡挂失没人受理"
              - "I reported my card stolen and am still waiting for a new one."
            counterexamples:
              - "卡没有丢，后来在包里找到了"
              - "机器吞卡后让我第二天来取"
              - "办卡礼品没有收到"
              - "My card is fine, I only want to raise the limit."

          - id: mis_selling
            name_zh: "理财/保险销售误导"
            name_en: "Mis-selling of investment / insurance"
            business: "理财/代销"
            cause: "营销方式"
            unless: ["保险箱", "保险柜", "五险一金", "社会保险", "医疗保险缴费", "保险起见", "养老保险缴", "存款保险", "社保保险", "比较保险",
              "产品经理", "黄金卡", "五险", "黄金周", "失业保险", "黄金会员", "账户安全险"]
            rules:
              - id: misled
                patterns:
                  - "{investment} ~~16 (误导|忽悠|诱导|欺骗|哄骗|骗|坑|隐瞒|夸大|虚假|诱骗|蒙骗|糊弄|欺诈|虚假宣传|不实|洗脑|唬烂|讹|话术|
                     偷换概念|夸大其词|引诱|呃)"
                  - "(误导|忽悠|诱导|欺骗|哄骗|骗|坑|隐瞒|夸大|诱骗|蒙骗|糊弄|欺诈|虚假宣传|洗脑|游说|叫我|让我|劝|怂恿|劝说|鼓动|极力推荐|
                     强烈推荐|推荐|介绍|哄)(我|客户|老人|母亲|父亲|老人家|他|她|我们|给我|我妈|我爸|我母亲|我父亲|家里老人|长辈|了|大家|) ~10
                     (理财|保险|基金|保单|年金|分红险|投连险|万能险|储蓄险|连动债|信托|投资|贵金属|黄金|债券|资管|纪念币|结构性存款|私募|寿险)"
                  - "(销售误导|误导销售|误导投资|误导购买|误导客户|误导消费者|不当销售|不当行销|飞单|双录|存单变保单|存款变保险|存款变保单|
                     存款变理财|变成保险|变成了保险|变保险|变成保单|变成了保单|变成理财|变成了理财|变成基金|变成了基金|假理财|私售|虚假宣传|
                     夸大收益|理财陷阱|冒充存款|当成存款|代替存款|当作存款|成了保险|成了理财|成了基金|竟是保险|是份保险|其实是保险|实际是保险|
                     原来是保险|居然是保险|竟然是保险|却是保险|实为保险|是一份保险|是买保险|买成保险|买成了保险|办成了保险|办成保险|存成保险|
                     存成了保险)"
                  - "(存|定期|定存|存款|存钱|存单) ~~20 (保险|保单|理财|基金) ~~20 (取不出|不能取|才能取|亏|损失|不知情|骗|没说|发现|年|退|
                     不知道|五年|期交|每年交)"
                  - "(说|告诉|告知|以为|当成|称|讲|宣称|声称|承诺)(是|我是|成|这是|客户是|跟|和|与|就是|)(定期|定存|存款|储蓄|存钱|大额存单|
                     存定期)(一样|差不多|没区别|) ~~16 (保险|理财|基金|保单|产品|亏|不是)"
              - id: promised
                patterns:
                  - "(保本|保息|保本保息|保收益|稳赚|稳赚不赔|稳赚唔赔|只赚不赔|零风险|无风险|没有风险|没风险|绝对安全|保证收益|保底|刚性兑付|刚兑|
                     高收益|高回报|固定收益|承诺收益|预期收益|承诺年化|收益率|回本|高息|包赚|保证赚|不会亏|不可能亏|保证本金|保证不亏|收益承诺|
                     保证回报) ~~24 (亏|损失|不到|没有|只有|赔|跌|不符|结果|理财|保险|基金|产品|取不出|缩水|腰斩|蚀|未达|购买|买了|实际|变|
                     不一样|拿不到|亏本|销售|经理)"
                  - "(理财|基金|保险|产品|投资|投连|结构性存款|理专|客户经理|理财经理|大堂经理|销售|推销|推荐|宣传|净值|信托) ~~24 (保本|保息|
                     稳赚|零风险|无风险|没有风险|没风险|保证收益|保底|承诺收益|承诺年化|高收益|高回报|预期收益|没有达到|未达预期|不会亏|包赚|
                     固定收益|收益不符|收益不达标|亏损严重|亏了|亏损|赔了|腰斩|缩水|蚀本|亏掉|损失|跌了|亏|负收益|赔)"
                  - "(风险提示|风险揭示|风险告知|风险测评|风险评估|风险等级|风险承受能力|犹豫期|冷静期|免责条款|退保损失|现金价值) ~~16 (没|未|代|
                     不|被|替|篡改|造假|没有|不符|虚假|低|流于形式|高|修改|引导)"
                  - "(没|未|没有|未曾|不|从未|未做|没做|没有做|未进行)(告知|提示|说明|揭示|讲|解释|做|进行|说清|说过|提醒|明确|充分|说|讲清楚|
                     )(我|客户|任何|相关|清楚|清|产品|投资|有|存在|) ~3 (风险|犹豫期|退保|亏损|封闭期|不保本|是保险|期限五年|产品性质|亏本|
                     非存款)"
                  - "(代替我|代替客户|代我|代客户|替我|替客户|冒充我|帮我|教我|引导我|引导客户|代老人|替老人)(我|客户|老人|) ~3 (签字|签名|
                     做风险测评|测评|录音录像|双录|评估|勾选|风险评估|填写问卷)"
                negation: scope
              - id: surrender
                patterns:
                  - "(退保|退掉保险|保险退不|保单退|要求退保险|全额退保)"
                  - "(保险|保单|理财|基金|年金|信托|大额存单) ~~16 (取不出|不能取|才能取|拿不回|赎回不了|无法赎回|不能赎回|提前支取|不能退|退不了|
                     退不出|损失本金|取不了|要交满|交满|拿不出来|延期兑付|逾期兑付|赎不回|赎回失败|赎回)"
                  - "(买了|购买了|买的|购买的|购买|买) ~8 (理财|保险|基金|保单|信托|产品|投资) ~~16 (亏|跌|赔|损失|取不出|到期|缩水|不知情|
                     本金|不是存款|年期|不符|蚀|不知道是)"
                  - "(保险|保单|理财|基金|理财产品)(的|) ~4 (销售|营销|推销|推介|推荐) ~6 (不规范|违规|不实|不当|不合规|问题|误导|夸大)"
                  - "(不知情|不知道|不了解|没说|没讲|没告诉|没告知|未告知|不懂|不明白|根本没说|未说明)(我|客户|的情况下|情况下|自己|是|买的是|
                     买了|) ~6 (保险|理财|基金|保单|投资产品)"
                negation: scope
              - id: english
                patterns:
                  - "(mis-sold|missold|mis-sell*|missell*|mis sold|mis-selling|mis selling)"
                  - "(misled|mislead*|deceiv*|tricked|lied|cheated|pressured|talked into|persuaded|duped|misrepresent*|
                     falsely) ~50 (insurance|invest*|fund|funds|product|policy|wealth|savings|deposit|bond*|annuity)"
                  - "(insurance|invest*|fund|funds|product|policy|wealth management|structured|bond*|annuity|unit trust) ~60
                     (misled|mislead*|deceiv*|guarantee*|risk-free|no risk|risk free|lost money|lost|losses|not explained|
                     never explained|misrepresent*|not suitable|unsuitable|without explaining|fixed deposit|not a deposit|
                     surrender|without telling|risks|principal|capital)"
                  - "(guarantee*|risk-free|no risk|risk free|safe as|as safe as) ~50 (insurance|invest*|fund|funds|product|
                     return*|policy|capital|principal|deposit)"
                  - "(told|thought|believed|said) ~40 (deposit|savings) ~40 (insurance|investment|fund|policy|product)"
                  - "(adviser|advisor|relationship manager|sales*|financial planner) ~60 (guaranteed|misled|risk|insurance|
                     fund|invest*)"
                without: ["credit insurance bundled"]
              - id: context
                patterns:
                  - "(存|存了|存钱|存款|存定期) ~~24 (签了|签字|柜员|经理|推荐) ~~24 (保险|理财|保单|基金)"
                  - "(回家|回来|后来|事后|到期|过后|一看|一查) ~~10 (才|一看|发现|知道|是) ~6 (保险|理财|保单|基金)"
                  - "(非本行|不是本行|私下|飞单|体外|代销) ~10 (产品|理财|推荐|销售|基金|投资)"
                  - "(无法|不能|未能|没有|迟迟不|到期不)(兑付|兑现|赎回|回款)"
                  - "(r1|r2|r3|r4|r5|稳健|低风险|中低风险|保守) ~~16 (跌|亏|净值|损失|缩水|负)"
                  - "(定期|存款|存单|储蓄|存钱|定存|大额存单) ~~24 (转成|变成|换成|成了|买的是|买了|办成|竟是|原来是|是买|买成|做成|改成|弄成|
                     存成) ~8 (险|保险|理财|基金|保单|信托|年金|分红)"
                  - "(没有|没|未)(跟|给|向|对|和|)(我|客户|老人|)(讲|说|说明|告知|提示|解释)(清楚|明白|清|过|) ~~14 (基金|理财|保险|跌|亏|
                     风险|保单|险|本金)"
                  - "(乱勾|代勾|帮勾|代填|乱填|帮我填|帮我勾|代做|替我填|代答|乱写|帮我做|代为) ~8 (问卷|风险|测评|评估|签名)"
                  - "(拍胸脯|打包票|口头承诺|打保票|信誓旦旦|保证|承诺|包) ~~14 (不会亏|不亏|收益|本金|保本|赚|回本|年化|利息|没风险|安全)"
                  - "(净值|收益|本金|浮亏|市值) ~~10 (只剩|跌|亏|缩水|腰斩|负|不到|没了|少了|下跌|暴跌)"
                  - "(到期|取钱|急用|要用钱) ~~20 (才发现|才知道|才晓得|发现) ~8 (保险|理财|基金|险|保单|不是存款)"
                  - "(要交|需交|交满|连交|每年交|缴费|交)(十|五|三|10|5|3|二十|20) ~1 年 ~~16 (才|取|保险|险|退|不)"
                with: ["险", "理财", "基金", "保单", "信托", "投资", "产品", "净值", "收益", "债", "黄金", "理专"]
                without: ["逾期", "盗刷", "房贷", "泄露", "强制", "必须", "搭配"]
                negation: scope
                unless: ["理财收益查询"]
              - id: context-english
                patterns:
                  - "(sold|sell|selling|pushed|signed) ~60 (policy|insurance|fund|funds|bond|bonds|product|annuity) ~~60
                     (savings|deposit|told|said|safe|guarantee*|risk|without|never explained)"
                  - "(policy|insurance|fund|annuity|investment) ~~60 (savings account|fixed deposit|time deposit|savings plan|
                     like a deposit)"
                  - "(lost|losing|loss) ~30 (investment|fund|principal|capital) ~~60 (adviser|advisor|manager|told|promised|
                     guarantee*|said|bank)"
                without: ["forced", "in order to", "required"]
            examples:
              - "去存定期被理财经理忽悠买了五年期保险，现在急用钱取不出来"
              - "客户反映购买基金时销售人员承诺保本，到期亏损两成"
              - "七旬老人存款变保单，家属要求全额退保"
              - "理專推薦的連動債說穩賺，結果賠掉一半"
              - "风险测评是客户经理代做的，没告诉我可能亏本金"
              - "I was misled into buying an investment-linked policy instead of a deposit."
            counterexamples:
              - "客户租用的保险箱到期续费"
              - "购买理财是自愿的，不存在销售误导"
              - "客户咨询理财产品起购金额"
              - "为保险起见先打电话问一下网点"

          - id: loan_approval
            name_zh: "贷款审批与放款"
            name_en: "Loan approval / disbursement"
            business: "贷款"
            cause: "管理制度/业务规则与流程"
            unless: ["贷款审批很快", "审批很快", "放款很快", "贷款推销", "贷款卡", "推销贷款", "贷款营销", "贷款电话", "贷款中介", "贷款利率",
              "贷款利息", "贷款诈骗", "贷款广告"]
            rules:
              - id: approval
                patterns:
                  - "{loan} ~14 (审批|审核|婉拒|批不下来|不批|没批|未批|批不了|批复|批核|核贷|不放款|放不|放款慢|放款时间|放款进度|拖延放款|
                     下款|拒贷|被拒|拒绝|不通过|没通过|未通过|没下来|不下来|没有下来|下不来|下不了|进度|迟迟|拖|发放|拨款|未放|不放|没放|驳回|
                     退件|卡住|没消息|没有消息|没动静|审查|评估|批贷|终审|面签|初审|办不下来|批了|批下来|受理|没结果|没有结果|抵押登记|出账|慢|
                     停滞|等了|等不到|多久|申请失败|办理缓慢|资质|门槛|补资料|补材料|材料)"
                  - "{loan} ~~24 (审批|审核|批不下来|被拒|不放款|没放款|批下来|下款|撥款|拨款|没下来|拒贷|不批)"
                  - "(申请|办理|办|申办|提交|申贷|申请了|办了|递交)(的|了|过|一笔|) ~6 {loan} ~~16 (没批|没下来|没消息|没结果|未批|未果|不批|
                     不下来|不通过|被拒|拒绝|一直拖|拖着|迟迟|个月|两周|反复补|失败|退件|被退|至今)"
                  - "(审批|审核|放款|批复|批贷|核贷|批核|拨款|下款|发放) ~8 {loan}"
                  - "(不放款|未放款|没放款|没有放款|迟迟放款|放款慢|放款太慢|放款时间|放款进度|放款延|延迟放款|放款失败|拖延放款|拖着不放|何时放款|
                     什么时候放款|拒贷|贷不了|贷不到|贷不下来|批贷|审批太慢|审批慢|审贷|抽贷|断贷|压贷|续贷|转贷|惜贷|额度不足排队放款|排队放款|
                     等放款|核贷|未拨款|不拨款|没拨款|撥款慢|停贷|贷款不下来|房贷不下来|办贷款难)"
                  - "(抵押|解押|按揭|首付|过户|贷款合同|借款合同) ~~12 (迟迟|拖|没办|不办|未办|不给办|慢|一直没|没放|卡着|不退)"
                  - "(批|放) ~0 (下来|款) ~~8 (等了|拖了|迟迟|一直|还没)"
                without: ["推销", "骚扰电话", "提前还", "提前结清", "催收", "征信上多了", "信用卡申请", "泄露", "短信轰炸", "不是我贷",
                  "冒名", "必须买", "必须办", "搭售", "捆绑", "搭配", "强制买"]
              - id: english
                patterns:
                  - "(loan|mortgage|loans|home loan|personal loan|overdraft) ~60 (approv*|application*|disburs*|pending|
                     reject*|declin*|delay*|waiting|processing|denied|refus*|turned down|decision|not released|drawdown|
                     underwrit*|stalled|no update|paperwork|documents|funds released|release*)"
                  - "(approv*|application*|appl*|disburs*|reject*|declin*|denied|refus*|releas*) ~30 (loan|mortgage|home loan|
                     loans)"
                without: ["prepay*", "early", "interest rate", "credit report", "call*"]
              - id: context
                patterns:
                  - "(消费贷|信用贷|贷款|车贷|房贷|经营贷|快贷|借款|网贷) ~~16 (秒拒|被拒|拒了|婉拒|不通过|没通过|综合评|系统评|退回|多次退)"
                  - "(面签|审批|批复|签约|审核)(都|已|已经|早|)(过了|通过|完成|好了) ~~24 (不放|没放|没有放款|没放款|没额度|迟迟|还没|拖)"
                  - "(放款|额度|贷款)(排队|要等|没有额度|额度紧张|额度不足|遥遥无期|无期限)"
                  - "{loan} & (等等|再等|两个月|没额度|没有额度|不给放款|不放款|没放款|退件|被退|送件|资料交|材料交|进度|没批|没消息|说在审|
                     不下来|下不来|一直在审|补材料|补资料|被拒|拒绝|批不|放不)"
                  - "(不给放款|没给放款|不肯放款|不予放款|没额度放款|不放款|没有放款|迟迟不放|未放款|放款额度|等放款|何时放款|放款时间)"
                  - "(首付|过户|网签|定金|卖家|卖方|房东|中介|购房合同|买房合同) ~~24 (放款|批|额度|贷款|按揭|银行拖|违约)"
                  - "(秒批|秒贷|快贷|贷款|贷) ~~24 (还在审核|审核中|没通过|没下文|没批|等了|被拒)"
                  - "(信贷员|客户经理|承办人员|承办) ~~16 (再等等|等等|不讲|没回|推脱|拖|不回|审批)"
                  - "(授信|信贷|经营贷|助业|创业|小微|征审) ~12 (被拒|拒绝|退|不批|没批|审批|慢|不通过|补)"
                without: ["推销", "骚扰", "提前", "催收", "不是我", "冒名", "搭配", "捆绑", "必须买", "强制", "泄露", "中介打", "要不要",
                  "信用卡", "逾期", "征信"]
                unless: ["贷款中介"]
              - id: context-english
                patterns:
                  - "(loan|mortgage|home loan|overdraft) & (documents|never give|no answer|waiting|keep asking|approv*|
                     reject*|declin*|pending|weeks|months|decision|turned down|delay*|still)"
                without: ["early", "prepay*", "interest", "rate", "penalty", "call*", "credit report", "insurance",
                  "collect*", "offers", "owe"]
            examples:
              - "房贷面签完两个月了，银行一直拖着不放款"
              - "客户反映经营贷审批进度缓慢，补了三次资料仍未批复"
              - "贷款申请被拒，没有任何理由"
              - "房貸核准了卻遲遲不撥款，賣方要求違約賠償"
              - "按揭批下来半年，说没有额度要排队放款"
              - "My home loan application has been under review for two months."
            counterexamples:
              - "天天打电话推销贷款，很烦"
              - "想提前还清房贷"
              - "贷款审批很快，当天就放款，客户来电表扬"
              - "客户咨询贷款利率调整日期"

          - id: prepayment
            name_zh: "提前还款"
            name_en: "Early repayment"
            business: "贷款"
            cause: "管理制度/业务规则与流程"
            rules:
              - id: prepay
                patterns:
                  - "(提前|提早|预先|一次性|一次过|提前一次性)(部分|全部|全额|全款|把|将|)(还|归还|偿还|清偿|结清|还清|清还|还完|还上|还掉|缴清|
                     偿清|清贷)"
                  - "(提前|提早) ~6 (还款|还贷|还房贷|结清|还清|清偿|偿还|还本金|还掉|还钱|还车贷|归还|清还|还本|还一部分|还部分|还了)"
                  - "(提前还款|提前还贷|提前结清|缩短年限|缩短期限|减少月供|部分还本|大额还本|还本排队|提前还本|早还款|还贷预约|预约还款|预约还贷|
                     还清房贷|结清房贷|提前赎楼|赎楼|清偿违约金|限制清偿|绑约)"
                  - "(还清|结清|清还) ~4 {loan} ~~16 (违约金|罚|手续费|预约|排队|不给|不让|本人|网点|拒绝|等|不了|补偿金|费)"
                  - "{loan} ~6 (结清|还清|清还) ~~16 (违约金|罚|手续费|预约|排队|不给|不让|网点|拒绝|证明|不了|补偿金|费|解押|照扣|还在扣)"
                without: ["分期", "信用卡", "备用金", "短信验证"]
              - id: english
                patterns:
                  - "(prepay*|pre-pay*|early repayment*|early settlement|early redemption|early payoff|early pay-off|settle
                     early|early settlement fee|early repayment charge)"
                  - "(repay*|pay off|pay back|settle*|clear|paying off|redeem|paid off) ~30 (early|ahead of schedule|ahead of
                     time|in advance|in full before|before the end|before maturity)"
                  - "(pay off|paying off|clear|redeem|settle) ~8 (mortgage|loan|home loan|my mortgage|my loan)"
                  - "(early) ~12 (repay*|settle*|payoff|redemption|pay)"
                without: ["instalment", "installment", "credit card"]
              - id: context
                patterns:
                  - "(还一部分|还掉一部分|部分还款|部分还|一次付清|一次还清|一次性付清|全部还清|还完|提前|多还点|多还一点|还清|付清|还掉) & (房贷|
                     贷款|车贷|月供|按揭|还剩)"
                  - "(一次|一次性|一把|一笔)(付清|还清|结清|还完|还掉|清掉|缴清)"
                  - "(提前|提早) ~4 (还|结清|清偿|付清|偿还)"
                without: ["分期", "信用卡", "逾期", "催收", "还款日", "账单", "征信", "审批", "放款", "临时额度", "临额"]
            examples:
              - "提前还房贷预约要等半年，手机上没有入口"
              - "客户质疑提前结清贷款收取违约金"
              - "我想把车贷一次性还清，客户经理说系统不让"
              - "提早清償要收百分之一的違約金，簽約時沒講"
              - "部分提前还款后，月供没有减少"
              - "The bank charged a penalty when I tried to repay my loan early."
            counterexamples:
              - "提前终止分期要收手续费"
              - "贷款审批材料已经提前交了"
              - "客户不办理提前还款，仅查询余额"
              - "还款日前三天短信提醒没收到"

          - id: fee_dispute
            name_zh: "收费争议"
            name_en: "Fee dispute"
            business: "综合"
            cause: "定价收费"
            unless: ["(退还|返还|归还|退回|退掉)(已|多|乱|误|被|)(收|扣)(的|取的|取|了|)(手续费|费用|管理费|服务费|短信费|)", "退还费用",
              "收费公路", "学费", "电费", "水费", "话费", "燃气费", "物业费", "缴费", "收费站", "停车费", "消费", "年费", "免费", "保费",
              "经费", "医疗费", "燃气费用", "高速费", "交费", "医药费", "生活费"]
            rules:
              - id: charged
                patterns:
                  - "(乱|多|重复|擅自|私自|强行|强制|偷偷|违规|莫名|莫名其妙|无故|无端|额外|自动|每月|每个月|每年|每笔|被|直接|一直|又|还|另|仍|
                     照|加|变相|暗|偷|随意|隐形|竟然|悄悄|连续|月月|不明不白|无缘无故|突然|默认|凭什么|为什么|居然|却|平白|自动续|持续|按月|不应|
                     不该|不能|胡乱|高额|天价|超额)(要|都|我|给我|会|地|收了|) ~1 (收|扣|收取|扣了|扣除|扣收|加收|扣取|代扣|收了|扣划|征收|收我|
                     扣我|被扣|被收)(了|我|的|取|走|) ~10 {fee}"
                  - "(收|扣|收取|扣了|扣除|扣收|加收|扣取|收了|扣划|要交|缴纳|要收|要付|要扣|交|付|扣走|扣掉|扣我|收我|代扣)(了|我|的|取|我的|)
                     ~8 {fee} ~~20 (不知|没|未|不|凭什么|为什么|为何|乱|高|贵|怎么|无|太|哪|从来|从未|才|却|根本|从没|离谱|过|要求|擅自|莫名|
                     什么)"
                  - "{fee} ~8 (乱收|乱扣|太高|过高|高|贵|不合理|不透明|不明|没说|没告知|未告知|没通知|无通知|哪来|怎么来|什么费|怎么收|怎么扣|
                     凭什么|争议|离谱|过多|多收|重复|莫名|不合规|没有依据|没依据|不应该|不应收|不该收|不知情|收得|收的|照扣|照收|一直扣|一直在扣|
                     被扣|不认可|乱七八糟|取消不|减免|关不掉|没开通|未开通|从未开通|翻倍|上涨|涨价|标准不一|吓人)"
                  - "(没|没有|未|从未|从没|从来没有|不|未曾|没人)(开通|办理|申请|同意|订购|签约|授权|用过|通知|告知|告诉|提示|提醒|说|提|要求|
                     知情|经同意|经我同意|说明|提前说|提前告知|提前通知)(过|我|这个|该|任何|这项|客户|什么|) ~~12 (扣费|收费|扣了|收了|扣钱|
                     每月扣|每个月扣|收我|扣我|扣款|手续费|服务费|短信费|管理费|费用|费)"
                  - "(扣费|收费) ~8 (不合理|不透明|乱|高|贵|不明|莫名|没通知|未通知|没告知|未告知|没说|争议|标准|依据|凭什么|多|重复|异常|错误|
                     有误|不认可|投诉|不知情|项目|离谱|没有依据|不规范|不合规|过高|太高|哪来|不公|无理|不清|理由|合理|违规|问题|没有提示)"
                  - "(乱收费|乱扣费|乱扣|乱扣钱|乱收|多收费|乱收钱|违规收费|高收费|不合理收费|不合理费用|不明扣费|不明扣款|莫名扣费|莫名扣款|
                     莫名其妙扣|莫名被扣|无故扣费|无故扣款|无故扣钱|重复收费|重复扣费|多扣费|自动续费|擅自扣费|擅自扣款|私自扣费|私自扣款|偷扣|
                     偷扣费|暗扣|隐形收费|霸王收费|霸王条款收|扣钱没|强制收费|变相收费|额外收费|收费不|扣费不|被扣费|不明费用|不明收费|自动扣费|
                     违规扣费|恶意扣费|扣我钱|扣我的钱|扣了我的钱|吸血|多收了|多扣了我|收费过高|收费太高|无故收费|莫名收费)"
                  - "(一笔|一项|各种|好多|一堆|几笔|这笔|那笔|此|这项|该笔|这个|不明|某)(叫|名为|叫做|名叫|不明|)(.|) ~6 (费|费用) ~~16 (不知|
                     不清|什么|哪|没|未|凭什么|莫名|说不清|从来|不明|为什么|扣)"
                  - "(每月|每个月|每年|月月|每季度|每次|每笔|每季|一直)(都|被|会|要|自动|) ~3 (扣|收)(了|我|费|取|) ~6 (元|块|块钱|费|钱|3元|
                     2元|10元)"
                  - "(短信|账户|小额|管理|信使|通知|提醒|短信通知|短信提醒|余额变动)(服务|) ~2 (费|收费|扣费) ~~16 (取消|扣|收|开通|不知|没|未|
                     不|退)"
                  - "(工本费|账户管理费|小额账户管理费|小额管理费|短信服务费|短信通知费|跨行手续费|取现手续费|转账手续费|汇款手续费|账管费|
                     增值服务费|货币转换费|服务月费|结余不足费|低结余|不动户管理费|跨行提款手续费|跨转手续费|结算手续费|短信费|信息服务费|盗刷险|
                     增值服务)"
                without: ["年费", "分期", "提前还", "提早", "提前结清", "信用卡最低", "滞纳金", "退息", "缴费失败", "逾期", "理财", "保险",
                  "罚息"]
              - id: english
                patterns:
                  - "(charged|charge|charges|deducted|debited|billed|deducting|charging) ~40 (fee|fees|service charge|service
                     charges|commission|maintenance|handling|surcharge*|monthly charge|admin charge)"
                  - "(fee|fees|service charge*|surcharge*|commission*|hidden charge*|bank charge*|handling charge*|monthly
                     charge*) ~40 (charged|unfair|too high|excessive|unreasonable|without*|not told|never told|hidden|
                     dispute*|unexplained|unknown|not informed|deducted|why|incorrect|wrong|unexpected|not agreed|never
                     agreed|ridiculous|waive*|overcharg*)"
                  - "(hidden|unexplained|unfair|unreasonable|unknown|excessive|unexpected|wrong|extra|ridiculous) ~8 (fee|
                     fees|charge|charges|service charge)"
                  - "(maintenance fee|service fee|monthly fee|transaction fee|handling fee|account fee|overdraft fee|foreign
                     transaction fee|sms fee|fall-below fee|below balance fee|atm fee|transfer fee|inactivity fee)"
                  - "(overcharg*|over-charg*)"
                without: ["annual fee", "late fee", "early repayment", "prepay*", "instalment", "installment", "interest",
                  "late payment"]
              - id: context
                patterns:
                  - "(每月|一年|每年|年年|一季度|每季)(要|都|就|被|)(收|扣)(我|了|) ~10 (短信费|管理费|服务费|费用|手续费)"
                  - "(短信费|管理费|服务费|手续费|工本费|账户费) ~~16 (标准|质疑|依据|叠加|累计|多少|收费|扣)"
                  - "(费用|手续费) ~6 (叠加|重复|多重|层层|高得|高昂)"
                  - "(跨行|取钱|取个钱|取现|打印|开证明|打流水|流水|查询|转账|汇款|换卡|取款|回单|函证|外币|开户|换汇|取自己的钱|存钱|挂失|证明) &
                     (收我|收了我|收我们|要收|还要钱|要钱|收钱|扣我|要交|收费|被收|扣了我|多收|太贵|太高|才免)"
                  - "(收|扣|要)(我|了|了我|我们|) ~0 (一|两|二|三|五|六|八|十|二十|三十|五十|几|好几|一百|1|2|3|5|6|8|10|12|15|20|25|30|
                     50|100) ~1 (块|元|块钱|毛|百) ~~16 (跨行|凭什么|取|转|离谱|不知|什么|费|打印|证明|提|为什么|说是|每次|一次|一页|一笔)"
                  - "(莫名|无故|不明|凭空|平白|每月|每个月|每季度|每季|每年|按月|每天)(被|都|会|要|还|就|自动|又|) ~3 (扣|收)(了|我|走|掉|取|)
                     ~6 (块|元|钱|费)"
                  - "(手续费|管理费|服务费|费用|收费|扣费|短信费|工本费) ~~16 (不合理|太高|太贵|没告知|没通知|凭什么|离谱|莫名|取消|乱|不认可|
                     不知情|多次|三次|两次|重复|为什么|怎么收|哪来|质疑|异议)"
                  - "(不认可|不同意|质疑|不接受|不服|不满|投诉|反对) ~8 (手续费|管理费|服务费|费用|收费|扣费|短信费|工本费|收取)"
                without: ["分期", "提前", "年费", "违约金", "逾期", "保险", "理财", "返现", "积分", "立减", "滞纳", "利息"]
                unless: ["缴费", "消费", "学费", "电费", "水费", "话费", "年费", "免费", "保费"]
              - id: context-english
                patterns:
                  - "(charged|charge|deducted|took|taken|billed) ~30 (dollars|yuan|hkd|rmb|usd|pounds|euros|cents|$) ~~60
                     (for|without|free|why|fee|each|every)"
                  - "(fee|fees|charge|charges|deduction|service charge) ~24 (every month|each month|monthly|every year|on my
                     account)"
                  - "(mysterious|unexplained|unknown|strange|surprise|random) ~8 (fee|fees|charge|charges|service charge|
                     deduction)"
                  - "(fee|fees|charges) & (unfair|ridiculous|excessive|never told|without|hidden|why|unexplained|refuse|wrong|
                     high|free)"
                without: ["annual", "late", "interest", "prepay*", "early", "instalment", "installment", "card was",
                  "penalty", "not make", "policy"]
            examples:
              - "每个月被扣三块钱短信费，我从来没有开通过"
              - "客户不认可小额账户管理费，认为收费不合理"
              - "跨行取两百块收了十二块手续费，事先没人告知"
              - "戶口無端端收咗一筆服務費，問極都冇人解釋"
              - "银行乱收费，开个证明要五十块工本费"
              - "I was charged a monthly maintenance fee that nobody told me about."
            counterexamples:
              - "没有乱收费，客户看错了账单"
              - "水费缴费失败"
              - "客户咨询跨行转账是否免费"
              - "信用卡年费太贵"
          - id: branch_queue
            name_zh: "网点排队与营业"
            name_en: "Branch queue / opening hours"
            business: "营业现场"
            cause: "服务态度及服务质量"
            unless: ["排队放款", "排队还款", "在线排队", "线上排队", "电话排队", "排队接入", "排队预约", "后面排队的人", "排队的人都看"]
            rules:
              - id: queue
                patterns:
                  - "{counter} ~~20 (排队|排了|等了|等候|轮候|大排长龙|人山人海|叫号|取号|拿号|排长龙|干等|排不到|苦等|排起长队|排长队|久候|
                     等号|叫到号|等半天|等好久|人多|轮不到|等待时间)"
                  - "(排队|排了|等了|等候|轮候|叫号|取号|拿号|久候|等待) ~~20 {counter}"
                  - "(排队|排了|轮候|取号|拿号|排号|叫号|抽号|号码牌|排位) ~12 (小时|个钟|钟头|分钟|半天|一上午|一下午|一个上午|一个下午|
                     整个上午|好久|太久|很久|多人|几十|十几|长|漫长|不动|人|慢|一早上|一天|过号|没叫到|插队|混乱|无序|跳号|重新排|大半天|作废)"
                  - "(一个|1个|两个|2个|一两个|仅一个|只有一个|少量|单一|一)(窗口|柜台|柜员|柜口|窗)"
                  - "(窗口|柜台|柜员|柜口|柜面|业务窗) ~8 (太少|少得|不够|不足|开得少|只开|仅开|就开|只有|没人|空着|没开|不开|关闭|关了|暂停服务|
                     无人|闲置|空无一人|暂停|才开|开得少|开放)"
                  - "(只开|仅开|就开|只开放|仅开放|才开|开了) ~4 (一|两|1|2|一两)(个|) ~0 (窗口|窗|柜台|柜|柜口|柜员|号)"
                  - "(网点|支行|银行|营业厅|分行|柜台|分理处|门|银行网点|大门) ~12 (没开门|不开门|未开门|关门|已关|关闭|停业|不营业|歇业|撤销|
                     撤并|搬迁|搬走|下班|停止营业|没有营业|未营业|不上班|没上班|午休|休息|提前打烊|打烊|没人办|没人上班|装修|拉闸|提早关|锁门|裁撤|
                     延迟开门|晚开门|推迟开门|不对外)"
                  - "(营业时间|上班时间|营业钟点|办公时间|开门时间|对公时间) ~~16 (没|不|未|短|早|变|改|关|错|不符|提前|延迟|不一致|晚|还|太|
                     下班|无人|才)"
                  - "(中午|午休|周末|周六|星期六|节假日|礼拜六|午间|双休|下午四点|下午5点|四点半) ~10 (不办|没人|不上班|休息|不营业|停办|关门|
                     没人办|不开|关窗|不给办|不受理|暂停|停止办理|不办业务)"
                  - "(白跑|跑空|扑空|白跑一趟|跑了个空) ~~16 (关门|下班|不营业|营业|没开)"
                  - "(关门|下班|不营业|没开门|营业) ~~16 (白跑|跑空|扑空)"
                  - "(叫号机|取号机|排队机|抽号机|号码机) ~8 (坏|故障|没纸|不能用|不动|错|乱|出不|失灵|没号|死机)"
                  - "(排队) ~6 (时间|太|很|等|过|超|长|严重|问题|现象|办业务|秩序)"
                  - "(办|办理)(个|一个|一笔|一次|简单|)(业务|事|存款|取款|转账|手续) ~~8 (等了|排了|要等|排队|花了|耗了|耗时|用了) ~8 (小时|
                     个钟|分钟|半天|上午|下午|一天|钟头)"
                  - "(柜台|窗口|柜员|网点|柜面)(办理|办事|办业务|业务办理|办公|)(效率|速度|) ~3 (低|慢|拖沓|慢吞吞|太慢|缓慢|磨磨蹭蹭|磨蹭|
                     低下)"
                without: ["热线", "人工客服", "提前还", "接通", "线上客服", "在线客服", "转人工", "放款", "电话", "坐席", "音乐"]
              - id: english
                patterns:
                  - "(branch|branches|counter|counters|teller|tellers|bank hall|lobby) ~60 (queue*|wait*|line|lines|closed|
                     closing|only one|understaffed|opening hours|open late|hours|minutes|slow|shut|short-staffed|too few|
                     lunch)"
                  - "(queue*|queued|wait*|stood in line|standing in line|line) ~50 (branch|branches|counter|counters|teller|
                     tellers)"
                  - "(opening hours|business hours|closed early|closes early|only one counter|only one window|one teller|
                     closed for lunch|closed at|opened late|long queue*|long line*|queueing|queuing|queue number|take a
                     number|closed on saturday*)"
                without: ["phone", "call", "hotline", "on hold", "agent", "line is busy"]
              - id: context
                patterns:
                  - "(拿|取|抽|领|叫)(了|的|到|) ~4 号 ~~24 (轮到|叫到|等|才|点|排|前面|还有)"
                  - "(才轮到|轮到我|叫到我|没轮到|排到我|才叫到|轮不到)"
                  - "(窗口|柜台|柜位|柜员) ~4 (就|只|只有|才|仅) ~2 (一个|1个|两个|2个|一位|俩|一名) ~0 (有人|开|办|在|营业|上班|窗口|柜)"
                  - "(网点|支行|分行|银行|营业厅) ~4 (搬|迁|撤|换地方|拆了|没了|关掉)"
                  - "(跑了个空|跑空|白跑|扑了个空|吃闭门羹|闭门羹)"
                  - "(停止叫号|不叫号|停止取号|提前下班|提早下班|下班早|开门晚|不到点|没到点|停止受理|停办业务|暂停营业|停业)"
                  - "(大厅|网点|支行|银行|柜台|窗口) & (等了|排了|站了|坐了|等候|排队|干等|站一屋|挤满) & (小时|分钟|半天|上午|下午|人|个钟|点)"
                  - "(等了|排了|排队|等候|等待)(将近|快|足足|整整|大概|差不多|超过|了|接近|至少|) ~4 (小时|个钟|钟头|半天|上午|下午) ~~16 (办|
                     柜|窗口|业务|网点|号|存|取)"
                without: ["热线", "客服", "电话", "人工", "坐席", "放款", "提前", "挂失", "还款", "预约还", "转账", "音乐"]
                unless: ["叫号码", "银行迁移数据"]
            examples:
              - "支行就开了一个窗口，前面三十多人，等了快两小时"
              - "客户反映网点午休时段柜台无人办理业务"
              - "明明写着周六营业，到了却关门，白跑一趟"
              - "分行得一個櫃位開，輪候成個鐘"
              - "取号以后一个上午都没叫到我"
              - "I queued for ninety minutes because only one counter was open at the branch."
            counterexamples:
              - "网点不用排队，很快就办好了"
              - "客服电话排队等了半小时"
              - "请问周末哪家网点营业"
              - "提前还款要排队预约"

          - id: hotline_wait
            name_zh: "热线/转人工等待"
            name_en: "Hotline wait / cannot reach agent"
            business: "电话渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["推销电话", "骚扰电话", "催收电话", "诈骗电话", "营销电话", "人工费", "贷款电话", "人工审核"]
            rules:
              - id: unreachable
                patterns:
                  - "(电话|热线|客服|客服电话|专线|人工|坐席|座席|955|400|总机|服务电话|网点电话|支行电话|人工台|投诉电话|信用卡中心|人工客服|
                     在线客服) ~12 (打不通|打不进|接不通|接不进|没人接|无人接|无人接听|不接|占线|忙音|忙线|繁忙|无法接通|接不到|打唔通|冇人接|
                     接通不了|不通|难打|没人听|转不到|转不了|转不进|接入不了|排队|坐席忙|座席忙|全忙|一直忙|联系不上|找不到人|永远忙|没人理|没人应|
                     转不过去|很难打|等待|打不进去|接听慢|进不去|等太久|接唔通|一直响|线路忙|关机|停机|空号|未接|连不上|听音乐)"
                  - "(打|拨|拨打|打了|拨了|致电|打咗|打了好几|打了几)(了|过|) ~12 (电话|热线|客服|955|400|专线) ~~16 (不通|没人接|占线|等了|
                     等待|忙|无人接|接不通|不接|等了半小时|没接|没人|打不进|挂断了|听音乐|转来转去)"
                  - "(打|拨)(了|咗|) ~4 (分钟|个小时|小时|遍|次|几十次|十几次|个钟|半天|一上午|十几遍) ~~12 (不通|没人接|占线|转人工|接通|忙|
                     人工|没打通|打不通|无人接听|打不进)"
                  - "(打不通|打不进来|打不进去|打唔通|接不通|没人接电话|无人接听|无人接电话|不接电话|电话没人接|打电话没人接|电话不接|占线|忙音|
                     坐席繁忙|座席繁忙|坐席全忙|线路繁忙|专员忙线|专员忙碌|忙线中|转不到人工|转不了人工|无法转人工|没有人工|找不到人工|人工难|
                     进不了人工|接不到人工|接入人工|等人工|转人工难|转接人工|没有转人工|人工服务难|人工客服难|冇人听|打极都|转人工)"
                  - "(电话|热线|客服|人工|坐席|来电|致电|在线|专线) ~~12 (等了|等待|等候|排队|轮候|等咗|听了|hold|等足|苦等|干等|耗了|久等) ~8
                     (分钟|小时|半天|好久|很久|太久|个钟|才接|才有人|无果|音乐|才通|漫长|钟头|多分|半个|不到|久)"
                  - "(等了|等待|等候|排队|等足|听了|等咗) ~8 (分钟|小时|半天|好久|很久|个钟|钟头) ~~14 (接通|人工|电话|客服接|坐席|没人接|专员|
                     才有人接|接听|才接|热线)"
                  - "(智能|语音|机器人|自动语音|ai|智能客服|智能语音|按键|语音菜单|语音导航|机械) ~~16 (绕|转不到|找不到人工|没有人工|听不懂|
                     答非所问|转人工|重复|一直|兜圈|死循环|不转|循环|机械|来回|层层|没用|无用|太多|复杂|繁琐|按来按去|解决不了|不理解|鸡同鸭讲)"
                  - "{cannot} ~2 (接通|转人工|转接人工|联系客服|联系到客服|联系人工|接入人工|联系上客服|打通|找到人工|进入人工)"
                  - "(接通|接听)(率|速度|时间|) ~4 (慢|低|太久|太慢|困难|难|不了|长|久|超时)"
                  - "(转接|转来转去|转了|来回转|转部门) ~~10 (好几次|多次|断线|掉线|挂断|没人|几个部门|半天|三四次|又断|n次|几次|遍)"
                  - "(在线客服|线上客服|文字客服|真人客服|人工客服|客服人员) ~8 (没有回复|不回复|没回|找不到|没人|排队|等待|掉线|无人|永远|一直|
                     进不去|接不上|不在线|没反应)"
                without: ["催收", "推销", "挂失费", "贷款中介", "骚扰", "网点排队"]
              - id: english
                patterns:
                  - "(on hold|hold music|hold for|kept on hold|waiting on the line|waiting on the phone|phone queue|put on
                     hold|hold time|automated menu|voice menu|ivr|automated system|robot|chatbot|phone menu|line is busy|line
                     was busy|always busy|engaged tone|busy tone)"
                  - "(hotline|call centre|call center|phone line|phone lines|helpline|customer service line|customer hotline|
                     phone|line|calls|called|call|calling|telephone) ~50 (no one answer*|nobody answer*|no answer|unanswered|
                     wait*|busy|hold|cannot get through|can't get through|couldn't get through|get through|nobody picks|no one
                     picks|nobody picked|no one picked|hung up automatically|cut off|disconnect*|never answer*|doesn't answer|
                     never picks|not answered|engaged|minutes|ages|forever)"
                  - "({cannot_en}|no way to|impossible to|hard to) ~10 (reach|speak to|talk to|get through|get hold of|get an|
                     contact|connect to) ~16 (agent|human|person|someone|anyone|representative|operator|customer service|
                     hotline|real person|staff|anybody)"
                  - "(get through|getting through) ~24 (agent|hotline|phone|customer service|human|call centre|call center|
                     anyone)"
                without: ["marketing", "collector*", "sales", "promotional", "scam", "branch", "harass*", "stop calling",
                  "cold call*", "collection", "promot*"]
              - id: context
                patterns:
                  - "(机器说话|机器声|机械音|机器语音|电子音|跟机器|和机器) "
                  - "(热线|客服|电话) & (按1|按2|按键|按了|主菜单|语音菜单)"
                  - "(接人工|找人工|转真人|找真人|真人客服|要人工|人工服务|转接人工|进人工)"
                  - "(稍后再拨|坐席正忙|坐席忙|座席正忙|正忙|线路忙|话务繁忙|话务忙|自动挂断|排队人数|前面还有)"
                  - "(主菜单|语音菜单|按键菜单|人工客服藏|人工藏|绕圈|按了一圈|层层按键|语音提示)"
                  - "(按了|按) ~8 (键|个键|数字|好几个) ~~16 (机器人|人工|还是|没人|绕|不接)"
                  - "(热线|客服电话|客服热线|客服专线|955|400电话|客服中心|电话客服) & (打不通|没人|占线|忙|等了|等待|挂断|接不|转不|不接|多次|
                     绕|断线|掉线|未能接入)"
                  - "(机器人|智能客服|语音客服|ai客服|自动语音) & (人工|真人|没用|听不懂|答非所问|重复|绕|解决不了|只会|敷衍)"
                  - "(打|拨)(了|过|) ~8 (热线|客服|电话|95) ~~20 (没人|不通|挂断|坐席|没接|转不|半小时|分钟|占线|音乐)"
                without: ["催收", "推销", "贷款", "营销", "骚扰", "陌生", "盗刷", "骗", "冒充", "借钱", "欠", "投诉", "工单"]
              - id: context-english
                patterns:
                  - "(hotline|call centre|call center|phone line|customer service number|helpline|support line|phone banking)
                     & (impossible|reach|unreachable|times|no one|nobody|busy|minutes|hour|hours|hold|wait*|never|disconnect*|
                     dropped|unanswered)"
                without: ["marketing", "sales", "collect*", "different", "explanation*", "conflicting"]
            examples:
              - "打了一上午客服热线，不是占线就是坐席全忙"
              - "客户反映95开头的热线转人工要等四十分钟"
              - "机器人客服答非所问，根本没有转人工的入口"
              - "客服熱線打極都冇人聽，淨係聽音樂"
              - "支行电话从来没人接"
              - "I waited on hold for an hour and still could not speak to an agent."
            counterexamples:
              - "电话一打就通，客服马上接听"
              - "天天接到推销电话"
              - "催收电话打到我单位"
              - "网点排队等了一个小时"

          - id: service_attitude
            name_zh: "服务态度"
            name_en: "Service attitude"
            business: "综合"
            cause: "服务态度及服务质量"
            unless: ["态度诚恳", "认错态度", "态度很好", "态度好", "态度不错", "态度挺好", "态度非常好", "态度热情", "态度还行", "态度还可以",
              "态度可以", "态度友好", "态度友善", "态度亲切", "态度温和", "态度认真", "态度良好", "态度较好", "态度也好", "态度也很好",
              "态度特别好", "态度好的", "态度都很好", "态度一直很好", "态度比较好", "态度蛮好", "态度积极", "态度客气", "态度没问题",
              "态度非常棒", "态度真好", "态度端正", "消极态度", "态度坚决", "态度和蔼", "态度耐心", "端正态度"]
            rules:
              - id: attitude
                patterns:
                  - "(服务态度|服务意识|服务质量|服务水平|职业素养|服务素质|工作态度|接待态度)"
                  - "态度 ~6 (差|恶劣|不好|冷|冷漠|冷淡|傲慢|蛮横|生硬|强硬|嚣张|恶|不耐烦|敷衍|恶心|很差|极差|极其|糟|糟糕|不友善|不友好|凶|
                     消极|散漫|轻慢|横|坏|有问题|问题|粗暴|粗鲁|让人|不端正|令人|不佳|不行|超差|欠佳|欠妥|怠慢|不可一世|漠然|无礼|拽|臭|一般|非常|
                     太|难以|不礼貌)"
                  - "(态度|口气|语气|脸色|脸|嘴脸) ~3 (差|恶劣|不好|很差|冲|臭|难看|很冲|不善|不耐烦|生硬|强硬|凶|坏|很坏|阴阳怪气|不屑|傲慢|
                     冷漠|轻蔑|恶|硬|拽|难听|极差|不爽)"
                  - "(爱答不理|爱理不理|爱搭不理|爱搭不理|不理不睬|不搭理|不理人|翻白眼|甩脸|摆脸色|摆臭脸|臭脸|黑脸|黑口黑面|黑面|不耐烦|很凶|
                     凶我|凶巴巴|吼我|吼|大声呵斥|呵斥|训斥|骂人|辱骂|骂我|骂客户|怼|怼我|怼客户|阴阳怪气|冷嘲热讽|嘲讽|讽刺|嘲笑|讥笑|看不起|
                     瞧不起|歧视|狗眼看人低|势利|鄙视|傲慢|嚣张|蛮横|粗鲁|粗暴|没礼貌|不礼貌|无礼|没有礼貌|不尊重|冷漠|冷冰冰|推推搡搡|推搡|拍桌子|
                     敷衍|敷衍了事|打发|应付了事|怠慢|刁难|故意刁难|为难客户|故意为难|盛气凌人|高高在上|趾高气扬|目中无人|玩手机|聊天不办|磕瓜子|
                     嗑瓜子|聊天|闲聊|挂我电话|挂电话|挂断我|直接挂断|挂客户|摔|甩|扔身份证|扔出来|丢出来|驱赶|赶我走|赶人|轰出|赶出|轰走|服务差|
                     服务太差|服务很差|服务极差|服务恶劣|服务真差|服务奇差|服务不好|服务不周|不专业|业务不熟|说话难听|说话很冲|讲话很冲|说话冲|
                     讲话难听|说话带刺|恶言|粗口|爆粗|讲粗口|脏话|出言不逊|恶语|服务超差|懒散|三心二意|心不在焉|消极怠工|态度|无视我|无视客户|不屑|
                     冷脸|冷眼|白眼|没有耐心|没耐心|缺乏耐心|毫无耐心|起争执|发生争执|发生冲突|争吵|吵起来|吵架|动手|推我|口角|嫌弃|嫌我)"
                  - "{staff} ~10 (说话|讲话|语气|口气|脸色|声音|回话|回答|语言|言语) ~6 (冲|难听|凶|不好|不耐烦|生硬|硬|带刺|阴阳|差|大声|
                     很大|恶劣|难看|粗|讥讽|尖酸|不客气|敷衍|吼)"
                  - "{staff} ~12 (不理|不理会|不理我|凶|骂|吼|挂电话|挂断|挂了|不尊重|打断|推脱|玩手机|聊天|笑话|嘲笑|催促|赶|拒绝服务|爱理|
                     爱答|敷衍|不帮|甩|扔|瞪|训|怼|歧视|装作没看见|当没看见|无视|不管不问|不闻不问|躲|骂骂咧咧|讥讽|威胁|不作为|懒得)"
                  - "(打断|抢)(我|客户|我的|客户的)(说话|话|讲话)"
                  - "(挂断|挂掉|掐断|撂|摔)(了|我|我的|客户|客户的|) ~2 电话"
                  - "(强行|擅自|主动|直接|故意|中途|一言不合就|话没说完就|没说完就|说到一半) ~3 (挂断|挂电话|挂机|挂了|收线|cut线)"
                without: ["催收", "催债", "追债", "讨债", "收数", "推销", "骚扰"]
                negation: any
              - id: english
                patterns:
                  - "(rude|rudely|rudeness|impolite|disrespect*|arrogant|attitude|unprofessional|dismissive|unfriendly|
                     hostile|yelled|shouted|shouting|ignored me|insult*|hung up on me|hang up on me|condescend*|impatient|
                     unhelpful|sneer*|mock*|swore at|discourteous|rolled her eyes|rolled his eyes|bad manners|ill-mannered|
                     laughed at|talked down|indifferent|scolded|poor service|terrible service|bad service|awful service|hung
                     up)"
                  - "(staff|teller|agent|employee|manager|clerk|representative|operator) ~40 (rude|ignored|yelled|shouted|
                     unhelpful|dismissive|hung up|insult*|unprofessional|arrogant|mocked|laughed)"
                without: ["collector*", "debt"]
              - id: context
                patterns:
                  - "(白|瞪|瞥|翻)(了|) ~1 (我|客户|人|老人)(一|) ~1 眼"
                  - "(黑着脸|板着脸|拉着脸|臭着脸|冷着脸|摆着脸|一脸不|没好脸|没个好脸|像欠|欠她钱|欠他钱|欠了她|欠了他|冷言冷语|爱搭不理|摔摔打打|
                     哼了一声)"
                  - "(自己不会看|不会自己看|听不懂人话|听不懂中文|爱办不办|爱投诉投诉|随便你投诉|你去投诉|去投诉啊|有本事|不归我管|关我什么事|
                     我也没办法|不知道自己查|别来烦|催什么催|问什么问|你瞎|长没长眼|懒得理|冇眼睇)"
                  - "{staff} ~~20 (白眼|冷漠|凶|吼|骂|不耐烦|嘲|讽|不客气|反问|玩手机|接听私人电话|接私人电话|聊天|不理|不搭理|推搡|赶|轰|冷淡|
                     敷衍|爱理不理|态度|脸色|阴阳|不礼貌|没礼貌|不尊重|看不起|走开|甩手|扭头|不闻不问)"
                  - "(赶|轰|撵|骂|推|拽|吼|凶|怼|训)(我|我妈|我爸|老人|客户|出去|走|出来|人)"
                  - "(讲话|说话|回话|口气|语气)(很|非常|特别|太|极其|极|十分|真|好|这么|那么|超|挺|) ~1 (冲|凶|难听|不客气|不耐烦|生硬|差|恶劣|
                     不好|硬|刻薄|阴阳|嚣张|傲慢|大声|冷)"
                without: ["催收", "催债", "推销", "骚扰", "欠款", "欠债", "讨债", "逾期"]
                unless: ["推我办", "转推客户", "态度很好", "态度好", "态度友好", "态度不错", "态度非常好", "态度热情", "服务态度很好",
                  "赶人民"]
              - id: context-english
                patterns:
                  - "(laughed|walked away|rolled|ignored|snapped|shouted|yelled|sarcastic|sneer*|talked over|cut me off|
                     interrupt*|slammed|refused to help|patroni*|curt|harsh|hostile|insult*) ~40 (me|customer|phone|staff|
                     teller)"
                  - "(staff|teller|agent|employee|manager|clerk|representative|operator|guard) & (rude|ignored|laughed|
                     shouted|yelled|walked away|unhelpful|arrogant|sarcastic|attitude|insult*|impolite|dismissive)"
                without: ["collector*", "debt"]
            examples:
              - "柜员一边聊天一边办业务，问她话爱答不理"
              - "客诉某坐席语气不耐烦，未听完诉求即挂断电话"
              - "大堂经理冲着我妈吼，态度极其恶劣"
              - "行員口氣差，還把證件丟出來"
              - "客服阴阳怪气地嘲讽我没钱"
              - "The clerk was dismissive and hung up on me."
            counterexamples:
              - "客户表示柜员态度很好，非常热情"
              - "不是投诉服务态度，只是流程太慢"
              - "催收人员辱骂我家人"
              - "The staff were not rude, just busy."

          - id: complaint_timeout
            name_zh: "投诉处理超时/未解决"
            name_en: "Complaint handling delay"
            business: "综合"
            cause: "服务态度及服务质量"
            unless: ["投诉电话没人接", "问题解决"]
            rules:
              - id: no-reply
                patterns:
                  - "(投诉|工单|报案|报修|报障|申诉|诉求|案件|信访|12378|前期|前次|举报|客诉|留言|维权|差错申请|争议申请|反映过|反映了|已反映|
                     上次反映|之前反映|多次反映|反复反映|反馈过|反馈了|多次反馈|问题反映|上报了|登记了|报了一) ~~20 (没人联系|无人联系|没有人联系|
                     没人处理|无人处理|没有人处理|没人回复|无人回复|没回复|未回复|没有回复|没人跟进|无人跟进|没人理|无人理|没下文|没有下文|无下文|
                     没结果|没有结果|未果|没有任何回复|没答复|未答复|没有答复|无回音|没回音|无音讯|没音讯|没消息|没有消息|杳无音信|石沉大海|未解决|
                     没解决|没有解决|得不到解决|不解决|不处理|未处理|没处理|没有处理|没人管|无人管|没人负责|拖|拖延|拖着|搁置|超时|超期|不了了之|
                     敷衍|推诿|没进展|没有进展|无进展|没反馈|未反馈|没有反馈|无反馈|没有回音|没给答复|没给说法|没有说法|没有任何人|没有给|没给|
                     不予理会|置之不理|无人受理|没人受理|不受理|至今|迟迟|催|没有任何|未得到|没得到|没有得到回复|冇人跟进|冇人覆|冇回复|没人回|
                     没人打|没回电|没有回电|没有来电|没接到|未接到|没有人|一拖再拖|没动静|没有动静|不理|无果|被关闭|关闭了|结案|强制结案|私自结案|
                     擅自结案|没有联系|未联系|没联系|仍未|还没处理|还没解决|还没有|还没)"
                  - "(没人联系|无人联系|没有人联系|无人处理|没人处理|没人跟进|无人跟进|没下文|石沉大海|杳无音信|不了了之|置之不理|踢皮球|互相推诿|
                     互相推|推来推去|推诿扯皮|推诿|扯皮|来回推|推卸责任|互相甩锅|甩锅|没人管|没有人管|没人负责|无人负责|没人给我答复|无人给答复|
                     得不到解决|迟迟不解决|迟迟未解决|迟迟没有解决|迟迟不处理|迟迟未处理|迟迟没处理|迟迟没有处理|迟迟没有答复|迟迟不回复|
                     迟迟没有回复|迟迟未回复|拖着不办|拖着不处理|拖着不解决|一直不处理|一直不解决|一直没解决|一直没有解决|一直未解决|一直没处理|
                     一直未处理|一直没人处理|一直没有人处理|一直没有处理|至今未解决|至今没解决|至今没有解决|至今未处理|至今没处理|至今没有处理|
                     至今未果|至今未回复|至今没有回复|至今没人|至今无人|至今没有人|没有给我解决|没给我解决|没有给解决|不给解决|不给处理|不给答复|
                     没有一个答复|没给出|仍未解决|仍未处理|还没解决|还没有解决|还没处理|还没有处理|没有得到解决|未得到解决|没得到解决|未得到处理|
                     未得到答复|未得到回复|没有得到回复|没有得到答复|没有得到处理|踢来踢去|推给|推到|推脱责任|互踢皮球|踢波|卸膊|没有后续|没后续|
                     无后续|无人问津|催办|催促处理|催单|催了|多次催促|多次催|反复催|再次投诉|重复投诉|二次投诉|第二次投诉|第三次投诉|多次投诉|
                     反复投诉|再三投诉|升级投诉|n次投诉|多次反映|反复反映|多次反馈|反复反馈|多次沟通|反复沟通|多次协商|多次交涉|多次来电|多次致电|
                     处理进度|处理结果不|处理不及时|处理太慢|处理慢|处理缓慢|处理时间过长|处理效率|回复不及时|反馈不及时|解决不了问题|不解决问题|
                     没有解决问题|没解决问题)"
                  - "(承诺|答应|说好|说|告知|保证|约定|讲好)(的|了|我|过|会|) ~6 (天|小时|工作日|日|周|尽快|当天|明天|很快|24|48|星期|
                     两天)(内|之内|) ~2 (回复|回电|联系|处理|答复|解决|反馈|给答复|给我回复|给回复|给结果|给说法|致电) ~~24 (没|未|不|无|至今|
                     下文|拖|过)"
                  - "(每次|总是|老是|一直|都|只会|就会)(都|)(说|让|叫|回复|告诉|称)(我|客户|是|) ~4 (登记|记录|反馈|等|等待|核实|上报|转交|
                     转达|耐心等待|回复|处理中|尽快|升级) ~~16 (没|不|无|未|解决|下文|结果|就是|回复)"
                  - "(找|问|打|联系|沟通|反映|投诉|致电|来电|催)(了|过) ~8 (次|遍|趟|回|几次|多次|好几次|无数次|n次|几个月) ~~16 (没有给|没给|
                     没解决|不解决|未解决|没用|没结果|无果|没人|都没|解决不了|推|没有解决|无人|不处理|没处理|没有答复|没有结果|没有人|未处理)"
                  - "(没人|无人|没有人|冇人)(给|给我|来|肯|愿意|能|可以|)(处理|解决|答复|回复|联系|跟进|负责|说法|理|管|解释处理|给个说法|回电|
                     回应)"
                  - "(没|没有|未|不)(人|给|给我|给客户|得到|收到|接到|) ~3 (任何|一个|明确|满意|最终|正面|合理的|书面|)(答复|回复|处理结果|说法|
                     反馈|回音|回应|回电|解决方案|处理意见|结果|交代)"
                without: ["验证码"]
              - id: waiting
                patterns:
                  - "(一周|两周|三周|半个月|一个月|两个月|三个月|半年|一个多月|半个多月|一年|几个月|好几天|十天|几天|三天|五天|十几天|多天|好多天|
                     一个礼拜|二十天|两个多月|大半个月|个工作日|24小时|48小时|一星期|两星期)(了|过去了|过去|后|内|) ~~10 (没人联系|没有人联系|
                     无人联系|没人理|没回复|没有回复|未回复|没有任何人|没人处理|无人处理|没人回|没有消息|没消息|没结果|没有结果|没处理|未处理|
                     没解决|未解决|没有解决|没下文|没有答复|没答复|没人跟进|没有处理|没人管|没有回音|没音讯|没进展|没有进展|还是没)"
                without: ["贷款", "房贷", "车贷", "按揭", "装修贷", "开户", "审批", "放款", "办卡", "补卡", "换卡"]
              - id: english
                patterns:
                  - "(complain*|complaint*|ticket|case|reported|dispute|issue|problem|query|escalat*|raised) ~60 (no reply|no
                     response|no answer|not been resolved|not resolved|unresolved|never resolved|still waiting|nothing has
                     been done|nothing was done|nothing done|no one has|nobody has|no follow*|not heard|never heard|haven't
                     heard|have not heard|no update*|ignored|weeks ago|months ago|not had any|still not|no feedback|pending|
                     without any*|no solution|still no|still has not|still hasn't|no one called|nobody called|never got back|
                     overdue|delay*|closed without|not addressed|never responded|not been fixed|not fixed)"
                  - "(no one|nobody) ~12 (got back|called back|called me back|replied|responded|contacted|followed up|has
                     contacted|has replied|has responded|has called|has got back)"
                  - "(passed|pushed|bounced|sent|transferred) ~16 (from one department|department to department|between
                     departments|back and forth|around|pillar to post)"
                  - "(still no reply|still no response|no response|no reply|never replied|not replied|promised to call|
                     promised a call|promised to get back|promised to reply|promised a reply|follow up|followed up|chased|
                     chasing|unresolved)"
                without: ["loan application", "mortgage application"]
              - id: context
                patterns:
                  - "(投诉|反映|举报)了(两|三|四|五|六|七|八|好几|多|无数|n|几)(回|次|遍|趟)"
                  - "(一个|半个|一通) ~1 (电话|回电|回音|回复|答复|信息)(也|都|)(没|没有|未|冇)"
                  - "(已为您加急|加急处理|正在处理|已反馈|已登记|已转交|已上报|会尽快|帮您催) ~~16 (没|不|还|未|就|一直|每)"
                  - "(过去|过了|都)(大半个月|半个月|一个月|两个月|一周|两周|十天|二十天|快一个月|好几天|多天|半年|一年)(了|) ~~16 (没|未|还|无|
                     不)"
                  - "(处理结果|处理意见|解决方案|答复)(不满意|不认可|不接受|不服|敷衍|不合理)"
                  - "(打了|打过|来电|投诉了|投诉|反映了|找了|催了|打咗|问了|致电)(他们|你们|客服|银行|) ~2 (两|三|四|五|六|七|八|九|十|几|多|
                     好几|无数|n|3|4|5|6|7|8|好多)(次|遍|通|趟|回) ~~24 (等|没|不|推|无|还|未)"
                  - "(每次|一直|总是|老是|就是|只会)(都|)(让|叫|喊)(我|客户|) ~2 等"
                  - "(等到什么时候|还要等多久|到底什么时候|拖到什么时候|要拖多久|没完没了|有没有人管|到底管不管|谁来负责|给个说法|讨个说法|没个说法|
                     没个准话|给个准话)"
                  - "(说|承诺|答应|告知|回复)(是|好|会|的|了|) ~2 (48|24|72|三|3|七|7|五|5|几|两|十五|15|十|10)(个|)(小时|天|工作日|
                     日)(内|之内|) ~~24 (第|还|没|过了|超|都|至今|未|早)"
                  - "(叫我|让我|要我|喊我)(找|去找|打给|联系|问) ~~20 (叫我|让我|要我|又叫|又让|又说|喊我)(找|去找|打给|联系|问|)"
                  - "(没有人|没人|谁都不|无人|冇人)(要|肯|愿意|能|敢|来|) ~1 (负责|管|认|处理|解决|答复|回应|跟进)"
                  - "(投诉|工单|诉求|申诉|客诉|报案|举报) & (至今|没人|无人|没有人|未收到|没收到|未回复|没有一个人|没有回复|拖|石沉大海|没下文|
                     未处理|没处理|没解决|未解决|不处理|没结果|升级处理|催|超时|超期)"
                without: ["验证码", "短信通知", "积分", "吞卡", "短信提醒"]
                unless: ["投诉处理很快"]
              - id: context-english
                patterns:
                  - "(nobody|no one|no-one|none of you|no staff) ~20 (responded|replied|answered|got back|contacted|called|
                     followed|resolved|dealt|acted|done)"
                  - "(told|promised|said|say) ~40 (call me back|call back|get back to me|someone will call|look into it|be
                     resolved)"
                  - "(raised|reported|complained|called|written|emailed) ~20 (times|again and again|repeatedly|weeks ago|
                     months ago)"
                  - "(complain*|complaint|emails|e-mails|emailed|letters|tickets|calls|called|reported) & (no response|no
                     reply|not responded|nothing|ignored|weeks|months|no answer|unresolved|still|again and again|several
                     times|three times|responded|replied)"
                without: ["mortgage", "loan", "otp", "marketing", "sales", "collect*", "promot*", "offer*", "harass*", "hold",
                  "owe"]
            examples:
              - "投诉提交二十多天，至今没有任何人联系我"
              - "客户再次来电催办，称前期工单承诺三日内回复但无下文"
              - "支行推给总行，总行推给支行，来回踢皮球"
              - "打咗幾次去投訴都冇人跟進"
              - "问题反映了一个多月，每次都说已登记，就是不解决"
              - "My complaint from last month is still unresolved and nobody called me back."
            counterexamples:
              - "投诉当天就处理好了，客户满意"
              - "客户首次来电反映余额不符"
              - "工单已解决，客户致谢"
              - "I would like to file a complaint about the branch."

          - id: poor_disclosure
            name_zh: "告知不清/口径不一"
            name_en: "Poor disclosure / inconsistent information"
            business: "综合"
            cause: "信息披露"
            unless: ["告知书", "告知不存在", "不知情权", "隐瞒不报"]
            rules:
              - id: inconsistent
                patterns:
                  - "(口径|说法|解释|答复|回复|说辞|讲法|答案|要求|规定|标准) ~6 (不一致|不统一|前后不一|前后矛盾|自相矛盾|矛盾|不同|不一样|各异|
                     各不相同|相互矛盾|互相矛盾|变来变去|反复变|朝令夕改|都不同|唔同|唔一样|有出入|冲突|对不上)"
                  - "(前后|两次|几次|每次|各个|每个人|每个|不同|两个|三个|几个|前后两次|每个客服|每个柜员|每间|线上线下|客服和网点|总行和支行|
                     网点和客服|客服跟网点|客服与网点|电话和柜台) ~12 (说法|口径|解释|答复|回答|说的|讲的|讲法|回复|答案)(都|又|也|各|) ~2
                     (不一|不一样|不一致|不同|矛盾|不统一|各异|各不相同|完全不同|互相矛盾|相反|唔同|变了|两样)"
                  - "(一人一个说法|一人一个样|一会儿一个样|一会一个样|一个人一个说法|一个人一种说法|各说各话|各说各的|各执一词|前言不搭后语|自相矛盾|
                     出尔反尔|前后不一|前后矛盾|朝令夕改|说一套做一套|不一致的答复|口径不一|口径不统一|说法不一|信息不一致|一个说一个样|说变就变|
                     反口|说话不算数|言而无信|不认账|两套说辞|变来变去|一时一样|每次都不一样|一问三不知|信息不对称|说法反复|一天一个样|版本不同)"
                  - "(客服|柜台|网点|电话|有人|一个|柜员|经理|总行|支行|线上|网上|app)(上|里|那边|人员|)(又|却|)(说|讲|告知|答复)(可以|能|要|
                     不用|不需要|不行|不能|是|没有|不可以|行|需要|带|只要|得) ~~20 (另一个|另外|网上|柜台|网点|客服|电话|到了|去了|又说|却说|
                     结果|别的|又|支行|app|现场)(又|却|那边|上|就|里|的人|一个|)(说|讲|称|告知|变成|不)(不|要|没|必须|可以|需要|不能|不行|得|
                     行|没有|不可以|能|)"
              - id: not-told
                patterns:
                  - "(告知不清|告知不明|告知不到位|告知不充分|告知不足|告知义务|未尽告知|未充分告知|未尽到告知|未如实告知|未明确告知|没有明确告知|
                     没明确告知|没有如实告知|未清楚告知|没有告知清楚|没告知清楚|没有讲清楚|没讲清楚|没说清楚|没有说清楚|未说明清楚|未说清楚|未讲清楚|
                     说不清楚|讲不清楚|解释不清|解释不清楚|解释不到位|没解释清楚|没有解释清楚|说明不清|表述不清|含糊其辞|含糊不清|模棱两可|含糊|
                     模糊不清|支支吾吾|信息不透明|不透明|不公开|公示不清|未公示|没有公示|没公示|未披露|没有披露|隐瞒|刻意隐瞒|故意隐瞒|知情权|
                     误导性|字太小|字体太小|没有写明|未写明|没写清楚|没写明|没有明示|未明示|没有标明|藏在|小字|条款不明|条款不清|合同没给|没给合同|
                     不给合同|合同没给我看|没有给我合同|没看到合同|未提供合同|没提供合同|没讲明|没说明白|没作说明|未作说明|没有作出说明|没有解释|
                     未解释|不解释|没有任何解释|说明不足|讲唔清楚|冇讲清楚|冇讲明|交代不清|没交代|没有交代|一次性告知|没有一次性告知|未一次性告知|
                     一次说清|一次性说清|一次讲清|没有一次|不一次|一次没说全|没一次说|不知道需要什么|没有说要带|没说要带|资料没说全|说不清)"
                  - "(未|没|没有|从未|并未|不|没人|无人|未曾|根本没有|根本没|没有人|事先没|事前没|事先未|事前未|事先没有|都没|都没有|冇)(提前|
                     事先|事前|主动|及时|当面|书面|)(告知|告诉|讲过|说过|说明|提示|解释|通知|讲|提醒)(我|客户|过|任何|清楚|我们|顾客|本人|消费者|
                     的|相关|具体|详细|) ~8 (收费|费用|条件|规则|规定|要求|材料|资料|流程|条款|限制|变更|政策|后果|期限|内容|时限|证件|手续|
                     要收|用途|需要|细则|有效期|业务规则|限制条件|调整|取消|到期|具体|详细|下架|性质|影响|服务变更|扣费规则|使用规则|细节|原因)"
                  - "(跑了|来回跑|白跑|害我跑|跑)(好几|三|两|几|多|四|) ~2 (趟|次|回) ~~20 (没说|没讲|材料|资料|证件|不全|没告知|每次|一次说|
                     缺|少带|说清楚|讲清楚|又要|又说|一次性)"
                  - "(没说|没讲|没告知|不说|没有告知|未告知|没说清)(需要|要带|要|要准备|带什么|什么) ~8 (材料|资料|证件|证明|文件|预约|手续)"
                  - "(办理|办|签|签约|开通|开卡|购买|存|申请|推荐|推销|当初|当时|签字)(时|的时候|前|之前|业务时|当时|那时) ~~6 (未|没|没有|
                     根本没|并没有|从未|并未|都没)(人|)(明确|清楚|)(告知|告诉|说明|解释|讲明|说清)"
                without: ["年费", "分期", "风险", "理财", "保险", "基金", "冻结", "限额", "冻卡", "额度", "保单", "盗刷", "被骗", "征信",
                  "拒贷", "贷款被拒", "销售", "存款变", "收益"]
                negation: scope
              - id: english
                patterns:
                  - "(not explained|never explained|did not explain|didn't explain|not informed|never informed|not disclosed|
                     undisclosed|unclear|misinform*|contradict*|inconsistent|conflicting|not transparent|lack of transparency|
                     failed to disclose|failed to inform|failed to explain|poor disclosure|not made clear|never mentioned|not
                     mentioned|small print|fine print|wrong information|incorrect information|misleading information|vague|
                     hidden terms|hidden clause*)"
                  - "(explain*|told|informed) ~4 (nobody|no one)"
                  - "(nobody|no one|none of the staff|not|never|didn't|wasn't) ~10 (explain*|inform*|mention*|disclos*|
                     clarif*|made clear|clear about)"
                  - "(different|contradict*|conflicting|inconsistent) ~16 (answer*|information|explanation*|things|story|
                     stories|advice|instruction*)"
                  - "(every|each|different) ~12 (agent|staff|branch|person|representative|teller|employee|people)(s|) ~16
                     (different|contradict*|another story|something else|something different|different answer*)"
                without: ["annual fee", "risk", "investment", "insurance", "frozen", "instalment", "installment",
                  "monthly maintenance"]
              - id: context
                patterns:
                  - "(未作|没作|未做|没做|未进行|没有做)(任何|明确|充分|)(提示|说明|解释|告知)"
                  - "(关键|重要|免责|核心)(条款|信息|内容|事项) ~8 (未|没|不|隐瞒|遗漏)"
                  - "(网点|支行|柜台|分行|银行|客服|地方|家|人)要 ~~12 (网点|支行|柜台|分行|另一|别|那家|又|其他)(不要|不用|不需要|说不)"
                  - "(统一一下|能不能统一|没有统一|没个统一|不统一|标准不一|各家不同|因人而异|看人下菜)"
                  - "(告知|说明|提示|解释)(不充分|不足|不全|不到位|不清|不明|不清楚|不明确|欠缺|缺失|含糊)"
                  - "(未|没|没有)(说明|告知|提示|讲明|告诉) ~2 (需|要|须|得|还要)(预存|携带|带|提供|准备|预约|本人|先|缴|交|开|办)"
                  - "(上午|昨天|之前|先|开始|电话里|电话|打电话|起初|刚开始|第一次|上次|线上|前一个|第一个) ~~24 (就行|就可以|就能办|可以|说不用|
                     不需要|只要|说能|说行) ~~24 (又说|又要|又不行|变成|却说|却要|结果|还要|又得)"
                  - "又(说|讲|告诉我|告知|改口)(要|需要|得|不行|不可以|还要|还得|必须|没有|缺|不能|是)"
                  - "(到底|究竟)(听|信|该信|该听|以谁|以哪)"
                  - "(该信谁|听谁的|该听谁|信谁|以谁为准|以哪个为准|谁说的算)"
                  - "说 ~14 (就够|就行|就可以|即可|就好) ~~16 (又要|又说|还要|却要|又得|不行|要我|结果)"
                  - "(什么都|啥都|都|一句都|完全)(没|没有|不|未)(解释|讲解|说明|告知|讲清)"
                  - "(只让|就让|光让|只叫|就叫)(签字|签名|我签|我签字)"
                  - "(密密麻麻|看都没看|没时间看) ~~16 (签|条款|合同)"
                  - "(未|没|没有|未能)(完整|全面|一次|一次性|全部|详细|充分|如实|准确|主动|全)(告知|说明|说全|讲清|说清|告诉|讲全|交代)"
                  - "(告知不全|多次往返|来回折腾|来回跑|反复跑|折腾来折腾去|跑断腿|往返多次|白跑几趟)"
                  - "(条款|规则|合同|协议|细则|说明) ~~8 (不解释|看不懂|没解释|没讲|没人讲|没人解释|模糊|不清|不明|没给|字小|太小|不清楚|没说明)"
                  - "(字|字体|小字)(小得|太小|小到|很小|特别小) "
                  - "(柜台|网点|客服|有的|这个|一个|支行|线上|这边|a) ~2 说 ~~14 (那个|另一个|别的|有的|客服|网点|另外一个|柜台|总行|那边|
                     又一个|b) ~4 说"
                  - "(未|没|没有)(告知|告诉|说明|说|讲) ~4 (需|要|所需|需要|要带)(的|带|准备|提供|) ~2 (材料|资料|证件|证明|文件|手续)"
                without: ["年费", "分期", "风险", "理财", "保险", "基金", "冻结", "限额", "额度", "盗刷", "贷款被拒", "催收", "贷款审批",
                  "积分"]
                negation: scope
              - id: context-english
                patterns:
                  - "(different|two|three|conflicting|contradict*|opposite) ~12 (explanation*|answer*|stories|version*|things|
                     information|instruction*|replies)"
                  - "(one|first|branch|website|app) ~30 (said|told|says|tells) ~~60 (another|other|second|different|then|
                     hotline|call centre|call center) ~30 (said|told|says|different|opposite)"
            examples:
              - "问了三个客服，三个说法都不一样"
              - "客户反映办理时未告知收费规则，合同也没给一份"
              - "柜台说不用预约，到了又说必须预约"
              - "行員沒講清楚要帶什麼證件，害我來回跑三趟"
              - "线上页面写的和网点解释自相矛盾"
              - "Two branches gave me conflicting answers about the documents."
            counterexamples:
              - "工作人员讲得很清楚，不存在告知不清"
              - "客户咨询如何查询合同"
              - "已清楚告知客户处理时限"
              - "客户表示银行解释到位，没有意见"

          - id: privacy_leak
            name_zh: "个人信息泄露"
            name_en: "Privacy / data leak"
            business: "个人金融信息"
            cause: "信息安全"
            unless: ["泄露题", "泄露密码", "泄漏密码", "泄露验证码", "请勿泄露", "不要泄露", "漏水"]
            rules:
              - id: leak
                patterns:
                  - "(泄露|泄漏|外泄|泄密|走漏|流出|外流) ~10 (信息|资料|隐私|数据|个人|电话|手机号|号码|账户|账号|余额|客户|流水|个资|住址|
                     身份证|地址|贷款|征信)"
                  - "(信息|资料|隐私|数据|个人|电话|手机号|号码|个资|身份证|住址|客户资料|账户信息|流水|余额|行踪|贷款信息|银行卡信息) ~12 (泄露|
                     泄漏|外泄|泄密|外流|流出|走漏|被卖|卖给|倒卖|出卖|贩卖|转卖|出售|买卖|透露|被泄|泄了|曝光|公开|流到|滥用|被盗用|不安全|盗用|
                     被人知道|提供给|给了|告诉了|共享给|交给|被查)"
                  - "(个资|隐私|隐私权|信息安全|私隐)"
                  - "(告诉|透露|提供给|告知|泄露|发给|说给|念给|出示给|披露|转发|打印给|拿给|讲给)(了|) ~3 (我前夫|前夫|前妻|前妻子|丈夫|老公|
                     老婆|妻子|家人|父母|儿子|女儿|邻居|同事|他人|别人|外人|第三人|第三方|其他人|朋友|亲戚|中介|保险公司|陌生人|前男友|前女友|
                     单位|公司|债主|律师|群里|微信群) ~~14 (余额|存款|账户|流水|信息|资料|隐私|卡号|电话|工资|收入|贷款|明细|身份证|住址|欠款|
                     账户信息)"
                  - "(余额|存款|账户|账户信息|流水|卡号|电话|住址|明细|身份证|贷款信息|交易记录|手机号|资产) ~14 (告诉|透露|提供|泄露|发|说|出示|
                     披露|转发|给)(给|了|到|) ~3 (我前夫|前夫|前妻|丈夫|老公|老婆|妻子|家人|父母|邻居|同事|他人|别人|外人|第三方|其他人|朋友|
                     亲戚|中介|保险公司|陌生人|前男友|前女友|群里|微信群|债主)"
                  - "(私自|擅自|未经授权|未经同意|未经我同意|违规|偷偷|私下|非法|随意|未经本人|没有授权|未授权|无故)(查询|查看|查阅|调取|查|打印|
                     使用|拍照|拍|收集|采集|读取|获取|调阅|查了)(了|过|我的|我|客户|客户的|他人|) ~8 (信息|资料|流水|余额|账户|明细|隐私|个人|
                     个资|存款|身份|电话|通讯录)"
                  - "(信息|资料|流水|余额|账户|明细|隐私|个资|存款) ~8 (被|遭)(员工|他人|别人|柜员|人|工作人员|银行|内部|) ~3 (私自|擅自|偷偷|
                     违规|随意|无故|查询|查看|调取|偷看|泄露)"
                  - "(刚|才|一|前脚)(在|办|申请|咨询|注册|存|办完|办理|提交|查|登记|贷) ~~20 (中介|陌生电话|推销电话|骚扰电话|贷款公司|保险公司|
                     装修公司|诈骗电话|贷款电话|垃圾短信) ~~12 (打|来|知道|找|电话|联系|多|不断|接到)"
                  - "(对方|骗子|中介|他们|陌生人|推销员|陌生电话|贷款公司|装修公司|诈骗电话|来电的人) ~8 (知道|叫出|叫得出|说出|报出|清楚|掌握|
                     准确说出|能说|连) ~10 (我的|我|姓名|名字|卡号|身份证|账号|贷款|全名|余额|信息|额度|资料)"
                  - "(怎么|为什么|为何|从哪|哪里|怎会|何以)(会|)(知道|有|得到|拿到|弄到|获取)(我的|我|客户的|客户)(电话|手机号|信息|资料|号码|
                     姓名|卡号|贷款|联系方式)"
                  - "(监控|录像|照片|身份证复印件|复印件|回单|单据|凭条|资料) ~6 (外传|乱扔|随意丢弃|随手扔|被人拿走|发到群|流出|扔在|散落|
                     丢垃圾)"
                  - "(发错|寄错|投递错|寄给别人|寄到别人|发给别人|发给了别人|发到别人|寄给了别人|错发|错寄) ~~12 (账单|短信|邮件|信息|对账单|通知|
                     资料)"
              - id: english
                patterns:
                  - "(leak*|disclos*|sold|sell|selling|shar*|breach*|expos*|gave|given|passed|reveal*|stolen|misus*) ~40
                     (personal data|personal information|my information|my data|my details|personal details|customer data|
                     private information|account details|account information|contact details|phone number|my number|
                     confidential|privacy|my balance|address|third part*|customer information)"
                  - "(personal data|personal information|my information|my data|my details|personal details|customer data|
                     private information|account details|phone number|privacy|my balance|private data|customer information)
                     ~40 (leak*|disclos*|sold|shared|breach*|expos*|given|passed|revealed|compromised|stolen|third part*|
                     misused|without my consent|without consent|violat*)"
                  - "(data breach|data leak|privacy breach|breach of privacy|invasion of privacy|breach of confidentiality|
                     privacy)"
                  - "(how did|how do) ~16 (get|know|have) ~4 my (number|phone|name|details|information|data)"
                without: ["not told"]
              - id: context
                patterns:
                  - "(卡号|姓名|身份证|电话|余额|信息|资料|身份信息|手机号) ~~14 (印出来|印在|暴露|公开|贴出来|外露|晒|露出|展示|被看到|丢弃|
                     乱扔|随意丢|散落|流传)"
                  - "(载有|写有|印有|含有|记录) ~8 (身份|信息|卡号|客户|个人) ~~14 (丢弃|乱扔|乱放|垃圾|散落|外泄|没人管|随意)"
                  - "(前妻|前夫|前男友|前女友|邻居|外人|第三方|陌生人|同事|债主|前任|别人|他人) & (流水|余额|账户信息|个人信息|存款|资料|贷款信息|
                     账户明细|银行信息|私人信息) & (给|打|查|告诉|念|说|拿|透露|提供|知道|看|发)"
                  - "(大声|当众|高声|公开|当着)(念|说|报|喊|读|别人|众人|大家|) ~10 (余额|卡号|姓名|密码|存款|账户|信息|身份证|工资)"
                  - "(一清二楚|都知道|讲得出|说得出|报得出|叫得出|念得出|连我|全知道|了如指掌) & (金额|姓名|身份证|身分证|卡号|贷款|账号|信息|
                     电话|余额|资料)"
                  - "(内部|内鬼|员工|你们|银行)(人员|员工|人|) ~3 (流出|泄|卖|出卖|倒卖|传出|透露)(去|了|的|出|信息|资料|数据|) "
                  - "(刚|才|上午|昨天|早上|前脚) ~6 (办|申请|咨询|抵押|贷|存|开|填|注册|提交) ~~24 (中介|推销|陌生|骚扰|贷款公司|装修|诈骗)
                     ~~16 (电话|打|短信|找)"
                  - "(信息|资料|个资|号码|数据) ~~16 (泄露|泄漏|外泄|流出去|卖了|被卖|倒卖|外流|给了别人|传出去|泄)"
                  - "(偷看|偷查|私查|乱查|擅自查|私下查|违规查|无故查|随便查|偷拍|查了我|查我的)(我|我的|客户|) ~3 (账户|流水|信息|余额|资料|卡|
                     明细|存款)"
                without: ["账户安全", "催收"]
              - id: context-english
                patterns:
                  - "(looked up|looked into|accessed|viewed|checked|snoop*|pulled up) ~12 (my account|my balance|my details|my
                     records|my information|my file)"
                  - "(emailed|mailed|sent|posted|gave|given|handed|forwarded) ~30 (statement*|documents|details|letter*|
                     information|data|record*) ~20 (to someone|to another|to a stranger|to the wrong|to others|to somebody|to
                     other)"
                  - "(told|gave|showed|sent|read out|disclosed|shared) ~20 (my ex|my husband|my wife|my neighbour|my neighbor|
                     stranger*|someone else|other customer*|another customer|my employer|everyone) "
                without: ["owe", "debt", "overdue", "loan"]
            examples:
              - "刚在你行办完房贷就有装修公司打来，客户信息肯定被泄露了"
              - "客户反映柜员将其账户余额告诉了邻居"
              - "有员工私自查询我的流水"
              - "個資外洩，陌生人報得出我的帳號和姓名"
              - "中介能准确说出我的贷款金额，资料是谁卖的"
              - "The branch gave my account details to a third party."
            counterexamples:
              - "经核查未发现客户信息泄露"
              - "提醒您不要泄露密码"
              - "客户要求更新身份证有效期"
              - "网点天花板漏水影响办理"

          - id: forced_marketing
            name_zh: "强制搭售/营销骚扰"
            name_en: "Forced bundling / unsolicited marketing"
            business: "综合"
            cause: "自主选择权"
            unless: ["营销人员误导", "推销理财误导", "催收骚扰"]
            rules:
              - id: harassing
                patterns:
                  - "(推销|营销|行销|电销|推广|促销|广告|贷款广告|销售|办卡|办信用卡|办贷款|办分期|推介|sales) ~8 (电话|短信|来电|骚扰|简讯|
                     信息|讯息|call|邮件|微信|打扰|推送|电邮|弹窗)"
                  - "(电话|短信|来电|简讯|微信|弹窗|天天|每天|反复|不停|不断|频繁|一直|多次|老是|总是|轰炸|疯狂) ~10 (推销|营销|行销|推广|广告|
                     推荐贷款|让我办|叫我办|劝我办|推荐办|要我办|叫我买|让我买|叫我借|问我要不要|推介)"
                  - "(推销|营销|行销) ~8 (贷款|信用卡|理财|保险|分期|产品|办卡|业务|借钱|基金|账单分期|现金分期|话术)"
                  - "(骚扰电话|营销骚扰|电话骚扰|短信骚扰|短信轰炸|垃圾短信|垃圾电话|广告短信|推销电话|营销电话|营销短信|电话轰炸|滋扰|cold call|
                     垃圾邮件|广告弹窗|推广短信|贷款短信|贷款电话|轰炸式|拒绝营销|免打扰|推销广告|行销电话|行销简讯|推销人员|推销员|强行推销|
                     强买强卖|被推销)"
                  - "(拒绝|说不需要|说了不|说不要|明确拒绝|表示不需要|退订|拒绝了|拒绝过|已拒绝|不感兴趣|告知不需要|说过不要|要求停止|
                     要求不要)(多次|好几次|n次|过|几次|无效|后|了|不办|之后|很多次|) ~~14 (还打|仍打|还是打|继续打|又打|仍然|仍|依然|还在|还来|
                     照打|照样|没用|继续|打来|还发|还是)"
                  - "(骚扰) ~~10 (贷款|办卡|信用卡|推销|营销|广告|业务|退订|办分期)"
                  - "(贷款|办卡|信用卡|广告) ~8 骚扰"
                  - "(退订|取消推送|关闭推送|关闭营销|屏蔽营销) ~8 (没用|不了|无效|仍|还|不成功|失败|不掉|后)"
                without: ["催收", "催债", "欠款", "讨债", "误导", "忽悠", "亏", "泄露给"]
              - id: bundled
                patterns:
                  - "(搭售|捆绑|捆绑销售|强制搭售|绑定销售|强制购买|强制消费|强制办理|强制开通|强制要求购买|强买强卖|强制投保|强制推销|强制绑定|
                     强制营销|强迫购买|强迫办理|强迫|被强制|自主选择权|强推|捆绑式|硬塞|硬性搭配|变相强制|强制订购|强制办卡|被迫购买|被迫办理|
                     被迫办|被迫买|附带条件|搭配销售|默认勾选|默认开通|自动勾选|自动开通|预先勾选|被开通|被办理|被办卡|被签约|隐形开通|诱导开通|
                     诱导办理|诱导办卡|任务指标|完成任务|冲业绩|拉业绩|凑业绩|为了业绩)"
                  - "(必须|非要|非得|一定要|要求我|要求先|必需|要求客户|要求必须|才能|才给|须|先要|前提是|硬要|强制|逼|逼我|逼着|强制要求|强行|
                     条件是|要先|得先)(先|同时|要|我|客户|额外|另外|再|也|一起|) ~3 (买|购买|办|办理|开|开通|存|投保|办张|签|下载|绑定|买一份|
                     配套) ~6 (保险|信用卡|理财|基金|卡|分期|手机银行|贵金属|存款|数字人民币|社保卡|短信|一份|寿险|意外险|etc|app|账户|
                     养老金账户|会员|定期|火险)"
                  - "(不买|不办|不开|不存|不开通|不购买|不办理|不投保|如果不买|若不买|不签) ~6 (保险|信用卡|理财|卡|分期|手机银行|存款|业务|基金|
                     短信|一份|火险|账户) ~~10 (不给|不批|不放|不让|就不|不能|不予|不受理|办不|拒绝|别想|不办|否则|卡着)"
                  - "(办贷款|办房贷|贷款|办业务|开户|取钱|取款|存钱|放款|办按揭|开卡|审批|换卡|改密码|领卡) ~~10 (搭|捆绑|必须|硬要|强制|非要|
                     附加|要求|就得|必需|被要求|还要|得|顺带|夹带)(买|办|购买|办理|开|开通|先买|同时购买|先办|另办|我买|我办|存|我开|我购买|搭|
                     投保) ~6 (保险|信用卡|理财|卡|基金|手机银行|存款|短信|分期|业务|寿险|贵金属|意外险|产品|数字人民币)"
                  - "(未经|没经过|没有经过|没征得|未征得|不经|没经|未得到|没得到|未获|在我不知情|不知情|不经过|未征求|没有征得|没问)(我|本人|客户|
                     客户本人|我们|家属|我的|)(本人|)(的|)(同意|允许|授权|许可|确认|情况|意见|情况下|就)(下|的情况下|情况下|就|) ~~6 (开通|
                     办理|签约|开了|办了|绑定|订购|开立|办卡|注册|加入|开户|签订|扣划|购买|激活|给我开|给我办|帮我开|帮我办|替我|捆绑)"
                  - "(擅自|私自|偷偷|自作主张|悄悄|自动|默认|莫名其妙|莫名|无故|强行|背着我|无端)(给|帮|替|为|就|被|)(我|客户|) ~2 (开通|办理|
                     签约|开了|办了|绑定|订购|开立|办卡|注册|购买|签|勾选|加入会员|捆绑)"
                  - "(从来没|从来没有|从没|没有|没|从未|未|并未)(申请|开通|要求|同意|办理|订过|订购|签约)(过|) ~8 (服务|业务|短信银行|会员|
                     信用卡|手机银行|理财签约|产品) ~~12 (却|但|怎么|竟|为什么|被|开通|给我|显示|自动)"
                without: ["分期", "年费", "冒名"]
              - id: english
                patterns:
                  - "(marketing|promotional|promotion|sales|telemarketing|advertis*|spam|unsolicited|cold) ~8 (call|calls|
                     calling|sms|message*|text*|email*|mail|offers|phone calls|push*|campaign*)"
                  - "(stop|keep*|kept|constantly|repeatedly|every day|non-stop|continu*|endless|won't stop) ~12 (call*|
                     texting|sending|phon*|spam*|pester*|messag*) ~60 (offer*|loan*|card*|promot*|product*|insurance|market*|
                     sell*|unsubscrib*)"
                  - "(spam|telemarket*|unsolicited|cold call*|cold-call*|junk mail|hard sell|pushy|pester*|opt out|opted out|
                     opt-out|unsubscrib*|do not call|do-not-call)"
                  - "(forced|force|forcing|required|pressured|obliged|made|had|compelled|insist*) ~12 (to buy|to purchase|to
                     take|to take out|to open|to sign up|me buy|me to buy|me to open|me to take|me to sign) ~40 (insurance|
                     card|credit card|product|fund|policy|account|package|service)"
                  - "(bundl*|tied selling|tie-in|tying|forced sale)"
                  - "without my consent ~20 (signed|opened|activated|enrolled|subscribed)"
                  - "(signed me up|opened|activated|enrolled|subscribed|added) ~30 (without my consent|without asking|without
                     permission|without my permission|without my knowledge)"
                without: ["collector*", "debt", "data was", "personal data", "information", "instalment", "installment"]
              - id: context
                patterns:
                  - "(不买|不办|不开|不签)(就|)(不让走|不放人|不给办|不给取|走不了|不受理)"
                  - "(追着|缠着|拉着|拽着|围着|盯着)(我|客户|老人|人|) ~4 (推销|办|买|推荐|介绍)"
                  - "(未经|没经|没问|不经|没征求)(过|)(我|本人|客户)(的|)(同意|允许|授权|意见|) ~~10 (下载|安装|注册|开通|绑定|签约|勾选|购买|
                     投保)"
                  - "(莫名其妙|莫名|擅自|偷偷|无故|自动|稀里糊涂)(给|帮|替|为|就|被)(我|客户|) ~3 (开|办|签|买|加|投|订|装)"
                  - "(为了|帮他|帮她|完成)(完成|冲|凑|)(任务|业绩|指标|考核|kpi)"
                  - "非(让|要|得|叫|逼)(我|客户|你|) ~3 (开|办|买|存|投|签|装|下载)"
                  - "(要求|被要求|叫我|让我|逼我|硬要|强迫) ~4 (搭配|搭|先|同时|必须|额外|顺便|一并|附带) ~3 (购买|办理|买|办|开通|投保|存|开)"
                  - "(搭配|搭着|附带|绑着)(购买|办理|销售|买|投保|开)"
                  - "(没|未|没有|不)(经|经过|征得|得到|问|征求)(过|了|)(我|本人|客户|我的)(的|本人|)(同意|允许|许可|授权|意见|) ~~16 (加保|
                     投保|开|办|买|签|扣|订|绑|注册|激活|升级)"
                  - "(要不要|需不需要|想不想)(借钱|贷款|办卡|分期|借|买|办理|资金)"
                  - "(换号|换着号|换了号|换个号码|不同号码|陌生号码|拉黑)(继续|又|还|接着|也|后|了|)(打|来|发|没用) "
                  - "(推销|营销|广告|行销|促销|电销|借钱|办贷款|贷款) & (天天|每天|一天|不停|不断|拒绝|骚扰|烦|反复|好几个|电话|短信|简讯|退订|
                     拉黑)"
                  - "(擅自|私自|偷偷|自动|默认|莫名|无故) ~6 (开通|签约|订购|加保|投保|升级|加入|绑定|注册)"
                without: ["催收", "分期", "欠", "逾期", "误导", "骗", "还款", "审批", "利率", "征信", "放款", "年费", "泄露", "报得出",
                  "验证码", "一清二楚"]
              - id: context-english
                patterns:
                  - "(call*|text*|sms|email*|messages) & (offer*|sales|promot*|market*|advert*|opted out|unsubscrib*|insurance
                     plan|personal loan offers)"
                  - "(without asking|without my consent|without permission|without my permission|never agreed to|never asked
                     for|did not ask for|didn't ask for) & (insurance|card|service|subscription|account|package|opened|
                     enrolled|signed|added|activated)"
                without: ["collect*", "owe", "debt", "shared", "disclos*", "leak*", "personal data", "instalment*",
                  "installment*", "points", "bonus", "scam", "converted", "fee"]
            examples:
              - "一周接到十几个推销贷款的电话，明确拒绝了还在打"
              - "客户称办房贷时被要求必须购买意外险，否则不放款"
              - "未经本人同意擅自开通短信服务和会员"
              - "行銷簡訊退訂好幾次都沒用"
              - "取个钱非要我先办张信用卡"
              - "I was forced to buy insurance in order to get my mortgage approved."
            counterexamples:
              - "客户自愿购买，没有强制搭售"
              - "催收电话骚扰我家人"
              - "建议银行多做一些营销活动"
              - "客户主动申请开通手机银行"

          - id: collection
            name_zh: "不当催收"
            name_en: "Debt collection conduct"
            business: "贷款/信用卡"
            cause: "债务催收"
            unless: ["催收货款", "代收货款"]
            rules:
              - id: collection
                patterns:
                  - "(催收|催债|讨债|追债|逼债|催款|催缴|追数|收数|收账公司|讨债公司|资产管理公司|外包公司催|爆通讯录|暴力催|软暴力|委外|委外催|
                     第三方催|代偿公司|追讨|催还|催欠|债务催|收债|追债公司|债权公司|律师函|催告函|催收函|电催|外访|上门催|上门要债|上门讨债)"
                  - "(欠款|逾期|贷款|信用卡|欠|还款|还不上|负债|债务|延期还款|协商还款) ~~24 (骚扰|威胁|恐吓|上门|爆通讯录|通讯录|辱骂|单位领导|
                     联系家人|打给家人|打给我家人|打到单位|打到公司|打给同事|起诉我|抓我|坐牢|报复|亲戚朋友|联系我父母|联系我家人|打给我父母|轰炸|
                     村委会|打电话给我|告知家人|告诉家人|紧急联系人|法院|骂人|骚扰家人|派人)"
                  - "(骚扰|威胁|恐吓|辱骂|打给|联系|打到|致电|通知|轰炸|骂) ~8 (家人|父母|同事|亲戚|朋友|单位|公司|通讯录|领导|村委|村里|邻居|
                     紧急联系人|老板|学校|家属|孩子|亲友|亲朋好友|居委会) ~~16 (欠|还|逾期|催|贷款|信用卡|债|钱)"
                  - "(威胁|恐吓|扬言)(我|要|客户|说|说要|会|) ~6 (上门|起诉|抓|坐牢|告|曝光|报警|法院|家访|通缉|派出所|打人|弄)"
                  - "(爆|打爆|曝光|轰炸|呼死)(了|我|我的|) ~2 (通讯录|通信录|电话本|联系人)"
                  - "(一天|每天|天天|一日|不停) ~6 (几十|十几|上百|二三十|二十多|n|数十|好多|无数) ~2 (个|通|次|条) ~2 (电话|催|短信|来电)
                     ~~12 (还款|催|欠|逾期|还钱)"
                  - "(逾期|欠款|还款日|晚还|还没到期|未到还款日) ~~14 (天天打|每天打|不停打|打电话催|一直打|狂打|频繁打|电话轰炸|打个不停|打给|
                     上门)"
                  - "(协商还款|停息挂账|延期还款|个性化分期|困难客户|暂时没钱|失业|无力偿还|无力还款|还不上|还不起) ~~20 (拒绝|不同意|不给|威胁|
                     催|骚扰|逼|强硬|协商|不协商|不接受)"
                  - "(冒充|假冒)(律师|法院|公安|警察|律师事务所|法务) ~~12 (催|欠|还款|逾期|债)"
                  - "(让|叫|要|逼)(我|客户) ~4 (还钱|还款|还债) ~~12 (骂|威胁|恐吓|辱骂|脏话|难听|粗口|吓)"
                  - "(不是我|非本人|不认识|陌生人|别人)(欠|借|的债|的欠款|贷款|贷) ~~14 (催|打|骚扰|要钱|还款|电话)"
              - id: english
                patterns:
                  - "(debt collect*|collection agenc*|collection call*|collector*|collections department|debt recovery|
                     recovery agent*|collections team|collections agent*|repayment demand*|chasing me for|collection agent*|
                     collection practice*|collections call*|collection staff|debt)"
                  - "(harass*|threaten*|intimidat*|abus*) ~60 (repay*|debt|overdue|loan|payment|collect*|arrears|money i owe)"
                  - "(repay*|debt|overdue|arrears|owe) ~60 (harass*|threaten*|intimidat*|abus*|family|employer|colleague*|
                     workplace|relatives|my office|contacts)"
              - id: context
                patterns:
                  - "(催款|催缴|催还|要债|追款|催账)(电话|短信|的|人员|员|)"
                  - "(打到|打给|发到|寄到|告到|找到|打去|通知) ~6 (学校|公司|单位|村|居委|父母|家人|亲戚|同事|领导|朋友|岳父|老家)"
                  - "(扬言|威胁|恐吓|声称|说要|吓唬) ~6 (起诉|上门|抓|曝光|坐牢|冻结|拘留|告我|法院|报警|影响孩子)"
                  - "(欠|逾期|还款|信用卡|贷款|还钱|债) & (我爸妈|爸妈|父母|村书记|村支书|村委|亲属|亲戚|家人|老婆|老公|领导|同事|单位|邻居|老板|
                     亲友|家属|孩子学校|紧急联系人) & (短信|电话|打|发|告诉|通知|致电|骚扰|联系|上门|寄)"
                  - "(冒充|自称|假冒|冒用)(法院|律师|公安|公检法|派出所|检察院) ~~14 (致电|打|发|亲属|家人|上门|欠|传票|威胁|逾期)"
                  - "(派人|来人|找人|叫人|安排人) ~3 (上|到|来|去) ~3 (我家|家里|单位|门|公司|村)"
                  - "(大字报|泼油漆|堵门|贴纸条|贴条|送花圈|p图|ps图|律师函|法院传票|立案短信|户籍地)"
                  - "(每天|一天|天天|从早|早上|凌晨|深夜|晚上|半夜|七点|十点) & (打电话|开始打|打到|狂打|轰炸|电话) & (骂|威胁|吓|侮辱|还钱|
                     还款|欠)"
                  - "(每天|天天|从早|早上|一天) ~~16 (打到|开始打|狂打|不停打|轰炸) ~~24 (骂|威胁|恐吓|侮辱|脏话)"
                  - "(骂|威胁|恐吓|侮辱|骚扰) & (欠款|逾期|还款|还钱|债|欠)"
                without: ["推销", "营销", "诈骗", "骗走", "盗刷", "办卡", "泄露", "余额", "流水", "前夫", "前妻", "贷款信息"]
              - id: context-english
                patterns:
                  - "(boss|employer|family|relatives|colleague*|neighbour*|neighbor*|workplace|parents|wife|husband|friends)
                     ~60 (owe|owed|debt|overdue|arrears|late payment|repay*|missed payment)"
                  - "(call*|phon*|text*|contact*) ~60 (overdue|debt|repay*|owe|arrears|missed payment|missed instalment)"
                without: ["marketing", "scam"]
            examples:
              - "逾期三天，催收就打到我公司前台和父母那里"
              - "客户投诉第三方委外人员言语威胁，称要上门"
              - "信用卡还不上想协商，对方直接爆通讯录骚扰亲戚朋友"
              - "討債公司一天打二十幾通電話給我家人"
              - "不是我欠的钱，天天打电话叫我还款骂得很难听"
              - "A collection agency called my employer about an overdue loan."
            counterexamples:
              - "并非催收电话，只是正常回访"
              - "天天打电话推销信用卡"
              - "家人帮我还款后额度没恢复"
              - "客户没有被催收，仅查询账单"

          - id: elderly_service
            name_zh: "老年/特殊客群服务"
            name_en: "Elderly / vulnerable customers"
            business: "综合"
            cause: "服务态度及服务质量"
            unless: ["退休工资", "老年费", "老人头", "婆婆妈妈", "退休金到账", "退休金没到", "退休证", "公公平平", "对公公司", "公公开",
              "公公示", "公公告"]
            rules:
              - id: elderly
                patterns:
                  - "{elderly}"
                  - "{vulnerable}"
                  - "(无障碍|绿色通道|爱心窗口|敬老|适老|适老化|关爱版|长辈版|大字版|爱心座椅|上门服务|上门办理|老花镜|优先窗口|爱心专座|关怀版|
                     数字鸿沟|坡道)"
                  - "(不会|不懂|唔识|不会用|不会使用|不会操作|没有|不识)(用|使用|操作|)(智能手机|智能机|手机银行|自助机|机器|电脑|上网) ~~20
                     (柜台|人工|不给|不帮|不教|没人|让|非要|只能|逼|老)"
                  - "(本人|亲自) ~4 (到场|到网点|来|前来|去柜台|去网点|临柜|到柜台|到银行|抬) ~~20 (住院|生病|病人|病床|床|走不动|动不了|病|
                     昏迷|手术|担架|骨折)"
                  - "(住院|生病|病人|病床|走不动|动不了|昏迷|手术|骨折|重病|病) ~~20 (本人|亲自|抬|背着)(到场|到网点|来|前来|去|到柜台|到银行|
                     到|办)"
              - id: english
                patterns:
                  - "(elderly|senior citizen*|old man|old woman|old lady|pensioner*|wheelchair*|disabled|disabilit*|blind|
                     deaf|visually impaired|hearing impaired|hard of hearing|vulnerable|ramp|accessib*|grandmother|
                     grandfather|grandma|grandpa|aged parent*|old age|bedridden|pregnant|special needs|barrier-free|hearing
                     loss|impair*|older customer*|older people|old mother|old father|aging)"
                  - "(60|65|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|95)(-| )year(-| |
                     s )old"
                  - "(aged|age|in his|in her|over|nearly|almost) ~1 (65|68|70|72|75|76|78|80s|70s|80|82|83|85|88|90|90s)"
                negation: none
            examples:
              - "八十多岁的母亲卧床不起，银行非要本人到柜台"
              - "客户反映网点无障碍坡道被堵，轮椅进不来"
              - "老人不会用机器，大堂没人教也不给人工办"
              - "長者唔識用智能手機，櫃員叫佢自己搞掂"
              - "我父亲住院昏迷，取钱还要本人亲自到场"
              - "The branch has no ramp for my wheelchair."
            counterexamples:
              - "不涉及老年客户，是年轻人自己操作失误"
              - "退休工资没到账"
              - "孩子上学的缴费失败"
              - "客户青年创业贷款咨询"
          - id: atm_fault
            name_zh: "ATM/自助机具（吞卡吞钞）"
            name_en: "ATM / self-service machine fault"
            business: "自助机具"
            cause: "服务设施/设备/业务系统"
            rules:
              - id: swallowed
                patterns:
                  - "(吞卡|吞钞|吞钱|吞款|吃卡|吃钱|吃钞|食卡|食钱|卡钞|夹钞|吐钞|吐钱|出钞|吞我卡|吞了卡|吞我的卡|吞掉卡|吞存折|吞折|卡被吞|
                     钱被吞|卡被机器|被机器吞|被机器吃|长款短款|吐不出|吐卡|退卡口|出钞口|存钞口|入钞口|残钞|拒收纸币|食咗张卡|食咗我|食左)"
                  - "(吞了|吞掉|吃掉|吃了|吞没|吞咗|食咗|卡在|吞) ~6 (卡|钱|钞|钞票|现金|存折|纸币|张卡|银行卡|信用卡|提款卡|元)"
                  - "(卡|钱|钞票|现金|存折|银行卡|信用卡|提款卡) ~3 (被|给|让|遭)(机器|atm|机|取款机|存款机|自助机|柜员机|提款机|) ~2 (吞|吃|
                     食)"
              - id: machine
                patterns:
                  - "(atm|取款机|存款机|存取款机|柜员机|自助机|自助设备|自助终端|提款机|自动柜员|自助银行|存取机|crs|crm机|智能柜台|智能柜员机|
                     自助柜员机|自助机具|一体机|自助取款|自助存款|柜机|机具|回单机|补登机|存折机|打印机|发卡机|vtm|stm|入钞机|补折机|自动提款机|
                     循环机|cdm) ~14 (坏|故障|不能用|用不了|没钱|无钱|缺钞|没出|不出|未出|少吐|少出|没吐|未吐|不吐|少给|不给钱|假币|假钞|黑屏|
                     死机|没反应|卡住|未入账|没入账|没到账|未到账|失灵|异常|停用|暂停服务|维修|报错|失败|吞|吃|扣款|扣了|被扣|没给钱|没拿到钱|
                     没取到|没取出|不认|拒收|识别不了|读不了|不识别|卡纸|无法|不能|夹|没存进|打不出|残币|停机|关闭|维护|出错|少了|撤|没纸|食|没入|
                     余额没|没有入账|没有到账|离线|断电|不工作|坏了|暂停|出不来|没有出|没吐出|退出来|一直坏|长期|报修|操作超时)"
                  - "(atm|取款机|存款机|存取款机|柜员机|自助机|自助设备|自助终端|提款机|自助银行|智能柜台|自助柜员机|一体机|机器) ~~20 (没吐|
                     没出钱|不出钱|没出钞|少吐|没给钱|没拿到钱|没取到|没取出|吞|被扣|扣了钱|未入账|没入账|没到账|余额没变|余额没|少存|卡住|
                     扣款成功|没有吐|少了|账户扣|已扣|假币|假钞)"
                  - "(取钱|取款|取现|提款|存钱|存款|存现金|领钱|揿钱|撳錢|存现) ~~16 (没吐|不吐|没出钱|未出钞|没出钞|不出钞|少吐|机器坏|
                     没拿到现金|没吐钱|卡在机器|机器故障|钱没出来|没出来|机器卡|机器没|机器吞)"
                  - "(机器|设备) ~6 (吞|吃了|坏了|故障|不能用|用不了|没反应|死机|黑屏|卡住了我|不吐|没出)"
                  - "(自助|atm|取款机|存款机) ~8 (都|全|又|经常|总是|长期|一直|多台|几台|三台|两台)(坏|不能用|停|故障|没钱|用不了|暂停)"
                unless: ["刷脸机器", "pos机器", "叫号机器"]
                without: ["机器人", "叫号机", "取号机", "刷卡机", "pos机", "手机"]
              - id: english
                patterns:
                  - "(atm|cash machine|cashpoint|cash point|cash dispenser|deposit machine|self-service machine|self service
                     machine|kiosk|teller machine|the machine|cdm|self-service terminal|machine) ~60 (swallow*|ate|eaten|
                     retain*|kept|keep|captur*|jam*|out of service|out of order|not dispens*|didn't dispens*|did not dispens*|
                     no cash|broken|fault*|malfunction*|short|debited|not work*|stuck|fail*|wrong amount|didn't give|did not
                     give|counterfeit|fake|never came out|not credited|did not come out|didn't come out|dispens*|out of cash|
                     rejected my|took my card|took my money|error|down|less than|less|gave me)"
                  - "(swallow*|ate|eaten|retain*|captur*|kept|took|jammed) ~16 (my card|the card|my cash|my money|card)"
                  - "(dispens*) ~20 (cash|money|notes|wrong|less|nothing)"
                  - "(card|cash) ~16 (swallowed|retained|captured|stuck in the|eaten)"
              - id: context
                patterns:
                  - "(atm|取款机|自助机|存款机|提款机|柜员机|自助设备) ~~20 (只出|少了|少两张|少一张|少出|打不出|不打印|凭条|少几张|不出钱|
                     没反应)"
                  - "(机器|atm|取款机|自助机|机子) ~~16 (把卡没收|没收了|把卡扣|把卡留|收走了|扣下|卡退不|卡不退|不退卡)"
                  - "(取|存) ~8 (只出|只吐|只给|只认|只记|只入|少给|少出) ~8 (张|百|千|元|块)"
                  - "机器 ~~16 (点成|少点|少记|不退|没记|不吐|坏|不认|没退|卡住|点错|数错|吞|没反应|断电|少了|退出来)"
                  - "(存|取)(了|) ~10 (现金|钱|钞) ~~16 (机器|atm|机子) ~~16 (少|没|不|卡|点)"
                  - "(取款|取钱|存钱|存款|取现|存现) ~~16 (断电|停电|黑屏|死机|不吐|卡住|没出来|没出|卡在里面|退不出|卡机)"
                  - "(自助|atm|取款机|存款机|提款机|柜员机|存取款机) & (假币|假钞|故障|坏了|吞了|吞卡|吞钱|吐钞|不吐|没吐|少给|没出钱|卡钞|
                     不能用|停用|没钱|失灵|维修)"
                  - "(那台|这台|几台|门口的|两台|唯一的)(机器|机子|atm|取款机|设备)"
                with: ["机", "atm", "自助"]
                without: ["机器人", "手机", "叫号机", "pos", "刷卡机", "短信", "密码"]
                unless: ["手机", "机会", "司机"]
            examples:
              - "自助取款机把卡吞了，值守电话没人接"
              - "客户反映ATM取现2000元未吐钞但账户已扣款"
              - "存款机夹住了三张钞票，少记三百"
              - "提款機吃卡，說要三個工作天後才能領回"
              - "智能柜台黑屏，操作一半动不了"
              - "The ATM did not dispense any cash but my account was debited."
            counterexamples:
              - "机器没有吞卡，是客户自己忘记取出"
              - "机器人客服听不懂我说什么"
              - "客户询问最近的取款机地址"
              - "刷卡机刷不出来"

          - id: account_opening
            name_zh: "开户预约与受理"
            name_en: "Account opening"
            business: "储蓄"
            cause: "管理制度/业务规则与流程"
            unless: ["开户时", "开户的时候", "开户送", "开户后", "开户有礼", "开户活动", "开户行", "开户网点", "开户银行", "开户地",
              "开户支行", "开户分行", "开户时间", "开户信息", "开户人", "开户证明", "开户许可", "开户名", "开户日期", "开户机构"]
            rules:
              - id: opening
                patterns:
                  - "(开户|开立账户|开立户头|开个户|开个账户|开个户头|开新户|开户头|开对公|对公开户|开公户|开基本户|开一般户|开账户|开设账户|
                     开立银行账户|开立新户|开立对公|开企业户|开立企业|开银行户口|开户口|开个户口|开通账户|开张卡|开一张卡|开张储蓄卡|开储蓄卡|
                     开借记卡|开一类卡|一类卡|二类卡|二类户|一类户|三类户|一类账户|二类账户|开银行卡|办银行卡|办理银行卡|办张银行卡|办储蓄卡|
                     办借记卡|办张储蓄卡|办理储蓄卡|办理借记卡|办一张银行卡|办一张储蓄卡|办一张借记卡|开立个人账户|预约开户|企业开户|新开户|新开账户|
                     新开卡|开新账户|开工资卡|办工资卡|开股东户|证券开户|开立结算账户|开立存款账户|对公账户|对公户)"
                  - "(开|办)(一张|一个|张|个|)(新的|新|) ~2 (储蓄卡|借记卡|银行卡|账户|户头|户口|工资卡|对公户|存折|一类卡)"
                without: ["久悬", "睡眠", "未经", "擅自", "冒名", "强制", "盗用", "注销", "冻结", "限额", "风控", "非柜面", "不动户",
                  "激活", "转账", "登录"]
              - id: opening-refused
                patterns:
                  - "(开户|开卡|开个户|开账户|开对公|开立账户|办卡|办银行卡|开户口) ~~16 (居住证|工作证明|社保证明|暂住证|在职证明|本地户口|异地|
                     外地|户籍|水电费单|租房合同|营业执照|法人|外国|护照|未成年|外籍|排期|预约不到|约不到|用途证明)"
                  - "{cannot} ~4 (开户|开卡|开账户|开个户|开立账户|开立银行|开户口|开对公|办银行卡|办储蓄卡)"
              - id: english
                patterns:
                  - "(open*|opening) ~20 (account|accounts|savings account|bank account|business account|current account|
                     company account)"
                  - "(account opening|account-opening|new account|open an account|opening of account|account application)"
                negation: none
                without: ["without my consent", "without my permission", "without my knowledge", "locked", "app",
                  "without asking"]
              - id: context
                patterns:
                  - "(办卡|开卡|办储蓄卡|办银行卡|开户) ~~14 (保证书|承诺书|证明|居住证|社保|工作证|不给|不让|被要求|拒绝|预约|约不到|材料|资料|
                     审核)"
                  - "(不给|不让|拒绝|不肯|不予|不能|无法|没法|不准)(给|我|我们|公司|客户|) ~3 (开户|开账户|开立账户|开卡)"
                  - "(开|办|申请|开立|开设)(个|一个|张|一张|了|新的|) ~4 (基本户|一般户|账户|户头|户口|数位账户|储蓄卡|银行卡|线上账户|对公户|
                     压岁钱卡|儿童卡|存折|外币账户|企业户|公户|工资卡|一类卡)"
                  - "(外地人|异地|外地户口|本地工作证明|居住证|社保证明|工作证明|在职证明|户口本|出生证|外国人|护照|港澳|未成年) & (办卡|开卡|
                     开户|办银行卡|办张卡|开账户|开个户)"
                  - "(上门核查|上门核实|尽调|法人到场|法人面签|开户资料|开户材料|开户审核|开户预约|开户费)"
                without: ["久悬", "睡眠", "擅自", "冒名", "强制", "注销", "冻结", "限额", "非柜面", "静止户", "激活", "信用卡", "销户",
                  "开通", "转账", "贷款"]
                unless: ["开户行", "开户网点", "开户银行", "开户地", "开通账户短信", "办理账户"]
              - id: context-english
                patterns:
                  - "(open|opening|opened|set up|setting up) ~16 (account|accounts|current account|savings account|bank
                     account)"
                  - "account opening"
                without: ["without my consent", "without permission", "without my knowledge", "without asking",
                  "already opened", "website"]
                negation: none
            examples:
              - "想开户被要求提供居住证和社保证明，跑了三次没开成"
              - "客户反映对公开户预约排到两个月后"
              - "外地身份证不给办银行卡，没有任何依据"
              - "開戶要等審核兩週，文件交了又說不齊"
              - "给孩子开个账户，网点说未成年人办不了"
              - "The branch refused to open a savings account for me."
            counterexamples:
              - "要我回开户行办理业务"
              - "没有开户需求，只是咨询网点地址"
              - "睡眠账户激活要去开户网点"
              - "有人冒名给我开户"

          - id: dormant_account
            name_zh: "睡眠/久悬账户"
            name_en: "Dormant account"
            business: "储蓄"
            cause: "管理制度/业务规则与流程"
            unless: ["睡眠质量", "睡眠不足", "影响睡眠", "睡眠时间", "睡眠不好", "打扰睡眠"]
            rules:
              - id: dormant
                patterns:
                  - "(睡眠户|睡眠账户|睡眠卡|睡眠|久悬|休眠|不动户|静止户|长期不动|长期不动户|沉睡|僵尸户|僵尸账户|不收付|未动户|长悬|悬挂户|
                     久悬户|长期闲置|呆滞户|静止账户|休眠户口|死户|零余额账户清理|不活动户|不活跃账户|长期不活动|不活跃户口)"
                  - "(长期|多年|好多年|好几年|几年|十几年|十年|二十年|很久|长时间|半年|三年|五年|八年|常年|一直|两年|一年)(没|没有|未|不)(有|
                     )(使用|用|用过|动|动过|交易|操作|发生交易|办理业务|动户|动账|存取|碰过)(的|了|过|) ~~20 (账户|卡|存折|户头|停用|冻结|激活|
                     注销|限制|状态|恢复|取不出|转为|户口|控制|不能用|自动|清理)"
                  - "(账户|卡|存折|户头|户口|老存折|老账户|旧卡) ~10 (长期|多年|好几年|几年|十几年|十年|很久|长时间|半年)(没|没有|未|不)(有|
                     )(使用|用|用过|动|动过|交易|动户|发生|操作|存取) ~~20 (停用|冻结|激活|注销|限制|恢复|取不出|转为|被|状态|控制|不能|清理|
                     才能)"
                  - "(激活|恢复|唤醒|启用|重新启用|重启|复活) ~4 (老账户|旧账户|老卡|旧卡|老存折|旧存折|不用的账户|长期不用的|账户状态|多年不用|
                     十几年前|以前的账户|户头)"
                  - "(老|旧|多年前的|十几年前的|早年的|以前的)(存折|存单|账户|存摺|户头) ~~16 (查不到|取不出|激活|停用|不能用|注销|找不到|状态|
                     清理|作废|没有记录)"
                without: ["年费", "信用卡没"]
              - id: english
                patterns:
                  - "(dormant|dormancy|inactive account|inactive|inactivity|unused for years|reactivat*|re-activat*|unclaimed|
                     not used for years|hasn't been used for|have not used for|long unused)"
                without: ["inactivity fee", "app", "session"]
              - id: context
                patterns:
                  - "(存折|账户|卡|存单|户头|户口) ~~14 (两|三|五|六|七|八|九|十|二十|十几|几|多|好几|十多|二十多|三十|1|2|3|5|8|10|20)(多|
                     几|)年(没|没有|未|不)(动|用|使用|交易|管|碰|去)"
                  - "(两|三|五|六|七|八|九|十|二十|十几|几|多|好几|十多|二十多|三十)年(没|没有|未|不)(动|用|使用|交易)(的|过|) ~~16 (存折|
                     账户|卡|存单|户头|户口)"
                  - "(营业外收入|不动户|转久悬|清理账户|账户清理|长期无交易|长期未交易|无交易账户)"
                  - "(年前|多年|好几年|几年|很久|长期|许久|多年来)(的|前的|没|未|不|都没|没有) ~12 (账户|卡|存折|工资卡|户头|存单|户口|账号)
                     ~~24 (激活|停用|停了|取不出|不能用|恢复|注销|查不到|原籍|开户行|开户地|自动|失效|状态|限制|静止|冻结)"
                  - "(账户|卡|存折|工资卡|户头|户口) ~12 (多年|好几年|几年|很久|长期|长时间|一直)(没|未|没有|不)(用|动|交易|使用|存取) "
                  - "(长期|多年|很久|好几年)(没|未|没有|无|不)(有|)(交易|使用|用|动|往来) ~~16 (账户|卡|户头|户口|存折)"
                without: ["年费", "信用卡", "积分", "贷款"]
              - id: context-english
                patterns:
                  - "(old|unused|forgotten) ~8 (account|passbook|savings) ~~50 (inactive|closed|frozen|reactivat*|dormant|
                     access|money out|blocked)"
                  - "(classified|marked|flagged|treated|became|become|gone|turned) ~8 (inactive|dormant)"
            examples:
              - "十多年前的存折成了久悬户，要我回老家激活"
              - "客户反映长期未使用的卡被转为睡眠账户，无法收款"
              - "几年没动过的卡停用了，里面还有钱取不出来"
              - "帳戶變成靜止戶，要本人臨櫃才能恢復"
              - "账户被转不收付状态，没有通知"
              - "My savings account was marked dormant and reactivation takes weeks."
            counterexamples:
              - "深夜推销电话影响睡眠"
              - "账户不是睡眠户，一直正常使用"
              - "信用卡多年没用还收年费"
              - "卡片多久不用会失效，客户随口一问"

          - id: limit_control
            name_zh: "限额/风控/冻结"
            name_en: "Limits / risk control / freeze"
            business: "支付结算"
            cause: "管理制度/业务规则与流程"
            unless: ["信用卡限额", "限额以下免费", "限额优惠", "卡冻结密码"]
            rules:
              - id: limit
                patterns:
                  - "(限额|非柜面|风控|管控|只收不付|只进不出|止付|解冻|解控|解除管控|降额管控|涉案账户|断卡行动|两卡|反诈|反洗钱|尽职调查|尽调|
                     限制交易|交易限制|限制使用|限制转账|限制支付|限制取款|限制收款|账户受限|账户管制|账户异常|卡异常|警示账户|警示户|风险账户|
                     高风险客户|风险等级高|涉嫌诈骗|涉诈|涉赌|涉嫌洗钱|司法冻结|冻卡|冻我卡|封卡|封号|封户|暂停非柜|暂停账户|账户分级|分类分级|
                     惩戒名单|降级为二类|被降级|功能受限|账户功能|停用非柜|断卡|锁卡|被管制|止扣|异常账户|可疑账户|可疑交易|反诈中心|资金用途证明|
                     流水证明才|解限|提高转账额度|临时冻结|控卡)"
                  - "冻结"
                  - "(转账|交易|支付|取款|取现|付款|日累计|单日|单笔|每日|每天|日|消费|线上|网银|手机银行|当日|快捷|提款|微信|支付宝|扫码|年累计|
                     汇款|收款|跨境|每月|一天)(的|) ~2 (额度|限额|上限) ~12 (低|调低|降|降低|调整|被降|太少|太低|不够|小|改成|变成|只有|只能|
                     500|1000|2000|5000|五百|一千|两千|五千|用完|超|提高|上调|调高|提升|恢复|限制|少|下调|仅|不足|零|0|调成|被调|设|不给提|
                     要证明)"
                  - "(额度|限额|上限) ~6 (调成|降到|降为|改成|变成|只有|调到) ~4 (500|1000|2000|5000|五百|一千|两千|五千|100|200|0|零|
                     几百|一万|3000|三千) ~~20 (转|取|付|交易|支付|每天|一天|每日|不够)"
                  - "(一天|每天|单日|每日|一次|每笔|单笔|当日|一个月|全年)(最多|只能|只让|仅能|只允许|就只能|最高|限|只给) ~2 (转|取|付|刷|支付|
                     提|汇|转账|取款|取现|消费|领|500|1000|2000|5000|五百|一千|两千|五千|一万)"
                  - "(账户|卡|银行卡|户头|户口|账号|工资卡|储蓄卡|借记卡|我的卡|名下) ~10 (被封|被冻|被锁|被停|被限|被管|被控|被限制|遭冻结|封了|
                     停用|锁定|限制|受限|受控|不能用|被拦截|被禁|暂停使用|被关闭|无法交易|不能交易|止付|被停用|被暂停|被风控|被标记|不能取|
                     不能收款|用不了|被误判|不能使用|被监管|被监控|被关)"
                  - "(限制|锁了|封了|封|停用|停掉|停了|控制|管控)(了|我|我的|客户的|客户|) ~3 (账户|银行卡|卡|户头|户口|账号|交易|转账|收款|
                     付款|取款|支付|用卡|使用)"
                  - "(解除|取消|解|放开|恢复) ~3 (限制|管控|止付|限额|冻结|账户限制|锁定|非柜|交易功能|账户功能|风控|封锁)"
                  - "(取钱|取款|取现|取自己的钱|转账|大额|取十万|取五万|提现|提款|支取|取大额) ~~16 (问用途|用途|派出所|警察|民警|盘问|证明资金|
                     资金来源|反复盘问|开证明|证明材料|问东问西|查来查去|审问|预约|核实身份|问这问那|报备)"
                  - "(异常|可疑|风险|触发|误判|涉嫌|系统判定|大数据)(交易|账户|操作|预警|模型|规则|行为|用户|) ~~14 (限制|冻结|锁|停|管控|控制|
                     不能转|不让转|封|柜面|证明|拦截)"
                without: ["信用卡额度", "额度从", "提额", "密码输错", "密码", "睡眠", "久悬", "吞", "登录", "密码锁", "积分", "闪退",
                  "卡顿", "临时额度", "吃卡", "催收", "多年不用", "长期未", "多年未", "长期不", "多年没", "不动户"]
              - id: freeze
                patterns:
                  - "(账户|卡|银行卡|户头|户口|账号|资金|存款|钱|工资卡) ~12 (冻结|冻了|冻住|解冻|封控|只收不付|非柜面|止付|管控|风控)"
                  - "(冻结|解冻|管控|风控|止付) ~10 (账户|卡|银行卡|户头|户口|账号|资金|存款|钱|工资)"
              - id: english
                patterns:
                  - "(account|accounts|card|funds|money|cards) ~40 (frozen|freeze|froze|restricted|restrict*|suspend*|on hold
                     by compliance|blocked|locked by|flagged|closed without|held by the bank|risk control|limited|deactivat*|
                     disabled|seized)"
                  - "(freez*|froze|frozen|restrict*|suspend*|unfreeze|blocked|blocking) ~24 (account|accounts|card|funds|my
                     money|transfers|transactions|cards)"
                  - "(transfer|daily|transaction|withdrawal|payment|spending|transfers) ~10 (limit|limits|cap)"
                  - "(risk control|anti-money laundering|aml|compliance check*|suspicious activity|due diligence|kyc|money
                     laundering|risk-control|source of funds|anti-fraud)"
                without: ["pin", "password", "app", "credit limit", "screen", "dormant", "attempts", "freezes", "page",
                  "swallowed"]
              - id: context
                patterns:
                  - "(转账|汇款|取款|付款|提现|取钱|转钱|转出) ~6 (被拦|拦截|拦了|拦下|面签核实|核实身份|被阻|被限|受限|拒绝交易|暂停|被系统拒)"
                  - "(提升|提高|调高|上调|放开|增加|恢复|申请) ~8 (限额|转账额度|支付额度|交易额度|单日额度)"
                  - "(二类户|一类户|二类卡|三类户|二类账户) ~~16 (限额|限制|降|升|一万|20万|转|额度|只能)"
                  - "(只能进不能出|能进不能出|只进不出|只能收不能|只能存不能|能收不能付|能存不能取)"
                  - "触发(了|)(模型|风控|规则|预警|系统|反诈|监测|风险)"
                  - "(派出所|民警|警察|公安|反诈|用途|资金来源|盘问) & (取|转|存|提|领|汇)"
                  - "(取|转|存|提|领) ~8 (万|现金|钱|大额) ~~20 (派出所|用途|证明|核实|盘问|预约|民警|警察|审批|报备|不让|不给)"
                  - "(转|付|刷|取)(不了|不出去|不出) ~~16 (限|管控|风控|异常|冻|上限)"
                  - "(只能|最多|仅能|只让|只允许)(转|付|取|用|刷|花|提) ~6 (百|千|元|块|500|1000|2000|5000|200|300)"
                  - "(账户|卡|户头|户口|账号)(状态|功能|权限|) ~4 (异常|受限|限制|不正常|被停|被关|管制|暂停)"
                  - "(非柜|涉诈|名单|风控|管控|冻结|反诈|限制) & (恢复|解除|解|暂停|申诉|诉求|凭什么|原因)"
                without: ["信用卡额度", "密码", "睡眠", "久悬", "静止户", "登录", "吞", "积分", "骗", "盗刷", "机器", "提额", "分期",
                  "办卡", "邻居", "绑定", "绑卡", "云闪付"]
                unless: ["锁卡密码"]
              - id: context-english
                patterns:
                  - "(block*|froze*|freez*|restrict*|suspend*|hold|locked|flag*|limit*) ~40 (payment*|outgoing|transfers|
                     withdrawal*|my account|my money|my funds|transactions)"
                  - "(suspicious|compliance|security reason*|investigation|risk department|under review) ~60 (account|
                     payment*|funds|money|transfer*|block*|froze*)"
                without: ["pin", "password", "app", "credit limit", "dormant", "inactive", "on hold for", "hold music",
                  "attempts", "loan", "mortgage"]
            examples:
              - "银行卡突然被冻结，说是涉嫌异常交易，要我提供流水证明"
              - "客户反映手机银行单日转账限额被降至五百元，要求恢复"
              - "取自己的五万块被盘问半小时用途"
              - "帳戶被列警示戶，薪水都領不出來"
              - "账户被限制非柜面交易，没有任何通知"
              - "My account was suddenly restricted and nobody explains why."
            counterexamples:
              - "账户没有被冻结，客户可以正常转账"
              - "手机页面冻住闪退"
              - "信用卡额度太低申请提额"
              - "密码输错三次卡被锁"

          - id: points_promo
            name_zh: "积分/优惠活动"
            name_en: "Points / promotions"
            business: "银行卡"
            cause: "营销方式"
            unless: ["合法权益", "消费者权益", "权益保护", "维护权益", "我的权益受", "客户权益", "自身权益", "权益受损", "侵害权益",
              "侵犯权益", "正当权益", "维权", "利率优惠", "优惠利率", "收费优惠", "劳务券", "证券", "债券", "国债券", "优惠政策利率", "礼貌",
              "行业积分", "抵用房", "活动不便", "行动不便活动"]
            rules:
              - id: points
                patterns:
                  - "(积分|红利点数|红利积点|点数|里程|航空里程|积点|小豆|金豆|综合积分|兑换礼品|兑换商城|奖赏|飞行里数|里数)"
                  - "(优惠|优惠活动|立减|返现|返利|现金回馈|回馈|红包|礼品|赠品|奖励|奖品|抽奖|满减|优惠券|代金券|抵用券|礼券|立减金|微信立减金|
                     刷卡金|首刷礼|开卡礼|新户礼|达标礼|京东卡|话费券|消费券|加油券|权益|贵宾厅|机场接送|拉杆箱|行李箱|回赠|迎新礼|满额礼|洗车|
                     观影|电影票|星巴克|视频会员|支付券|消费返|羊毛|返还金|鼓励金|奖金|领取资格|名额|抢券|抢购|秒杀|生日礼|礼遇) ~14 (没到|未到|
                     没收到|未收到|没有收到|收不到|没给|未给|不给|没兑现|不兑现|未兑现|没有兑现|兑现|失效|过期|用不了|不能用|领不到|领取不了|
                     领取失败|无法领取|没领到|不符|规则|达标|取消|变更|缩水|虚假|没发|未发放|不发放|未发|没发放|清零|欺骗|骗|资格|不认|说没|没有|
                     没名额|抢不到|名额|无法使用|未达|没寄|未寄|不寄|不予|没返|未返|不返|少返|少给|结束|提前|下架|兑换|没货|缺货|无货|质量|拒绝|
                     不到账|未到账|没到账|不算|争议|套路|不公平|误导|没享受|不能享受|参加|参与|作废|不合理|反悔|不承认|延迟|拖|降低|减少|砍|
                     不一致|送的|迟迟|看不懂)"
                  - "(参加|参与|报名|完成|满足|达到|达标|符合|办卡送|刷卡送|存款送|开户送|消费满|刷满|首刷|存钱送|推荐办卡|邀请|承诺送|说送|
                     答应送|宣传的|宣传送|广告说) ~~20 (活动|礼品|返现|奖励|红包|立减|积分|礼物|优惠|行李箱|拉杆箱|资格|券|达标|赠品|刷卡金|礼|
                     抽奖) ~~16 (没|未|不|无|失效|过期|取消|骗|迟迟|至今|却|结果)"
                  - "(活动|优惠|促销|推广)(规则|细则|页面|名额|资格|时间|条款|宣传|奖励|力度|内容) ~~16 (不|没|未|变|改|误导|虚假|模糊|不清|错|
                     少|无)"
                  - "(领|抢|兑|兑换|换|用|领取|核销|使用)(了|的|不到|不了|) ~4 (立减金|优惠券|礼品|红包|奖品|代金券|消费券|积分|里程|权益|
                     刷卡金|券|抵用券|赠品)"
                  - "(说好的|承诺的|答应的|宣传的|应得的|该得的|该给的) ~4 (礼品|返现|奖励|红包|立减|积分|礼物|优惠|赠品|回馈|里程|券|返利|
                     行李箱|权益|奖品)"
                  - "(礼品|赠品|礼物|奖品|首刷礼|满额礼|开卡礼|刷卡礼|行李箱) ~~14 (没寄|未寄|没收到|没到|没有|不发|没发|迟迟|至今|取消|未发|
                     不给)"
                without: ["利率优惠", "理财收益", "推销电话", "销户", "诈骗", "刷单", "骗走", "骗子"]
              - id: english
                patterns:
                  - "(points|reward*|cashback|cash back|cash-back|bonus|voucher*|coupon*|promotion|promotions|promo|welcome
                     gift|gift|miles|mileage|loyalty|lucky draw|rebate*|sign-up offer|welcome offer|air miles|redemption|sign
                     up bonus|lounge access|perks|offer terms)"
                without: ["calls", "call", "texts", "spam", "unsubscrib*", "messages", "mailing"]
              - id: context
                patterns:
                  - "活动 ~14 (没到|没收到|未收到|没有收到|不给|未兑现|没兑现|失效|过期|领不到|规则|达标|取消|变更|缩水|虚假|没发|未发|资格|名额|
                     没返|未返|礼品|奖励|返现|兑换|参加|参与|积分|立减|套路|骗|说没)"
                  - "(未获得|没获得|没拿到|没得到|未得到|未享受|没享受到|未收到|没收到|没给|不给|不予|拒绝给|少给) ~12 (奖励|礼品|返现|积分|优惠|
                     有礼|红包|券|赠品|返利|回馈|奖品|礼包|立减)"
                  - "(送的|赠送的|兑换的|换的|抽中的) ~10 (三无|质量|假货|劣质|坏的|破|次品|过期|缩水|不值)"
                  - "(推荐有礼|邀请有礼|双倍积分|多倍积分|生日礼|达标奖|新客礼|开户礼|拉新|满额)"
                  - "(立减|满减|首绑|首刷|返现|优惠|活动|促销|折扣|五折|半价|买一送一) ~~24 (没减|没返|没立减|没有减|不减|没优惠|一分没|一分钱没|
                     没享|原价|没打折|没送|没给|不算|不符|没有享受|不参与|不能用|没生效|没立|没兑)"
                  - "(积分|里程|点数|红利|奖励金|返现金) ~8 (没了|清零|过期|少了|不见|扣了|没到|没给|作废|不能|兑不|换不)"
                  - "(存款有礼|存钱有礼|开户有礼|刷卡有礼|有礼活动|送礼|抽奖|返现活动|满赠|新户礼|办卡礼)"
                  - "(权益|接送|贵宾厅|洗车|体检|代驾) ~8 (取消|缩水|没了|停|下架|变更|减少|用不了|约不|预约不|没有|名额)"
                without: ["利率", "推销", "骚扰", "领券结果", "分期"]
                unless: ["合法权益", "消费者权益", "权益保护"]
            examples:
              - "活动页面写满三笔返现五十，达标一个月了还没返"
              - "客户反映积分被提前清零，未收到到期提醒"
              - "办卡送的行李箱迟迟不寄，客服说没名额了"
              - "刷卡滿額的首刷禮說我資格不符，規則前後不同"
              - "立减金领取失败，显示已抢光"
              - "The welcome bonus points were never credited to my account."
            counterexamples:
              - "银行要保护消费者合法权益"
              - "房贷利率优惠没有享受到"
              - "客户不参加积分活动，只想查余额"
              - "Please stop calling me with promotional offers."

          - id: refund
            name_zh: "退费退息诉求"
            name_en: "Refund request"
            business: "综合"
            cause: "定价收费"
            unless: ["退款机", "不退卡", "清退", "退款保险", "退还原件", "退还材料", "退还资料", "退还证件", "退还身份证", "先退款再",
              "(不要求|未要求|没要求|没有要求|无需|不需要|不用|不申请|不主张|并未要求|未申请|没申请)(银行|)(退款|退费|退还|退息|退钱|退回|赔偿|补偿|退)",
              "(汇款|转账款|款项|电汇|转账|转出的钱|转的钱|汇的钱)(被|遭|又被|)(退回|退了回|退)", "请退还卡", "不退不换"]
            rules:
              - id: refund
                patterns:
                  - "(退费|退款|退钱|退息|退赔|退补|退一赔|退差价|退手续费|退年费|退利息|退违约金|退本金|全额退|全退|返还多收|返还费用|返还利息|
                     返还手续费|返还多扣|退回多收|退回费用|退回手续费|退回年费|退回多扣|退回利息|退回已扣|退回扣|冲正|冲回|退给我|还给我钱|还我钱|
                     退我钱|退我的钱|把钱还|把钱退|退还|退返|赔偿损失|返还|退佣|减免退|退保费)"
                  - "(要求|请求|希望|申请|请|诉求|要|应该|必须|麻烦|恳请|强烈要求|主张|能不能|能否|可否|给我|给客户|给|把|将)(银行|你们|贵行|
                     我行|你行|立即|尽快|马上|全额|全部|把|将|对方|给予|客服|给我|) ~12 (退|退回|退还|返还|退给|赔付|赔偿|冲正|补偿|还回来|
                     还给我|退给我|退掉|还我) ~6 (费|钱|款|息|利息|年费|手续费|违约金|金额|元|块|差额|扣款|多收|我|全额|损失|滞纳金|本金|回来)"
                  - "(费|钱|款|息|利息|年费|手续费|违约金|扣款|多收的|滞纳金|多扣的|扣的|收的|费用|金额) ~6 (退回来|退回|退还|退给|返还|退回给|
                     还给我|还我|退掉|返给我|吐出来|要回|要回来|拿回|讨回|还回|还回来|退返)"
                  - "(不给退|拒绝退|拒不退|不肯退|不予退|没退|未退|退不了|不同意退|无法退|迟迟不退|迟迟未退|只退|只肯退|少退)(费|钱|款|息|还|给我|
                     一半|部分)"
                  - "(多收|多扣|错扣|误扣|扣错|收错|误收|扣) ~~14 (不退|不给退|拒绝退|退不退|何时退|什么时候退|退给我|退回)"
                  - "(赔偿|补偿|赔付|赔)(我|客户|本人|我的|相应|全部|) ~3 (损失|误工费|交通费|精神损失|利息|差额|本金|费用|经济损失)"
                  - "(追回|讨回|要回|拿回)(我的|被扣的|多收的|扣的|) ~3 (费用|手续费|利息|费|年费|扣款|多收|差价)"
                unless: ["退回开户行", "退回申请"]
                without: ["征信异议", "退货"]
              - id: english
                patterns:
                  - "(refund*|reimburse*|money back|compensat*|pay back my|return my money|return the money|return the
                     charge*|return the fee*|reversal|reverse the charge*|reverse the fee*|give back|restitution|credit back|
                     waive and return)"
              - id: context
                patterns:
                  - "(什么时候|何时|多久|啥时候|怎么|怎样|能不能|可不可以|几时)(才|)(能|可以|)(退|退款|退钱|退费|返还|退还|还钱|返给)"
                  - "(补偿|赔偿|赔付) ~~16 (损失|误工|费用|元|块|精神|利息|差价|差额)"
                  - "(退款|退费|退钱|退还) ~~10 (没到|未到|没收到|未收到|没退|不到账|没有到|迟迟|申请|进度)"
                  - "(要求|诉求|请把|请将|希望|请求|必须|应当|应该|麻烦|尽快|马上|立即) ~~16 (退回|退还|归还|返还|退给|退掉|赔偿|赔付|补偿|
                     原路退|全额退|全数退)"
                  - "(退不退|退给我|退我|归还给|原路退还|原路退回|全数退还|全额退还|如数退|悉数退|一分不少退)"
                  - "(钱|款|费|息) ~6 (还给我|还我|归还)"
                  - "(一直|至今|还|仍|迟迟|始终|到现在|半个月了|一个月了)(都|也|)(没|没有|未|不|没给|不给|没有给)(退费|退款|退钱|退息|退还|退给|
                     退回)"
                  - "(弄错|扣错|收错|误扣|错收|多收|多扣|乱扣|乱收) ~~20 (退|还|赔|补)"
                  - "(退款|退费|退息|退钱|退还)"
                without: ["退还原件", "证件退", "材料退", "退还证件", "理财", "保险", "误导"]
                unless: ["退款机", "退还材料", "退还资料", "退还身份证", "还我清白"]
              - id: context-english
                patterns:
                  - "(give me back|give back|get my money|want my money|get back|returned to me|repaid to me|pay me back|put
                     the money back|credited back|money you) "
                  - "(return*|back) ~12 (money|fee|charges|amount|funds) ~~50 (wrong*|mistake|charged|took|deducted)"
                without: ["transfer", "wire", "get back to me", "got back to me"]
            examples:
              - "要求银行把多扣的利息全部退还"
              - "客户诉求：退回已收取的手续费共计五百元"
              - "说好七个工作日退款，二十天了还没退"
              - "請將誤收的費用退還給我"
              - "多收的钱什么时候还给我"
              - "I demand a full refund of the charges you took."
            counterexamples:
              - "客户不要求退款，只想知道原因"
              - "证件复印件请退还原件"
              - "汇款被退回"
              - "没有退费诉求，仅咨询收费标准"

          - id: credit_limit
            name_zh: "信用卡额度"
            name_en: "Credit limit"
            business: "银行卡-信用卡"
            cause: "管理制度/业务规则与流程"
            unless: ["转账额度", "交易额度", "支付额度", "取款额度", "取现额度限制", "贷款额度不足", "单日额度", "放款额度", "没有额度放款",
              "房贷额度", "每日额度", "授信额度贷款", "购汇额度", "结汇额度", "换汇额度", "额度排队", "快捷额度", "网银额度", "线上额度",
              "理财额度", "限额"]
            rules:
              - id: credit-limit
                patterns:
                  - "(提额|降额|临时额度|临额|固定额度|永久额度|信用额度|信用卡额度|卡片额度|透支额度|可用额度|刷卡额度|最高额度|综合额度|额度恢复|
                     恢复额度|调额|砍额度|消费额度|授信额度|超限费|超额费|额度共享|共享额度|预借现金额度|信用限额|信贷额|信贷限额|总额度|循环额度|
                     额度太低|额度过低|额度低|额度清零|额度为零|额度归零)"
                  - "(信用卡|贷记卡|卡|白金卡|卡片|金卡|新卡|副卡) ~8 额度"
                  - "额度 ~12 (降|降低|调低|下调|调降|提升|提高|上调|调高|太低|过低|少|没涨|不涨|未涨|被砍|缩水|恢复|未恢复|没恢复|不给提|涨|
                     调整|不够|为0|变0|变成|只有|才|只给|只批|清零|从|减少|被降|锁住|占用|冻结|用完|批|低|提不了|提不上|归零|没了|不变)"
                  - "(降|降低|调低|下调|提升|提高|上调|调高|恢复|申请|砍|增加|调整|缩减|减|调降|提|降了|批的|批了|给的|核给|核定)(了|我的|我|
                     信用卡|卡片|信用卡的|) ~5 额度"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "汇款", "单日", "手机银行支付", "微信支付",
                  "快贷", "消费贷", "取现", "换汇", "购汇", "一天"]
              - id: english
                patterns:
                  - "(credit limit|credit limits|credit line|limit on my card|limit on my credit|card limit|credit card limit|
                     limit of my card|limit of my credit|limit increase|spending limit on my credit|overlimit|over-limit|
                     credit facility)"
                  - "(limit) ~30 (credit card|card was|card has|cc)"
                  - "(credit card|card) ~24 (limit)"
                without: ["transfer limit", "daily limit", "withdrawal limit", "annual fee", "debit"]
              - id: context
                patterns:
                  - "额度 ~4 (太低|给得|给的|这么低|这么少|太少|不高|才|只有|低得|不给|不够)"
                  - "额度 ~~16 (降|低|变成|变少|少了|提|涨|恢复|成了|只剩|调|砍|收回|清零|没了|冻)"
                  - "(降|降低|砍|调低|减|收回|提|提高|涨|申请|批|给) ~10 额度"
                  - "(超限|刷爆|临额|调额|提额|降额)"
                  - "额度 & (信用卡|刷卡|卡|评分|提额|固定|临时)"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "汇款", "单日", "每天", "一天", "微信",
                  "快贷", "消费贷", "取现", "换汇", "购汇", "贷款", "次数超限", "支付宝", "手机银行", "中介", "理财", "汇"]
                unless: ["次数超限", "转账额度", "支付额度", "交易额度"]
              - id: context-english
                patterns:
                  - "(limit) & (credit card|my card|card limit|lowered|increase my|reduced)"
                without: ["transfer", "daily", "withdrawal", "atm", "debit"]
            examples:
              - "信用卡用了五年从没逾期，额度突然降到一千"
              - "客户申请提额多次被拒，不认可审核结果"
              - "临时额度到期没提醒，要我一次性还清"
              - "卡片額度被調降，刷卡當場被拒很丟臉"
              - "还完款额度一直没恢复"
              - "The bank reduced my credit limit without any warning."
            counterexamples:
              - "转账额度被调成一千"
              - "客户不要求提额，仅查询账单"
              - "房贷没有额度放款要排队"
              - "手机银行单日限额太低"

          - id: sms_notice
            name_zh: "短信/验证码通知"
            name_en: "SMS / verification notifications"
            business: "电子渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["短信费", "短信服务费", "推销短信", "营销短信", "诈骗短信", "垃圾短信", "催收短信", "钓鱼短信", "短信轰炸", "短信通知费",
              "短信提醒费", "广告短信", "骗验证码", "泄露验证码", "骗走验证码", "套取验证码"]
            rules:
              - id: code
                patterns:
                  - "(验证码|动态码|动态密码|短信码|校验码|认证码|一次性密码|otp|交易码|短讯密码|简讯密码|简讯otp|授权码) ~12 (收不到|没收到|
                     未收到|没有收到|不来|没来|迟迟|延迟|慢|太慢|失败|错误|发不|不发|未发|没发|无效|过期|超时|失效|不对|接收不|收唔到|收不|分钟|
                     才收到|才来|获取不|无法接收|无法获取|获取失败|不到|不正确|等很久|老是|一直|频繁|上限|次数|用不了|没过来|发到|旧号码|旧手机|
                     不通过|不显示|半天)"
                  - "(收不到|没收到|未收到|没有收到|接收不到|收唔到|不发|不发送|没发|没有发|无法接收|无法收到|无法获取|获取不到|等不到|迟迟收不到|
                     未发送|没有发送|迟迟不发|迟迟没收到|一直收不到|接不到|没有|拿不到|从未收到|总收不到|不能收到|不能接收) ~8 (验证码|动态码|
                     动态密码|校验码|短信|简讯|动账|通知短信|提醒短信|otp|短讯|短信通知|短信提醒|动账通知|交易提醒|到账通知|提醒信息|余额变动|
                     入账通知)"
                  - "(短信|简讯|短讯|动账通知|动账提醒|交易提醒|余额变动|余额提醒|变动通知|扣款通知|到账通知|入账通知|微信通知|微信提醒|消息通知|
                     消息提醒|推送通知|消息推送|还款提醒|信使|短信银行|短信提醒|短信通知|账户变动) ~12 (收不到|没收到|未收到|没有收到|不来|没来|
                     迟迟|延迟|滞后|太慢|慢|失败|发不|不发|未发|没发|没有发|接收不|收唔到|不提醒|没提醒|无提醒|没有提醒|不通知|没有通知|中断|停了|
                     停止|关闭了|取消了|发错|发到别人|错发|一直没有|没有了|时有时无|漏发|晚到|次日才|重复发|被停|不及时|不准|不显示|失灵|无通知|
                     没过来|旧号|发给别人|没有一条|接不到|延误)"
                  - "(没有|没|无|未)(任何|一条|一个|收到|发送|发|有|) ~2 (短信|简讯|动账短信|动账提醒|交易提醒|变动通知|扣款通知|推送|
                     消息)(通知|提醒|提示|告知|)"
                  - "(短信|验证码) ~8 (发到|发给|发送到|发去)(了|我|) ~2 (旧|别人|他人|原来|以前|老|前|错误|注销|已停用|陌生)"
                  - "(手机号|预留手机|预留号码|预留电话|手机号码) ~10 (换|变更|修改|更改|停用|注销|更新|错) ~~16 (验证码|短信|收不到|通知)"
                  - "(别人|他人|陌生人|不认识的人)的(短信|验证码|账单短信|动账|还款短信|通知)"
                without: ["推销", "营销", "退订", "积分", "广告", "审批", "贷款结果", "骗子", "回复短信"]
              - id: english
                patterns:
                  - "(otp|one-time password|one time password|verification code|verification codes|sms|text message|text
                     messages|sms alert*|text alert*|passcode sms|security code|alerts|sms notification*|notification*|
                     authentication code|confirmation code|activation code) ~50 (not receiv*|never receiv*|never arriv*|not
                     arriv*|didn't receive|did not receive|don't receive|do not receive|haven't received|have not received|
                     delay*|late|not sent|never sent|no longer|fail*|doesn't come|does not come|never come*|not work*|expired|
                     invalid|too slow|doesn't arrive|does not arrive|not come*|hasn't arrived|never get|not get|wrong number|
                     old number|stopped|missing)"
                  - "(not receiv*|never receiv*|don't receive|do not receive|didn't receive|did not receive|never get|not
                     getting|{cannot_en} receive|{cannot_en} get|don't get|no longer receive|stopped receiving|not received|
                     haven't received|without any|no|not received any|didn't get) ~16 (otp|one-time password|one time
                     password|verification code|verification codes|sms|text message|text messages|alert|alerts|notification*|
                     text|texts|code|codes)"
                  - "(otp|verification code|one-time password|sms code|sms alert)"
                without: ["marketing", "promotional", "spam", "unsubscrib*", "scam", "phish*"]
              - id: context
                patterns:
                  - "(短信|提醒|通知|验证码)(未|不|没|没有)(及时|准时|按时)"
                  - "(短信|提醒|动账通知|交易通知) ~6 (未及时|不及时|没及时|滞后|延误)"
                  - "(提醒|通知|推送|动账|短信|余额变动)(功能|服务|设了|开了|开通了|) ~~12 (不推送|从来不|没推送|不提醒|没提醒|不生效|没生效|
                     没有用|没用|不发|从来没|收不到)"
                  - "(收到|总收到|老收到|一直收到|不断收到|频繁收到) ~8 (验证码|别人的短信|他人短信|不是我的短信)"
                  - "(短信|验证码|动账|简讯|短讯|验证短信|动账信息|提醒信息|交易提醒|消费提醒|通知短信|动态码|推送) & (一条都没|没有一条|一条没|
                     才到|才来|才收到|过期|没来|不来|收不|没收|未收|发至|发送至|发到|迟迟|延迟|没发|停发|没了|没有短信|不发|错发|原号码|旧号|
                     别人的|滞后|中断)"
                  - "(以前|之前|原来|过去)(都|)(有|会发|能收到)(短信|提醒|通知) ~~20 (没有|没了|不发|一条|收不到|没收到|现在)"
                  - "(没有|没|无|未)(任何|一条|一个|收到|发送|发|有|收到任何|) ~1 (短信|简讯|动账|推送) "
                without: ["推销", "营销", "退订", "广告", "催", "骗", "短信费", "服务费", "欠", "刷脸", "收费", "骚扰", "扣费", "冒充",
                  "借钱"]
                unless: ["短信费", "短信服务费", "推销短信", "营销短信", "诈骗短信", "垃圾短信", "催收短信", "钓鱼短信"]
              - id: context-english
                patterns:
                  - "(text|texts|message|messages|sms|otp|code|codes) & (takes ages|never arriv*|not arriv*|late|delayed|never
                     com*|too long|expired|didn't come|old number|wrong number|hours to arrive|minutes to arrive|ages to
                     arrive|not receiv*|never receiv*)"
                without: ["marketing", "promot*", "scam", "offer*", "collect*", "owe"]
            examples:
              - "付款验证码要等十几分钟才来，早就过期了"
              - "客户反映动账短信近一周未收到，资金变动无从知晓"
              - "换了手机号以后验证码还是发到旧号码"
              - "刷卡通知的簡訊一直沒收到"
              - "收到的是别人的动账短信"
              - "I do not receive the SMS verification codes any more."
            counterexamples:
              - "每月扣短信服务费两元"
              - "一直收到推销短信，退订没用"
              - "验证码能正常收到，没有问题"
              - "骗子骗走验证码把钱转走"

          - id: payment_failure
            name_zh: "支付/绑卡失败"
            name_en: "Payment / card-binding failure"
            business: "支付结算"
            cause: "服务设施/设备/业务系统"
            unless: ["支付宝到账", "支付密码锁", "支付宝客服", "刷卡金", "刷卡不够", "支付密码忘", "微信群", "微信客服", "付款码费"]
            rules:
              - id: payment
                patterns:
                  - "(支付|付款|缴费|扫码|扫码支付|付费|快捷支付|线上支付|网上支付|在线支付|付账|结账|买单|代扣|缴款|缴纳|充值|付钱|结算|无卡支付|
                     手机支付|闪付|碰一碰|缴水电费|缴学费|网购|微信支付|支付宝支付|付不|埋单|缴税|代缴) ~10 {failed}"
                  - "(支付|付款|缴费|扫码|结账|买单|刷卡|扫码支付|付账|埋单|代扣|消费) ~~14 (失败|不成功|付不了|被拒|拒绝交易|交易失败|刷不了|
                     报错|扣款失败|不支持|付不出|受限失败)"
                  - "(刷卡|刷|碌卡|拍卡|挥卡|插卡|感应) ~8 (不了|失败|不出来|不过|唔到|被拒|拒绝|不成功|刷不出|刷不了|不能刷|没反应|无法|不上|
                     交易失败|过不了|拒付|刷不过|异常|不能用)"
                  - "(刷不了|刷不出|刷不了卡|刷唔到|付不了款|付不了|付不出去|付不出|付不上|付唔到|碌唔到|缴不了费|缴不了|扫不了|扫不出|扫唔到|
                     支付不了|支付不出去|付不了钱|结不了账|不能刷卡|无法刷卡|无法付款|无法支付|不能支付|不能付款|不能扫码|无法扫码|无法消费|
                     无法缴费|没法付款|没法支付|没法刷|不让支付|充不了|充值不了)"
                  - "(绑卡|绑定银行卡|绑定信用卡|绑定卡|绑银行卡|绑定借记卡|绑信用卡|添加银行卡|加卡|绑定|绑|关联|添加) ~14 (失败|不了|不上|
                     不成功|绑不了|绑不上|报错|异常|不支持|不通过|拒绝|无法|被拒|错误|不到|加不了|没反应|唔到|出错)"
                  - "(微信|支付宝|云闪付|银联|美团|京东|apple pay|applepay|华为支付|小米支付|拼多多|抖音|淘宝|paypal|etc|滴滴|第三方|line
                     pay|街口|悠游卡|八达通|12306|google pay|全支付|財付通|财付通|数字人民币|pos机|pos|收银台|商户|商场|超市|医保|payme)
                     ~14 (绑|付款|支付|刷|扫|扣款|充值|缴费|提现|交易|添加|关联|结账|买单|收款) ~10 (失败|不了|不上|不成功|异常|报错|不支持|
                     被拒|错误|拒绝|受限|没反应|不出来|无法|唔到|不通过|不能|限制|出错)"
                  - "{cannot} ~4 (绑卡|绑定银行卡|绑定|绑微信|绑支付宝|支付|付款|扫码|刷卡|缴费|添加银行卡|消费|使用微信支付|使用支付宝|快捷支付|
                     绑定微信|绑定支付宝|充值|付费)"
                  - "(微信|支付宝|云闪付|apple pay|手机钱包|美团|etc|抖音|京东|华为钱包) ~~12 (绑不了|绑不上|绑定不了|绑不到|绑定失败|绑卡失败|
                     添加不了|加不了|绑不|付不了|支付失败|无法绑定|不能绑定)"
                  - "(交易|支付|付款|订单)(被拒绝|被拒|失败|异常|受限|不成功|未成功|超时|关闭|被银行拒绝|报错) "
                  - "(代扣|自动缴费|代缴|水电费|燃气费|电费|水费|话费|社保|医保|学费|物业费|税款|etc扣费|过路费) ~10 (失败|没扣成功|未扣成功|
                     扣不了|不成功|缴不了|交不了|不能缴|没有扣|缴不上|未成功|没成功|停电|报错|交不上|异常)"
                  - "(付款|支付|刷卡|扫码|消费) ~~14 (扣了钱|钱扣了|已扣款|扣款成功|扣了款|扣了两次|被扣款) ~~16 (没付|未付|失败|商家|订单|
                     没收到|未支付|不成功|没成功)"
                without: ["信用卡还款", "自动还款", "转账", "汇款", "密码锁", "贷款", "限额", "取款机", "验证码收不到", "验证码", "被盗刷",
                  "盗刷", "装置", "登录", "atm", "设备绑定", "短信提醒", "年费", "违约金", "余额不足"]
              - id: english
                patterns:
                  - "(payment|payments|purchase*|checkout|pay|paying|card|transaction*|pos|qr code|qr) ~40 (declin*|fail*|
                     rejected|refused|not go through|didn't go through|did not go through|doesn't go through|unsuccessful|not
                     accept*|not work*|doesn't work|error|didn't work|did not work|bounced)"
                  - "(apple pay|google pay|wechat pay|wechat|alipay|unionpay|paypal|samsung pay|mobile wallet|e-wallet|
                     octopus|digital wallet|payme) ~50 (fail*|{cannot_en}|not work*|declin*|error*|reject*|refus*|not accept*|
                     doesn't work|unable|won't|add|bind|link)"
                  - "({cannot_en}|failed|unable|won't|trouble|problem*|error) ~12 (pay|make a payment|make payment|pay with|
                     add my card|bind|link my card|add card|add the card|link my account|checkout|bind my card|make payments|
                     make purchases|pay my bill|pay online|adding my card|linking my card|binding)"
                  - "(declined at|card was declined|card declined|payment failed|failed payment|payment failure|transaction
                     was declined|card is declined|card gets declined|keeps getting declined)"
                without: ["loan", "application", "applied", "apply", "mortgage", "log in", "login", "transfer", "wire",
                  "autopay", "atm", "overdue", "late fee", "salary", "remittance", "repay*", "withdraw*"]
              - id: context
                patterns:
                  - "(付款|支付|刷卡|扫码|缴费|结账|买单|绑卡|绑定|扣款|充值|购票|订票|下单|加油|付钱) & (失败|报错|被拒|拒绝|付不出|付不了|
                     刷不出|刷不了|不成功|不支持|出现错误|绑不|交易失败|出错|异常|加不|发卡行|没成功)"
                  - "(电子钱包|钱包|美团|微信|支付宝|云闪付|抖音|淘宝|京东|滴滴|拼多多|12306|etc|apple pay|google pay|八达通|payme|街口|
                     line pay) ~~20 (绑|付|加卡|加唔|绑定|支付|刷|扫) ~~12 (失败|不了|不上|错误|拒绝|不成功|不支持|唔到|异常|报错|出现错误|
                     不出)"
                  - "(加唔到|绑唔到|付唔到|扫唔到|碌唔到|刷唔过)"
                without: ["转账", "汇款", "自动还款", "信用卡还款", "登录", "限额", "风控", "冻结", "验证码", "密码", "盗刷", "积分",
                  "立减", "优惠", "装置", "设备", "atm", "取款机", "电信", "诈骗", "骗", "年费", "逾期", "u盾", "违约", "申请", "激活"]
              - id: context-english
                patterns:
                  - "(card|payment*) & (declin*|rejected|refused at|not go through|keeps failing|failed)"
                without: ["application", "applied", "apply", "loan", "transfer", "wire", "mortgage", "pin", "atm", "salary",
                  "overdue", "autopay", "late"]
            examples:
              - "微信绑你们的卡一直提示绑定失败"
              - "客户反映在超市刷卡被拒，卡内余额充足"
              - "支付宝付款报错，换别家银行的卡就没问题"
              - "apple pay加唔到張卡，試咗好多次"
              - "水费代扣没扣成功，家里被停水"
              - "My payment was declined at the shop although I had enough money."
            counterexamples:
              - "客户通过微信支付购买成功后咨询发票"
              - "支付密码忘记了要重置"
              - "信用卡支付正常，没有失败"
              - "转账失败三次"

          - id: card_application
            name_zh: "办卡/激活/销卡"
            name_en: "Card application / activation / cancellation"
            business: "银行卡-信用卡"
            cause: "管理制度/业务规则与流程"
            unless: ["开卡有礼", "开卡活动", "开卡送", "开卡奖励", "激活账户", "办卡推销", "推销办卡", "注销手机银行", "注销网银", "诱导办卡",
              "强制办卡", "办卡时", "办卡的时候", "办卡人员", "办卡送", "办卡礼", "取消卡顿", "激活码", "开卡礼", "申请信用卡分期", "激活券",
              "激活即", "推荐办卡", "办卡中心", "办卡员", "当初办卡", "办卡后", "办卡承诺", "办卡活动", "办卡有礼", "办卡专员", "吞卡申请"]
            rules:
              - id: application
                patterns:
                  - "(申请|申办|办理|办|申请办理|申领|核发|申请了|办了)(一张|张|了|过|你们的|贵行|的|贵行的|你行|新的|一张新的|) ~3 (信用卡|
                     贷记卡|白金卡|联名卡|金卡|etc卡|卡片|车主卡|附属卡|副卡|社保卡) ~~20 (被拒|拒绝|不批|没批|审批|审核|不通过|没通过|未通过|
                     没下来|不下来|进度|原因|没消息|没有消息|不给|不了|迟迟|未果|失败|多久|驳回|退件|没结果|婉拒|未核准|没收到|没寄|还没|无故|
                     资料|不成功|月|理由|秒拒|拒批|综合评分)"
                  - "(信用卡|贷记卡|白金卡|联名卡|卡片|副卡|附属卡|社保卡|办卡|申卡)(的|) ~2 (申请|申办|进件|办理|审核|审批|核卡|制卡|进度) ~~14
                     (被拒|拒绝|不批|没批|不通过|没通过|未通过|没下来|进度|原因|没消息|没有消息|不给|不了|迟迟|失败|慢|久|驳回|退件|未核准|一直|
                     还没|无故|没结果|太|未果|流程|秒拒|拒批|条件)"
                  - "(拒绝|拒|不批|不给|不让|无法|不能|不同意|不予) ~4 (信用卡申请|办卡|申请信用卡|办信用卡|办理信用卡|发卡|下卡|核卡|申卡|
                     办副卡)"
                  - "(办卡|申卡|下卡|核卡|发卡|制卡|寄卡|信用卡进件)(被拒|失败|不成功|难|慢|进度|不了|审核|申请|流程|没通过|不通过|要求|审批|太慢|
                     周期|条件|遭拒|拒绝)"
                  - "(新卡|信用卡|卡片|卡|白金卡|实体卡) ~6 (没寄|没收到|未收到|未寄|迟迟不到|还没寄到|没寄到|没邮寄|寄丢|寄错|邮寄|没有收到|
                     还没收到|没到|邮递|投递|退回)"
                without: ["挂失", "补卡", "换卡", "补办", "账单", "礼品", "年费", "行李箱", "丢了", "丢失", "遗失", "短信", "验证码",
                  "提额", "额度", "通知", "补发", "替换", "坏了", "必须", "搭售", "强制", "房贷", "首刷", "满额", "红利"]
              - id: activation
                patterns:
                  - "(激活|开卡|启用|开通卡片) ~8 (信用卡|卡片|新卡|不了|失败|不成功|没成功|激活不了|不上|被拒|本人|面签|网点|无法|临柜|报错|
                     异常|不到|柜面|要去)"
                  - "(信用卡|卡片|新卡|卡|白金卡|副卡) ~6 (激活|开卡|启用|面签)"
                  - "{cannot} ~2 (激活|开卡|启用卡|面签)"
                  - "(未激活|没激活|没有激活) ~8 (注销|销卡|取消)"
              - id: cancellation
                patterns:
                  - "(销卡|剪卡|停卡|退卡|注销卡|销户|注销信用卡|取消信用卡|注销银行卡|注销账户|注销借记卡|注销储蓄卡|注销卡片|解约信用卡|取消卡片|
                     cut卡|结清户头|结清账户|关户|销掉卡|销掉信用卡|停用信用卡|终止信用卡|注销白金卡|注销副卡|取消户口|注销该卡|注销此卡|关闭账户|
                     结束户口|退订卡|把卡注销|把卡销|把信用卡注销|卡注销|消卡|销信用卡)"
                  - "(注销|取消|销|停用|关闭|结束|停掉|销掉|解约|退掉|剪掉) ~8 (信用卡|卡片|银行卡|借记卡|储蓄卡|白金卡|贷记卡|联名卡|副卡|
                     附属卡|这张卡|该卡|此卡|我的卡|那张卡|老卡|旧卡|账户|户头)"
                  - "(信用卡|卡片|银行卡|借记卡|储蓄卡|白金卡|贷记卡|联名卡|副卡|附属卡|账户|这张卡|该卡|户头|卡) ~8 (注销|销卡|销户|剪卡|停卡|
                     销不了|销不掉|注销不了|注销不掉|退不掉|解约|销掉)"
                without: ["久悬", "睡眠", "年费扣", "冻结", "挂失", "短信银行", "手机号"]
              - id: english
                patterns:
                  - "(card application|application for a credit card|application for credit card|credit card application|apply
                     for a credit card|applied for a credit card|applied for a card|apply for a card|activate my card|activate
                     the card|card activation|activating my|activate my new|activate my credit|activation fail*|cancel my
                     card|cancel my credit card|cancel the card|card cancellation|close my credit card|close my card|
                     cancelling my card|cancelling my credit|cancel a credit card|closing my credit|card cancelled|terminate
                     my card|supplementary card|close my account|closing my account|account closure|cancellation of my card|
                     cancel credit card|new credit card)"
                  - "(appl*|application) ~24 (credit card|card|platinum card|supplementary card) ~~60 (reject*|declin*|refus*|
                     denied|delay*|pending|weeks|no response|no reply|status|turned down|without any reason|approved|still)"
                  - "(reject*|declin*|refus*|denied|turned down) ~24 (application|credit card application|my card application|
                     credit card)"
                  - "(cancel*|close*|closing|terminat*) ~16 (credit card|card|card account)"
                  - "({cannot_en}|failed|unable|won't|trying to|tried to|impossible) ~12 (activate|cancel my|close my)"
                  - "(card|credit card) ~24 (cancel*|activat*)"
                without: ["loan", "mortgage", "lost", "stolen", "annual fee", "dormant", "subscription",
                  "savings account opening", "declined at", "shop"]
              - id: context
                patterns:
                  - "(办卡|申卡|制卡|卡片|信用卡) ~10 (进度|制卡中|审核中|审批中|处理中|待审核)"
                  - "(制卡中|审核中) ~~16 (天|月|周|一直|没|还)"
                  - "(申请的|办的|申办的|申请) ~4 (卡|信用卡) ~~20 (没批|没下来|审核|没消息|没寄|被拒|不批|没动静|还没|没结果|婉拒|拒绝|进度)"
                  - "(信用卡|贷记卡|白金卡|联名卡|副卡|附卡|附属卡) & (申请|申办|办理|审批|进度|激活|注销|销卡|销户|开卡|剪卡|停用|制卡|核卡) &
                     (没|不|被拒|拒|无法|失败|慢|拖|还|迟|未|难)"
                  - "卡 ~1 (销|注销|退|剪|停) ~1 (了|不|掉|几次|三次|两次|好几次) ~~20 (次|没|不|还|说|掉|结清)"
                  - "(综合评分|评分不足|综合评分不足|资质不符|条件不符) ~~16 (拒|卡|申请|不通过|没过|婉拒|办)"
                  - "(新卡|卡片|信用卡|实体卡) ~~10 (激活|开卡|启用) ~~10 (不|失败|没|无法|未|难|拒)"
                without: ["提额", "调额", "额度", "年费", "丢", "遗失", "偷", "账单", "分期", "贷款", "房贷", "推销", "强制", "挂失",
                  "积分", "礼", "接送", "久悬", "睡眠", "逾期", "吞", "还款", "骗", "盗", "卡费"]
                unless: ["卡退还"]
              - id: context-english
                patterns:
                  - "(cancel*|close*|terminat*|activat*|apply|applied|application) & (credit card|my card|new card|card) &
                     (still|not|reject*|refus*|declin*|twice|asked|wait*|fail*|cannot|can't|unable|never|weeks|without|
                     delay*)"
                without: ["lost", "stolen", "loan", "mortgage", "annual fee", "shop", "limit", "points", "bonus"]
            examples:
              - "申请信用卡综合评分不足被拒，不告诉具体原因"
              - "客户要求注销信用卡，客服以各种理由推托"
              - "新卡激活要本人去网点面签，太麻烦"
              - "剪卡申請送出一個月還沒生效"
              - "信用卡进度一直显示审核中，二十天了"
              - "I cannot activate my new credit card online."
            counterexamples:
              - "天天打电话推销办卡"
              - "办卡时承诺的礼品没有给"
              - "客户没有办卡，仅咨询利率"
              - "睡眠账户要去网点激活账户"

        """##
    ),
  ]
}
