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
        # The themes of complaints: what each is called, and by which words it is found. Edit freely; `callqa check` tries the examples of each theme.
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
        #     settled:         says that all is well: takes back its whole clause             年费没意见，
        #     settled_before:  the same, and the clause before                                年费免了，这点我认，
        #     turns:           another matter begins behind these, within a clause            额度够但是刷不了
        #     contrasts:       the real matter begins here, or the case is closed here: takes 我要说的是 请结案
        #                      back all before it, from the last contrast on, if a word of
        #                      `stances` stands there; closing words alone take back nothing
        #     stances:         words of somebody who has nothing against it                   我认 没意见 顺利
        #     pivots:          the text may turn to another matter here                       但 这次是
        #     asides:          words of what is told in passing: a clause or sentence with     谢谢 已经退 不是
        #                      one of these or of `stances`, cut at pivots and contrasts,
        #                      counts only if nothing is found behind it
        #     additions:       a text with one of these complains of several things: it has    此外 还反映
        #                      no asides
        #     notes:           the text is no complaint, unless a grievance stands in it      已答复 误拨 表扬
        #     grievances:      words of somebody who complains                                投诉 不满 凭什么
        #     suppositions:    a grievance behind one of these in its sentence is imagined     要是 万一
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
          account_balance_record: ["打出来的清单", "交易清单", "打印的清单", "簿仔", "红簿", "历史明细", "余额", "结余", "结存", "账面", "总数", "总资产", "存折", "存摺", "存簿", "存本", "折子", "簿子", "本子", "补登", "补折",
            "打簿", "刷簿", "流水", "明细", "交易记录", "交易纪录", "账户记录", "账户历史", "往来记录", "对账单", "月结单", "存单", "账本", "回单"]
          account_balance_place: ["账户", "户口", "户头", "账号", "卡里", "卡上", "卡内", "账上", "账里", "工资卡", "活期", "定期", "存款", "银行里",
            "app上", "手机上", "手机里", "网银"]
          account_balance_short: ["差成", "差几", "差咗", "差出", "多扣了一笔", "多记了一笔", "莫名少", "变少", "少了", "少咗", "短少", "短了", "差了", "缺了", "少的", "少掉", "少一", "少二", "少两", "少三", "少四", "少五", "少六",
            "少七", "少八", "少九", "少几", "少列", "少记", "相差", "差一", "差两", "差三", "差四", "差五", "差六", "差几", "差额", "多出", "多了",
            "争了", "凭空", "缩水", "蒸发", "不翼而飞"]
          account_balance_unlike: ["不是一个数", "不是同一个数", "夹不埋", "夹不到", "夹极", "拗不过来", "对不拢账", "衔接不上", "加不起来", "对不齐", "差距", "岔开", "印错", "打印错", "不是这个数", "不是那个数", "根本不是", "少个零", "差一个零", "不平", "对不上", "对不拢", "对不到", "对不起来", "对唔到", "兜不拢", "兜不起来", "接不起来", "接不上", "轧不平", "合不拢",
            "不夹", "不符", "不对", "不一致", "不一样", "不同", "不吻合", "不相符", "有出入", "有误", "有差", "错乱", "打架", "各说各的", "两个数",
            "两码事", "算错", "计错", "记错", "加错", "搞错", "弄错"]
          account_balance_unmoved: ["没增加", "未增加", "没有增加", "没多", "没有多", "没见多", "不见多", "没变", "未变", "没有变", "没动", "没加",
            "没有加", "没跟着", "没有跟着", "跟着加", "没涨", "没反应", "没反映", "未反映", "没体现", "未体现", "没记", "未记", "没列", "没有这笔",
            "没这笔", "无此", "无该", "无记录", "没记录", "没有记录", "未见", "查不到", "查无", "看不到", "没看到", "没显示", "未显示", "不显示",
            "找不到", "一模一样", "纹丝不动", "原来的数"]
          mis_selling_deposit: ["存法", "这个存", "去取", "存款", "定期", "定存", "存钱", "储蓄", "存单", "存个", "存点", "去存", "来存", "想存", "要存", "说存", "存一年",
            "存两年", "存三年", "存五年", "存十年", "存折", "做定", "时存", "活期"]
          mis_selling_product: ["人寿", "保险", "保单", "险种", "寿险", "分红险", "年金", "投连", "万能险", "医疗险", "重疾", "投保", "保费", "保障计划", "理财",
            "基金", "信托", "债券", "公司债", "境外债", "海外债", "结构型", "结构性", "连动债", "票据", "私募", "资管", "储蓄计划", "储蓄险", "投资型",
            "黄金", "贵金属", "纪念币", "邮票", "净值型", "产品", "商品", "etf", "股票型", "一份险", "外币保"]
          mis_selling_turn: ["结果", "其实", "原来", "却", "竟", "居然", "才知", "才发现", "才晓得", "才看清", "才告诉", "先知", "先发现", "一看",
            "一查", "回家", "到家", "出来", "回来", "变", "成了", "办成", "签成", "买成", "弄成", "做成", "卖给", "卖咗", "卖了", "手里", "根本",
            "实际", "实为", "哪知", "谁知", "哪晓得", "点知", "莫名", "哄", "骗", "忽悠", "当成", "当作", "换成", "转成", "改成", "合同", "签了",
            "签咗", "签字", "不知道", "没说"]
          mis_selling_loss: ["万剩", "万就剩", "净值0", "净值零", "净值只", "净值跌", "净值腰", "就剩", "净返", "净得", "剩得", "一毛都拿不", "一分都拿不", "拿不到", "拿不齐", "解约金", "失联", "跑路", "延期", "展期", "清盘", "血亏", "越来越少", "割肉", "只拿回", "拿回七成", "得返", "剩返", "解约只", "蚀本", "一半没了", "跌咗", "两样", "亏", "跌", "赔", "蚀", "缩水", "腰斩", "损失", "负收益", "只剩", "剩下", "剩六成", "剩四成", "剩一半", "封闭",
            "取不出", "拿不出", "拿不回", "不能取", "才能取", "才取", "才能拿", "才返本", "赎不", "不能赎", "无法赎", "无法兑付", "兑付不", "违约",
            "爆雷", "暴雷", "套牢", "套住", "退保", "不到本", "少了", "倒贴", "打水漂", "没保本", "不保本", "血本", "lost"]
          fee_dispute_service: ["打印", "打流水", "流水", "明细", "证明", "资信", "回单", "询证函", "函", "硬币", "零钱", "零钞", "残币", "清点", "点钞",
            "支票", "本票", "换卡", "补卡", "工本", "汇", "转账", "转一", "转三", "转五", "转十", "过数", "跨行", "异地", "取钱", "取款", "取现",
            "提款", "提现", "取一", "取两", "取五", "柜台", "换汇", "兑换", "外币", "保管箱", "短信", "小额", "账户管理", "低结余", "结余低", "存折",
            "ukey", "u盾", "查询", "换零", "开户", "销户", "挂失", "评估", "公证", "对公", "公司户", "企业账户", "存钱", "海外刷卡", "境外", "提领"]
          fee_dispute_name: ["登记费", "月费", "抵押费", "账单费", "补打费", "开户费", "销户费", "密码器费", "手续费", "服务费", "管理费", "工本费", "短信费", "通知费", "信使费", "账管费", "年审费", "保管费", "会员费", "月费", "汇费",
            "电汇费", "邮电费", "中转费", "跨行费", "提款费", "查询费", "挂失费", "换卡费", "制卡费", "转换费", "评估费", "咨询费", "账户费", "维护费",
            "结算费", "附加费", "清点费", "点钞费", "数币费", "证明费", "打印费", "回单费", "回单箱费", "使用费", "动账费", "律师费", "担保费",
            "公证费", "代办费", "低结余费", "不动户费", "杂费", "费用", "这费", "那费", "收费", "扣费", "盗刷险"]
          fee_dispute_anger: ["倒贴", "没理由", "无理由", "加价", "涨到", "加到", "说取消了", "没有事先", "未事先", "事先没", "事前没", "没有提前", "未提前", "事先未", "没事先", "没人告", "早就免", "都免费", "都不收", "不收费的", "仲加", "还加", "还要加", "没道理", "什么道理", "哪条", "哪家", "规矩", "什么时候改", "让客户出", "让我出", "转嫁", "由客户承担", "让我承担", "合同里没", "没写", "点解", "道理", "夸张", "好贵", "咁贵", "贵一倍", "涨价", "凭什么", "凭啥", "凭哪", "依据", "根据什么", "为什么", "为何", "为啥", "点解", "怎么", "咋", "哪来", "什么费", "啥费",
            "哪门子", "不合理", "没道理", "无理", "说不过去", "说不通", "说不清", "不公", "离谱", "荒唐", "太高", "过高", "太贵", "好贵", "高得",
            "太黑", "黑心", "太多", "抢", "乱", "不认", "不服", "不同意", "不接受", "不满", "异议", "质疑", "争议", "有意见", "抗议", "没告知",
            "未告知", "没有告知", "没通知", "未通知", "没说", "没人说", "没提", "没讲", "没同意", "未经同意", "没经过", "不知情", "不知道", "从没",
            "从来没", "从未", "没开", "未开", "没用过", "没办过", "没签", "莫名", "不明", "偷偷", "偷", "悄", "擅自", "私自", "自动扣", "强制",
            "重复", "两次", "两笔", "双重", "多收", "多扣", "扣多", "收多", "扣得不对", "扣错", "收错", "不应", "不该", "本该免", "免收", "免手续费",
            "明明免", "别家", "别的银行", "隔壁", "其他银行", "他行不", "穷", "谁服务", "见都没见", "照扣", "照收", "说法", "说明", "解释",
            "核实", "减免", "无端", "层层", "翻倍", "涨", "见鬼", "薅", "割韭菜", "雁过拔毛", "扒皮", "吸血", "巧立名目"]
          service_attitude_papers: ["身份证", "单子", "表格", "证件", "材料", "资料", "存折", "存摺", "本子", "卡", "回执", "回单", "印章", "笔", "钱",
            "钞票", "现金", "单据", "簿子", "合同", "票据"]
          service_attitude_people: ["副行长", "前台", "总台", "柜姐", "银行的人", "业务经理", "服务台", "柜员", "客服", "工作人员", "大堂", "经理", "坐席", "座席", "话务员", "接线员", "专员", "保安", "行员", "柜台", "柜上",
            "窗口", "员工", "业务员", "行长", "主任", "服务人员", "职员", "营业员", "服务员", "信贷员", "经办", "小姐", "小伙子", "小姑娘", "姑娘",
            "大姐", "那位", "那个女的", "那个男的", "那女的", "那男的", "人家", "对方", "电话里", "电话那", "那头", "柜面", "理专", "先生", "副理",
            "襄理", "警卫", "引导员", "厅堂", "你们的人", "接电话的"]
          service_attitude_jibe: ["自己睇", "识字", "不然你去别家", "爱用用", "爱用不用", "不用拉倒", "爱来不来", "胡搅蛮缠", "奥客", "阻住地球", "阻住", "死开", "行开", "企埋一边", "你以为你", "多少钱一个月", "哪来那么多", "没钱就别", "没钱来", "穷酸", "有完没完", "听不懂人", "脑子", "智商", "土", "事精", "老糊涂", "少来", "回家看", "不想办", "爱信不信", "投诉也没用", "告我也没用", "随便告", "你急什么", "急什么急", "急啥", "不识字", "不认字", "看不懂字", "不会写字", "没看见", "没长眼", "没长耳朵", "耳朵", "听不懂",
            "听不懂人话", "自己不会看", "不会自己看", "自己看", "至于吗", "你瞎", "瞎吗", "不会填", "不懂就别", "别来", "爱办不办", "爱存不存", "不存拉倒",
            "爱投诉", "去投诉", "随便你", "随便投诉", "穷鬼", "穷讲究", "土包子", "乡下", "乡巴佬", "没文化", "没素质", "无理取闹", "事多", "事儿多",
            "事真多", "啰嗦", "囉嗦", "罗嗦", "矫情", "有病", "神经病", "跟你说不清", "说了三遍", "讲了三遍", "说三遍", "讲过了", "说过了吗", "说了多少遍",
            "几遍", "去别家", "换别家", "别的银行去", "有本事", "关我", "不归我", "这点钱", "这种小钱", "几块钱", "咁少钱", "这么点", "又来了", "烦死",
            "烦不烦", "浪费时间", "别烦", "催什么", "问什么", "问那么多", "闭嘴", "滚", "出去出去", "这么大岁数", "一把年纪", "蠢", "笨", "傻", "白痴",
            "低能", "你谁啊", "算什么", "这么大个人", "咁大个人", "忙紧", "忙着呢", "没空", "下班了明天", "下班了别", "不懂", "看不到我忙"]
          privacy_leak_info: ["审批表", "消费清单", "刷卡记录", "交易清单", "有几多钱", "几多钱", "欠多少", "欠了多少", "存款凭证", "贷款情况", "账户情况", "资产情况", "家底", "底细", "花了多少", "消费记录", "租约", "粮单", "糧單", "扣缴凭单", "催缴通知", "账户金额", "账户里的钱", "开户单", "贷款合同", "合同复印", "薪转", "报税", "按揭资料", "私事", "欠债情况", "信息", "资料", "隐私", "私隐", "数据", "名单", "手机号", "电话号码", "号码", "身份证", "身分证", "护照", "姓名",
            "名字", "全名", "住址", "地址", "家庭住址", "卡号", "账号", "余额", "存款", "存款数", "存了多少", "有多少钱", "多少钱", "定存", "流水", "明细",
            "对账单", "月结单", "账单", "收入证明", "入息证明", "工资单", "薪资单", "薪水单", "工资", "收入", "贷款金额", "申请书", "申请表", "复印件",
            "联系方式", "通讯录", "证件照", "资产", "几张存单", "银行结单", "结单", "户口资料"]
          privacy_leak_outsider: ["对门", "楼上", "楼下", "对面", "我婆婆", "我公公", "家婆", "妯娌", "亲友", "儿媳", "隔壁", "业主群", "街坊", "家长群", "同学", "熟人", "大家", "所有人", "全公司", "老乡", "地产经纪", "经纪", "姐夫", "妹夫", "岳母", "丈母娘", "婆家", "娘家", "表妹", "表哥", "堂哥", "叔叔", "舅舅", "室友", "房东", "单位领导", "领导", "上司", "前东家", "对手", "竞争对手", "其他公司", "债权人", "前夫家", "男朋友", "女朋友", "姑妈", "嫂", "前夫", "前妻", "前男友", "前女友", "前任", "小舅子", "舅子", "亲戚", "亲家", "邻居", "同事", "老板", "别人", "人家",
            "外人", "他人", "第三人", "第三方", "第三者", "中介", "房仲", "代办公司", "装修公司", "贷款公司", "财务公司", "保险公司", "陌生人", "不识的人",
            "不认识的", "另一个客", "另一位客", "第二位客", "第二个客", "其他客", "别的客", "其他人", "朋友", "儿子", "女儿", "媳妇", "女婿", "老公",
            "老婆", "丈夫", "妻子", "先生", "太太", "男人", "家人", "家里人", "父母", "我妈", "我爸", "兄弟", "弟弟", "哥哥", "姐姐", "妹妹", "债主",
            "群里", "微信群", "群组", "外部", "合作公司", "外包", "推销员", "业务员", "卖房", "卖楼", "卖保险", "地产", "快递", "网上", "朋友圈"]
          elderly_service_person: ["(我爸|我妈|老爸|老妈|父亲|母亲|爹|娘|我公|我婆|阿爸|阿妈)(都|今年|今年都|已经|快|)(七|八|九)十", "(六|七|八|九)十(一|二|三|四|五|六|七|八|九)了", "(六|七|八|九)十(一|二|三|四|五|六|七|八|九)岁", "老年机", "六十多的", "七十多的", "八十多的", "九十多的", "七十几的", "八十几的", "八十好几", "七十好几", "快八十", "快七十", "快九十", "{elderly}", "老人家", "老太婆", "老年卡", "九十一了", "九十了", "老母", "老爹", "老妈子", "家父", "家母", "我奶", "我爷", "老农", "老者",
            "大娘", "俺娘", "俺爹", "老婆子"]
          elderly_service_frail: ["腿断", "腰断", "摔断", "摔伤", "眼睛花", "眼也花", "个月的肚子", "大着肚子", "有身孕", "眼睛不行", "眼睛不中用", "耳朵不行", "腿不行", "石膏", "听力差", "听力下降", "听觉", "视力差", "眼神不好", "白内障", "拄杖", "坐月子", "挺着肚子", "抱着婴儿", "哑", "口齿", "说不清话", "下床", "导盲犬", "助行器", "走路慢", "下不来楼", "下不了楼", "楼都下", "不能走", "上不了楼", "插着管", "透析", "化疗", "骨折", "截肢", "自闭", "唐氏", "智力", "精神病", "认知", "{vulnerable}", "双拐", "拄拐", "拄着", "瘫在", "躺着", "躺在床", "下不了床", "起不来床", "失智", "痴呆", "老年痴呆", "脑梗",
            "脑溢血", "帕金森", "担架", "救护车", "病房", "昏迷", "手哆嗦", "手震", "手都", "聋", "盲", "瞎子", "看不见", "听不见", "听不清",
            "讲不了话", "不能说话", "脚不方便", "腿不好", "腿脚", "走路不", "不良于行", "行动不", "身心障碍", "大字不识", "不认识字", "文盲", "残"]
          dormant_account_long: ["好些年", "些年", "老长时间", "长期", "长久", "多年", "好多年", "好几年", "几年", "十几年", "十来年", "十年", "二十年", "廿年", "几十年", "三十年", "八年",
            "七年", "六年", "五年", "四年", "三年", "两年", "2年", "3年", "5年", "8年", "10年", "20年", "一年多", "半年", "很久", "许久", "好久", "太久",
            "太耐", "好耐", "久", "长时间", "常年", "多时"]
          dormant_account_account: ["账户", "账号", "存折", "存摺", "存单", "折子", "本子", "户头", "户口", "老户", "一类户", "二类户", "对公户", "公司户",
            "银行卡", "储蓄卡", "借记卡", "工资卡", "老卡", "旧卡", "一张卡", "这张卡", "那张卡", "张卡", "的卡", "名下卡", "存款户", "活期户", "社保卡"]
          payment_failure_wallet: ["微信", "支付宝", "云闪付", "银联", "美团", "京东", "apple pay", "applepay", "google pay", "googlepay", "samsung pay",
            "华为支付", "华为钱包", "小米支付", "拼多多", "抖音", "淘宝", "paypal", "etc", "滴滴", "line pay", "linepay", "街口", "悠游", "一卡通",
            "八达通", "12306", "全支付", "全盈", "财付通", "数字人民币", "payme", "wechat", "alipay", "手机钱包", "电子钱包", "钱包", "快捷支付",
            "台湾pay", "医保", "高铁票", "携程", "商户", "商家", "第三方支付", "支付平台", "电子支付"]
          payment_failure_pay: ["火车票", "高铁票", "医保", "支付", "付款", "付钱", "付账", "付费", "付菜钱", "付学费", "缴费", "缴款", "缴纳", "缴学费", "缴税", "交学费", "交电费",
            "交水费", "交话费", "交住院", "扫码", "扫一扫", "刷卡", "刷你们的卡", "刷你", "碌卡", "拍卡", "挥卡", "感应", "结账", "结帐", "买单",
            "埋单", "代扣", "代缴", "自动扣缴", "充值", "加值", "增值", "网购", "线上购物", "下单", "购票", "买票", "机票", "飞机票", "车票", "停车费", "网上买", "订房", "点外卖", "外卖", "抢票", "订票", "订酒店", "加油",
            "买东西", "买嘢", "给钱", "pos", "收银", "闪付", "碰一碰", "过路费", "授权"]
          payment_failure_stop: ["唔批", "银行不批", "卡住", "卡死", "跳回", "退回来", "没付成", "没交成", "没扣成", "没通过", "拒掉", "不认卡", "不可用", "绑不进", "不匹配", "无效卡", "卡号无效", "验证错误", "暂停使用", "不给付", "不给用", "被限制", "未被授权", "没授权", "没被授权", "通讯失败", "卡状态异常", "状态异常", "连不到", "连唔到", "连不上", "刷不进", "扣不了", "扣不到", "被锁", "拒收", "失败", "不成功", "未成功", "没成功", "没有成功", "拒绝", "被拒", "遭拒", "拒付", "付不了", "付不出", "付不上", "付不成",
            "付唔到", "付不到", "缴不了", "交不了", "交不上", "刷不了", "刷不出", "刷不过", "刷不到", "过不了", "没过", "不过去", "通不过", "不通过",
            "未通过", "扫不了", "扫不出", "扫不到", "碌不到", "不支持", "不受理", "未授权", "未获授权", "交易异常", "发卡行", "报错", "返回错误",
            "系统错误", "出错", "未能", "没反应", "无反应", "不行", "不得", "唔得", "用不了", "不能用", "无法", "没法", "超时", "作废",
            "联系银行", "未完成", "请稍候"]
          transfer_failure_send: ["转账", "汇款", "转钱", "汇钱", "打钱", "打款", "转给", "汇给", "打给", "汇到", "汇去",
            "汇过", "打过去", "打过来", "汇了", "转了", "汇出", "转出", "汇的", "转的", "过数", "过了数", "转数快", "fps",
            "电汇", "寄钱", "跨行", "划款", "划给", "代发", "生活费", "房租", "尾款", "货款", "工程款", "学费", "工资",
            "薪水", "薪资", "薪转", "奖金", "养老金", "退休金", "补贴款", "汇兑", "汇票",
            "(汇|转)(1*|2*|3*|4*|5*|6*|7*|8*|9*|一|两|三|四|五|六|七|八|九|十|几|好几)",
            "(打|过|寄)(了|)(一|两|三|四|五|六|七|八|九|几|好几)(十|百|千|万)", "转给了", "汇给了", "划到", "寄给", "付给",
            "发工资", "发薪", "出粮", "打卡里", "电汇的", "支付给", "汇出的", "转出的", "汇往", "汇出境", "国际汇款",
            "境外汇款", "跨境汇款", "入数", "首期款", "首付款", "进度款", "彩礼钱", "转的钱", "汇的钱", "付的款", "打的款",
            "划出", "打到(他|她|对方|家里|孩子|卡|账|户|公司)", "转到(他|她|对方|家里|孩子|卡|账|户|公司|我)",
            "打进(他|她|对方|卡|账|户)", "转进(他|她|对方|卡|账|户)", "转(个|一笔|笔|点)账", "汇(个|一笔|笔|点)款",
            "转(个|一笔|笔|点)钱", "自动(拨|转|汇|划|付)(给|去|到)", "拨给", "打(押金|房租|学费|生活费|货款|钱|款)",
            "付的那笔款", "转给我"]
          transfer_failure_payee: ["对方", "那边", "那头", "那儿", "嗰边", "收款人", "收款方", "收款行", "受款人", "收款账户",
            "收钱的", "房东", "业主", "儿子", "闺女", "女儿", "孩子", "娃", "老公", "老婆", "媳妇", "家里", "家人", "我妈",
            "我爸", "老妈", "阿妈", "妈妈", "爸爸", "母亲", "父亲", "爸妈", "父母", "朋友", "同学", "卖家", "卖方", "师傅",
            "学校", "供应商", "厂家", "公司", "工厂", "老家", "包工头", "亲戚", "我姐", "我妹", "我弟", "我哥", "姐姐", "妹妹",
            "弟弟", "他说", "她说", "人家", "对家", "他户口", "财务", "我卡里", "我卡上", "我这边", "我户口", "我账户",
            "我账上", "表弟", "表哥", "表姐", "表妹", "侄子", "外甥", "外甥女", "舅舅", "叔叔", "姑姑", "阿姨", "奶奶", "爷爷",
            "外婆", "同事", "老板", "工人", "工友", "供货商", "他行账户", "收款账号", "他", "她", "店家", "学生", "教授",
            "医院", "律师", "阿嫲", "阿爸", "屋企"]
          transfer_failure_nothing: ["没收到", "没收着", "未收到", "没有收到", "收不到", "收不着", "没见着", "没见到",
            "没见过", "没看到", "没看见", "没拿着", "没拿到", "没到", "未到", "没有到", "没进来", "没进账", "没进去", "没影",
            "没动静", "没下落", "没着落", "没踪影", "空空如也", "还是空的", "是空的", "一毛没", "一毛钱没", "一毛都没",
            "一分没", "一分钱没", "一分都没", "一分钱都没", "一分未", "影子都", "连影", "未见", "没入账", "未入账", "没入到",
            "没有入账", "说没有", "话没", "都没有收", "查无", "不见到账", "不见入账", "等不到", "没等到", "迟迟没", "未达",
            "没领到", "没着", "一蚊都没", "没多到", "没多出", "就是没有", "都没响", "没响动", "没反应到账", "没发到",
            "没转到", "没汇到", "石沉大海", "没去到", "没过到", "不翼而飞", "丢了", "飞了", "弄哪", "到哪了", "去哪了",
            "去了哪", "哪里去了", "哪儿去了", "上哪", "没有入数", "未有入数", "未入数", "没入数", "未有入账", "未有收到",
            "未有收", "未收", "一分也没", "一毛也没", "没多", "没有到过", "还没着", "没有这笔", "没这笔", "没见有",
            "查不到这笔", "没有钱进", "没钱进", "没进到", "没有进", "未有到", "未见到账", "未见入账", "没个影", "没有影",
            "查无此", "未查到", "没查到", "等查复", "等对方行", "没个着落", "没个下落", "账上查不到", "账上没有", "户口没有",
            "账户里没有", "没收过", "未收过", "没有收过", "卡里没有", "户头没有", "账户没有", "查无此笔", "没见", "还是零",
            "还是0", "仍是零", "还是原来那么多", "没多一分", "空着", "户头空", "卡空"]
          app_fault_screen: ["手机银行", "掌上银行", "掌银", "app", "客户端", "网银", "网上银行", "网路银行", "行动银行",
            "行动网银", "电子银行", "小程序", "微信银行", "软件", "手机软件", "画面", "页面", "界面", "网页", "网站", "官网",
            "程序", "手机端", "手机程式", "程式", "手机app", "手机上那个", "电子回单", "网路atm", "专区", "版面", "页签",
            "主页面", "查询页", "首页", "浏览器", "网页版", "电脑版", "网上理财", "流动理财", "手机理财", "流动银行",
            "网页银行"]
          loan_approval_stuck: ["没批", "未批", "不批", "批不下", "没下来", "不下来", "下不来", "未下来", "没下到", "没消息",
            "没结果", "没动静", "没下文", "没影", "没音信", "没着落", "影子", "被拒", "拒了", "拒绝", "秒拒", "婉拒", "驳回",
            "退件", "被退", "打回", "不通过", "没通过", "没过", "未通过", "卡住", "卡在", "卡着", "拖着", "拖了", "一拖",
            "拖到", "迟迟", "等了", "等到", "苦等", "照会", "不知道哪天", "不知哪天", "没有下文", "还没", "还未", "仍未",
            "尚未", "至今", "处理中", "审核中", "审批中", "说快了", "再等等", "再等", "排队", "没额度", "没有额度", "不放",
            "没放", "未放", "不拨", "未拨", "没拨", "遥遥无期", "石沉大海", "不准", "准不准", "综合评分", "评分不足", "不符合",
            "上会", "不贷了", "不给贷", "收回", "取消了", "反悔", "变卦", "没个准信", "痛快话", "没准信", "没答复", "没回音",
            "没钱放", "没有钱放", "等额度", "没规模", "没指标", "过件", "没过件", "一直审", "还在审", "在审批", "审批紧",
            "审紧", "未批出", "迟批", "批晚", "不够资格", "资格不符", "条件不符", "黄了", "泡汤", "办不下", "办不了", "办到",
            "还没影", "没办下来", "一直没办"]
          branch_queue_gate: ["卷帘门", "铁门", "铁闸", "大门", "闸门", "闸", "玻璃门", "门口", "门"]
          branch_queue_long: ["小时", "钟头", "个钟", "半个钟", "半天", "大半天", "一上午", "一下午", "一个上午", "一个下午",
            "整个上午", "整个下午", "一天", "好久", "老半天", "天黑", "没电", "分钟", "一早上", "一晌", "一中午", "成朝",
            "成日", "成个钟", "腰酸", "腿都", "站不住", "吃不消"]
          branch_queue_place: ["网点", "支行", "分行", "柜台", "柜面", "柜位", "窗口", "大厅", "大堂", "营业厅", "储蓄所",
            "营业部", "分理处", "营业所", "叫号", "取号", "拿号", "抽号", "排号", "号码牌", "普通号", "个号", "张号", "张飞",
            "筹", "柜员", "行员", "临柜"]
          complaint_timeout_case: ["投诉", "陈情", "申诉", "客诉", "工单", "案件", "案子", "单子", "编号", "那件事", "这件事",
            "这事", "举报", "报案", "争议单", "反映过", "反映了", "已反映", "多次反映", "反映的问题", "维权", "写的信", "的信",
            "邮件", "信件", "信访", "受理号", "流水号", "case"]
          complaint_timeout_silence: ["没人联系", "无人联系", "没有人联系", "没联系", "没有联系", "没人找", "没有人找",
            "没一个人", "没有一个人", "没人理", "没人回", "没回", "没有回", "未回", "无回", "没复", "没人复", "没一个电话",
            "没电话", "没打来", "没打过", "没接到", "没响", "没消息", "没音信", "没音讯", "没回音", "没声气", "没声音",
            "没动静", "没下文", "没结果", "没答复", "无答复", "没说法", "没交代", "没进展", "无进展", "不了了之", "石沉大海",
            "杳无音信", "没半个字", "半个字", "没人管", "没人跟", "没有任何", "一通也没", "一通都没", "一个都没", "影都没",
            "失约", "落空", "空头", "寂寞", "放屁", "忽悠", "超期", "原封不动", "一点没动", "敷衍", "现在第", "都第",
            "今天第", "第十", "没解决", "未解决", "没处理", "未处理", "没人来", "没等到", "石沉", "没个信", "没个准信",
            "没个说法", "没个结果", "没个交代", "没个回音", "没个回信"]
          forced_marketing_product: ["保险", "意外险", "寿险", "人寿", "火险", "人身险", "储蓄险", "年金", "医疗险", "重疾险",
            "健康险", "财产险", "家财险", "安心险", "理财", "基金", "黄金", "贵金属", "纪念币", "信托", "定期", "大额存单",
            "存款", "信用卡", "会员", "权益", "权益包", "套餐", "增值服务", "手机银行", "数字人民币", "etc", "养老金账户",
            "三方存管", "证券户", "第三方支付", "商城", "积分卡", "短信服务", "联名卡", "副卡", "line", "程序", "app", "抽奖",
            "年卡", "贷记卡", "白金卡", "月费"]
          forced_marketing_condition: ["才给", "才能", "才肯", "才让", "才走", "才批", "才放", "才办", "才可以", "就不给",
            "就不让", "就不办", "就不批", "就不放", "就不拨", "不然", "否则", "不给办", "不给批", "不给开", "不给放", "不给取",
            "不让走", "不让办", "不放款", "不拨款", "不批", "不受理", "不开给", "不帮", "不盖章", "别想", "点不了",
            "不能下一步", "下一步", "过不去", "慢一点", "会快", "快一点", "慢慢等", "流程", "马上开", "前提", "条件", "拒绝办",
            "不能办", "办不成", "不予", "利率就", "优惠利率", "捆", "硬性", "逼", "变相"]
          atm_fault_machine: ["atm", "取款机", "存款机", "存取款机", "柜员机", "提款机", "自助机", "自助设备", "自助终端",
            "自助柜员机", "自助银行", "自助取款", "自助存款", "智能柜台", "智能柜员机", "一体机", "柜机", "机具", "机子",
            "部机", "机器", "回单机", "补登机", "补折机", "存折机", "入钞机", "存钞机", "点钞机", "循环机", "现金机", "cdm",
            "crs", "vtm", "stm", "发卡机", "打印机", "取钱的机器", "那台机", "这台机", "台机", "台机器", "出钞口", "入钞口",
            "吐钞口", "插卡口", "入钱机", "入数机", "存钱机", "取钱机", "自动柜员机", "自动取款", "提款的机器", "吞吐机",
            "智慧柜员机", "智能机", "填单机", "终端机", "自助发卡", "呢部机", "嗰部机", "两部机", "部存款机", "机台",
            "自动提款"]
          atm_fault_trouble: ["吞", "吃进去", "吃了", "吃掉", "食了", "食左", "咬", "夹住", "夹纸", "夹钞", "卡纸", "卡钞",
            "卡住", "卡在里", "卡里头", "卡在机", "少吐", "少出", "多吐", "没吐", "不吐", "未吐", "没出", "未出", "不出来",
            "没出来", "没拿到", "没给", "少给", "少记", "少算", "少数", "少点", "少存", "少入", "点错", "数错", "数到一半",
            "清点", "开箱", "清机", "黑屏", "黑了屏", "黑了", "死机", "蓝屏", "花屏", "死在那", "没反应", "没动静", "失灵",
            "坏了", "坏咗", "坏掉", "故障", "罢工", "停机", "暂停服务", "停用", "断电", "没电", "停电", "没钱", "缺钞", "不认",
            "识别不", "拒收", "退出来", "退回来", "退不出", "不退", "没退", "吐回", "吐返", "呕", "打不出", "没打印", "没凭条",
            "没凭据", "不打凭条", "没入账", "未入账", "没到账", "余额没", "没记", "没存进", "假币", "假钞", "假钱", "缺角",
            "残币", "撕成", "撕破", "扯破", "锁住", "修", "维修", "没人整", "没人修", "张假", "假的", "假的一百", "少了",
            "少咗", "少两", "少一", "少三", "少几", "数少", "短了", "缺了", "一张没出", "不动了", "没出钱", "扣了钱", "照扣",
            "已扣", "没钱出", "空的", "坏的", "不肯吐", "唔肯吐", "读不出", "读不到", "插不进", "拔不出", "出错", "报错",
            "交易失败", "吃卡", "印不出", "打不出来", "没给我", "没返", "没还", "数出", "点出", "只数", "只点", "只认",
            "认不出", "数成", "缩回去", "缩返", "吸回去", "收回去了", "张数不对", "没数对", "不给钱", "没给钱", "不给卡",
            "当机", "拿不返", "拿不回", "取不回", "没存上", "存没存上", "没出钞", "没有出钞", "没吐钞", "卡了", "反应迟",
            "断网", "关机", "关了", "围起来"]
          limit_control_account: ["卡", "账户", "户头", "户口", "账号", "存折", "工资卡", "储蓄卡", "银行卡", "钱", "款",
            "薪水", "工资", "余额", "存款", "资金"]
          limit_control_stopped: ["停了", "给停", "被停", "停掉", "锁了", "锁住", "锁着", "被锁", "封了", "被封", "封住",
            "动不了", "不能动", "圈存", "警示", "管制", "冻了", "冻住", "冻牢", "冻上", "冻着", "被冻", "给冻", "冻结",
            "卡在里面", "取不出", "拿不出", "领不出", "用不到", "用不了", "刷不了", "限制了", "受限", "限死", "限成", "卡死",
            "扣住", "扣着", "压着", "停用", "禁用", "不能用", "不给用", "不让用", "只进不出", "只能进", "转不出", "转不了",
            "出不去", "出不来", "提不出", "止付", "管控", "暂停"]
          credit_limit_line: ["额度", "信用额", "信贷额", "信用限额", "信贷限额", "卡额", "签账额", "签数额", "卡限额",
            "卡个限额", "卡的限额", "临额", "透支额", "可用额"]
          credit_limit_amount: ["一百", "两百", "几百", "五百", "八百", "一千", "两千", "三千", "五千", "六千", "八千", "几千",
            "一万", "二万", "两万", "三万", "五万", "八万", "十万", "十五万", "二十万", "三十万", "0*", "1*", "2*", "3*", "4*",
            "5*", "6*", "7*", "8*", "9*", "零", "一半", "一块", "一蚊", "三百", "四百", "六百", "四千", "七千", "九千", "六万",
            "七万", "四万", "几万"]
          card_application_card: ["信用卡", "卡片", "贷记卡", "白金卡", "金卡", "联名卡", "副卡", "附卡", "附属卡", "借记卡",
            "储蓄卡", "银行卡", "这张卡", "那张卡", "一张卡", "张卡", "该卡", "此卡", "我的卡", "这卡", "那卡", "老卡", "旧卡",
            "不用的卡"]
          online_login_app: ["{online_bank}", "手机理财", "流动理财", "网上理财", "流动银行", "手机应用", "银行应用",
            "手机上那个软件", "你们那个软件", "你们的软件", "你们软件", "蓝色图标", "红色图标", "企业网银", "网路理财",
            "个人网银", "那个软件", "行动app", "网页版", "网银页面", "手机上的银行", "手机上那个银行", "个人银行", "电脑端",
            "网页银行", "你们那个app"]
          online_login_out: ["进不去", "进不了", "进不到", "不让进", "不让我进", "不给进", "不给我进", "不准进", "不许进",
            "登不", "登唔", "入唔到", "入不到", "入不去", "入极都", "唔畀入", "唔畀我入", "唔俾入", "唔俾我入", "拦在门外",
            "拦门外", "拦在外面", "关在门外", "挡在门外", "挡在外面", "拒之门外", "锁在外面", "锁在门外", "弹回登录",
            "跳回登录", "退回登录", "回到登录", "踢出", "踢我", "踢咗", "认不出我", "不认我", "不认识我", "说不是我",
            "话唔系我", "话我唔系", "设备不符", "装置不符", "未登记", "没登记", "未认证", "认唔到", "设备不支持", "地区不支持",
            "不在服务区", "重新输账号", "反复验证", "反复认证", "打不进", "校验未通过", "校验不通过", "不让我进去", "弹出嚟"]
          cc_bill_bill: ["账单", "卡单", "月结单", "缴款单", "还款单", "信用卡对账单", "信用卡结单", "欠款单", "刷卡单",
            "刷卡明细单", "应还单"]
          cc_bill_wrong: ["不对", "不符", "有误", "错", "异常", "多出", "多了", "多记", "多算", "多收", "多扣", "重复", "重覆",
            "两遍", "两次", "两笔", "三次", "再列", "又列", "又出现", "又算", "又记", "又把", "再还", "再缴", "翻出来", "还写",
            "还说", "还显示", "仍显示", "仍有", "还是欠", "还欠", "仍欠", "说我欠", "写我欠", "我欠着", "没还清", "未还",
            "没还", "看不懂", "看不明", "睇唔明", "睇唔明白", "搞不懂", "对不上", "对唔上", "对唔到", "对唔返", "夹唔", "唔夹",
            "唔啱", "唔对", "莫名", "不明", "不认识", "没买过", "没消费", "未消费", "没去过", "不清楚", "计错", "不一致",
            "少了", "没扣掉", "没冲", "未冲", "没减", "未扣减", "出入", "不认可", "异议", "争议", "疑问", "质疑", "调单",
            "更正", "核实", "差成", "差咗", "差了", "对不拢", "凭什么", "怎么来", "哪来", "边度嚟", "什么钱", "乱记",
            "乱七八糟", "虚增", "翻倍", "翻了", "对不起来", "兜不起来", "没变少", "没有减", "欠款", "一模一样", "欠足",
            "当我没", "当我冇", "仍计入", "偏说", "漏记", "体现", "纹丝不动", "先前已", "刷了两", "两条", "硬说", "欠着",
            "叠在", "挂着", "还挂", "要我先", "核查", "查核", "实际", "非本人", "没取消", "不像", "多一笔", "多了一", "没撤",
            "没印象", "不认得", "唔认得", "没去", "还在扣", "一直扣", "在扣", "没有印象", "冒出", "蹦出", "自己找商户",
            "对唔返数", "还是往", "不像话", "冲销", "照列", "照计", "照样", "又有一笔"]
          cc_bill_missing: ["没收到", "未收到", "没有收到", "收不到", "收唔到", "冇收到", "没寄", "未寄", "不寄", "没有寄", "冇寄",
            "没发", "未发", "不发", "没来", "不来",
            "没有来", "没收着", "冇收着", "先寄到", "才寄到", "过咗还款日", "过了还款日", "过了缴款", "迟咗", "没出", "未出", "没看到", "看不到", "查不到", "没送", "寄丢", "寄到旧", "寄去旧", "寄到以前", "寄错", "迟迟", "才寄", "才收到", "先收到", "延迟", "晚到",
            "停寄", "停发", "没影", "没了", "投递", "未送达", "没送达", "未出账", "没出账", "未推送", "没推送", "从来没见"]
          cc_bill_paid: ["还清", "还完", "还了", "还咗", "还晒", "全额还", "全款", "已还", "缴清", "缴了", "已缴", "缴完", "缴款",
            "还足", "找清", "找咗", "找晒", "照账单还",
            "按时还", "准时还", "如期还", "按期还", "还到了", "还过去", "提前还了", "早还了", "还款三", "已还款", "还进", "还的信用卡", "还的钱", "柜台还", "按账单", "一分不差", "一分不少", "还进去", "还上", "存进去还", "还款成功", "结清", "提前存了"]
          cc_bill_owed: ["还欠", "仍欠", "说我欠", "写我欠", "我欠着", "欠着", "欠款", "没还", "未还", "零头", "再还", "再缴",
            "又要还", "又列", "再列", "逾期", "滞纳金", "违约金",
            "迟缴", "迟交", "未缴", "没缴", "未入账", "没入账", "没到账", "未到账", "没销账", "未销账", "没记上", "罚息", "话我迟", "话我未", "话未找", "应还", "结欠", "待还", "纹丝不动", "当我没", "当我冇", "欠足", "计入", "没显示", "未显示", "没反映", "未反映", "没更新", "未更新", "未体现", "体现", "偏说", "欠我", "还说没", "硬说", "又上了", "叠在"]
          interest_rate_word: ["利率", "利息", "利钱", "息口", "循环息", "年化", "月息", "日息", "年息", "存息", "按揭息", "贷息",
            "计息", "罚息", "复利", "定存息", "存款息", "息率", "封顶息", "的利比", "算的利", "结的利", "给的利", "得的利"]
          interest_rate_bad: ["高", "贵", "多收", "多扣", "多算", "多计", "收多", "算多", "计多", "扣多", "少了", "少算",
            "少给", "少付", "少计", "少咗", "没少", "冇少", "低了", "低过", "降低", "下调", "没降", "不降", "未降", "唔减",
            "冇减", "没减", "不调", "没调", "未调", "没有调", "没变", "没动", "不变", "未变", "上浮", "上调", "上涨", "涨",
            "调高", "调升", "加息", "差", "不对", "不符", "不一样", "不一致", "唔一样", "唔同", "唔啱", "不同于", "对不上",
            "不合理", "唔合理", "不认可", "不服", "不同意", "不公平", "不接受", "异议", "争议", "质疑", "疑问", "投诉", "不满",
            "算错", "计错", "有误", "错误", "算法", "算不清", "怎么算", "怎么来", "怎么会", "点计", "点算", "如何计算",
            "如何算", "计算方式", "计算方法", "核实", "重算", "重新计算", "更正", "照算", "照收", "照计", "照扣", "照付",
            "白付", "白交", "利滚利", "利叠利", "全额", "整笔", "没给", "没付", "没结", "没算", "不给", "未付", "未结", "未到",
            "没到", "没入", "未入", "缩水", "按活期", "老利率", "旧利率", "离谱", "暴利", "高利贷", "吓人", "吓死", "减免",
            "翻倍", "比新客", "比别人", "没享受", "未享受", "没执行", "未执行", "没兑现", "结果", "变成", "却", "问题", "滚到",
            "凭什么", "缺", "没了", "纠纷", "重定价", "没降下来", "没跟着", "没按", "未按", "不按", "唔跟", "冇跟", "凭啥",
            "降到", "调降", "不给降", "不给调", "不给下调", "郁都", "冇郁", "企喺度", "冇跌", "比本", "快赶上本", "哪个利率",
            "签的是", "批的是", "写的是", "还是", "仍", "依旧", "擅改", "无端", "说不出", "搞不清", "看不懂", "唔明", "多供",
            "印的", "只给", "倒扣", "一算", "糊弄", "仲系一样", "还是一样", "点解", "减咗", "不给算", "没有入", "少咗入",
            "老样子", "没反应", "装死", "对账", "过山车", "没说", "没告知", "蒸发", "调到", "调成", "调至", "升到", "升至",
            "改成", "加到", "跳到", "涨到", "涨成", "越还越多", "越还越高"]
          card_loss_card: ["银行卡", "信用卡", "借记卡", "储蓄卡", "提款卡", "金融卡", "贷记卡", "扣账卡", "社保卡", "工资卡",
            "卡片", "张卡", "的卡", "卡", "咭", "存折", "折子", "存簿",
            "存单", "单子", "钱包", "银包", "荷包", "皮夹", "皮包", "u盾", "网银盾", "保安编码器"]
          card_loss_lost: ["丢了", "丢失", "丢在", "遗失", "弄丢", "搞丢", "掉了", "掉在", "掉哪", "不见了", "唔见", "唔见咗",
            "漏低", "漏咗", "漏喺", "遗漏在", "遗落", "落在", "落咗", "落了在", "跌咗", "被偷", "偷走", "偷了", "人偷", "被扒",
            "扒走", "扒手", "打荷包", "摸走", "让人摸", "叫人摸", "被人摸", "被摸", "摸了", "顺走", "被抢", "抢走", "失窃",
            "冇咗", "整唔见", "找不到", "找不着", "揾唔到", "搵唔到", "忘在", "失落", "落下了", "落下"]
          card_loss_broken: ["咬", "啃", "撕", "剪坏", "断成", "断了", "折断", "掰断", "断裂", "裂", "破损", "破了", "烂咗",
            "烂了", "坏了", "坏咗", "损坏", "消磁", "磨损", "磨花", "刮花", "弯了", "泡水", "泡了", "洗坏", "洗衣机", "烧",
            "失效", "读不出", "读不到", "读不了", "读唔到", "刷不出", "刷不了", "识别不了", "插不进", "晶片", "芯片", "磁条",
            "看不清", "字磨", "发霉", "虫蛀", "折了", "断掉", "开裂", "脱层", "花咗", "磁带"]
          card_loss_replace: ["挂失", "报失", "解挂", "补办", "补发", "补领", "补卡", "补张", "补一张", "补新", "补回", "换发",
            "换卡", "换新", "换张", "换一张", "换领", "换本",
            "换一本", "换折", "更换", "重办", "重做", "重新办", "补换", "停卡", "停掉", "停用", "停咗", "锁卡", "止付", "去换", "去补", "拿去换", "攞去换", "补不", "换不", "不给换",
            "不给补", "不让换", "不让补", "补出来", "口挂", "临时挂"]
          prepayment_done: ["征信", "央行", "人行", "联征", "信用报告", "已经办好", "已办好", "已经办成", "办成了", "办得顺",
            "顺利", "搞掂", "顺当", "很快就办", "没卡我", "不是来约", "不打算", "办妥了", "打听", "坐席已", "人民银行",
            "个人记录", "信用记录", "未结清"]
          hotline_wait_line: ["电话", "热线", "客服", "专线", "坐席", "座席", "955", "400", "95开头", "座机", "话务", "接线",
            "客服号", "服务台", "总机", "线上客服", "在线客服",
            "人工", "信用卡中心", "真人", "专员", "聊天窗口", "在线聊天"]
          hotline_wait_dead: ["打不通", "打不进", "打唔通", "打唔入", "接不通", "接不进", "接唔通", "接唔入", "没接进",
            "没人接", "冇人接", "冇人听", "没人听", "没有人接", "没有真人", "没真人", "无人接", "无人应", "没人应",
            "没人理我电话", "不接", "占线", "忙音", "忙线", "线路忙", "全忙", "正忙", "一直忙", "永远忙", "都在忙", "繁忙",
            "断线", "自动挂", "自动断", "被挂断", "嘟嘟", "一直响", "响到", "响半天", "响了半天", "听音乐", "放音乐", "播音乐",
            "播歌", "放歌", "彩铃", "等不到", "轮不到", "轮不上", "没轮上", "没轮到", "未轮到", "接不上", "接唔到", "接不到",
            "找不到人", "揾唔到人", "搵唔到人", "没有人工", "冇真人", "转不到", "转不了", "转不进", "转唔到", "打极都",
            "打到手", "打了几十", "打了十几", "打了一上午", "打了一下午", "打了一天", "打咗成日", "打爆都", "死活", "空号",
            "暂停服务", "说忙", "话忙"]
          hotline_wait_robot: ["机器人", "机器", "录音", "电脑小姐", "电脑声", "电脑语音", "语音小姐", "智能语音", "智能客服",
            "ai客服", "ai语音", "自动语音", "语音系统", "语音导航",
            "语音菜单", "语音客服", "机械声", "机械音", "电子音", "系统音", "语音机", "虚拟客服", "虚拟助理", "小助手"]
          poor_disclosure_src: ["客服", "柜台", "柜员", "网点", "支行", "分行", "总行", "热线", "电话里", "网页", "网站",
            "官网", "网上", "线上", "app", "合同", "墙上", "宣传单", "单张", "公告", "行员", "职员", "经理", "专员", "大堂",
            "门口", "这个", "那个", "这位", "那位", "另一个", "另一位", "另外一个", "另一间", "别的", "一个", "一位", "一间",
            "有的", "第一个", "第二个", "第二位", "第一位", "前一个", "后一个", "上午", "下午", "昨天", "今天", "上次", "这次",
            "上回", "这回", "第一次", "第二次", "前台", "信贷员", "阿姐", "小姐", "小伙子", "姑娘", "业务员", "总部", "嘴里",
            "楼下", "楼上", "之前", "起初", "甲", "乙", "临柜", "柜上", "到场", "头一个"]
          poor_disclosure_untold: ["没讲", "没说", "没提", "没告诉", "没告知", "没交代", "没解释", "没讲解", "没说明", "没写",
            "没人讲", "没人说", "没人提", "没人告诉", "没人告知", "没人解释", "没有讲", "没有说", "没有提", "没有告诉",
            "没有告知", "没有交代", "没有解释", "没有说明", "没有人讲", "没有人说", "没有人提", "没有人告诉", "没有人跟我讲",
            "没有人跟我说", "没人跟我讲", "没人跟我说", "没人和我", "没跟我讲", "没跟我说", "没给我讲", "没给我说", "未告知",
            "未告诉", "未说明", "未解释", "未提示", "未讲", "未提", "未提及", "未揭露", "未披露", "未明确", "未作", "冇讲",
            "冇话", "冇提", "冇解释", "冇人讲", "冇人话", "冇人同我讲", "冇人提", "冇通知", "冇写", "不告诉", "不说明",
            "不解释", "唔讲", "唔解释", "又唔讲", "不讲清", "不说清", "瞒着", "隐瞒", "只字不提", "只字未提", "未被告知",
            "没被告知", "没有被告知", "未获告知", "没人跟我提", "没人和我提", "没人给我讲", "没人给我说", "没跟我提",
            "没和我说", "没和我提", "没给我提", "没给我解释", "没有跟我提", "没向我"]
          disclosure_untold: ["(没|没有|未|冇|没人|没有人|冇人)(跟我|和我|同我|给我|对我|向我|跟客户|)(讲|说|提|告诉|告知|说明|解释|交代|提醒|提示|点明|指出|透露|话我|话过|念给|唸给|翻给|指给|算给|吭声)",
            "(一个字|一字|半个字|一句|半句|一句话|半句话|一声|提|讲|话)(都|也)(没|没有|不|冇|唔)(有|)(讲|说|提|话|漏|吭|跟我|和我|同我|给我|告诉|过)", "闭口不谈", "(未|没|没有)以任何(方式|形式|渠道)(告知|通知|说明|提示)", "绝口不提", "闭口不提", "避而不谈", "避重就轻", "只字不提", "只字未提", "隻字",
            "一个字不(提|说|讲|漏)", "一句不提", "不告诉我", "瞒着", "隐瞒", "一笔带过", "一语带过", "一句带过", "轻描淡写", "略过不", "不吭声", "愣是没人", "保持沉默", "装作没有",
            "(未|没|没有|从未|未曾|并未)(被|获|经)(告知|提醒|提示|说明)", "未(作|予|做|尽)(任何|过|)(提示|说明|解释|告知|提醒)", "不(予|作|做)(说明|提示|解释)", "(未|没|没有)(作|做|予)(任何|过|出|)(提示|说明|解释|提醒)",
            "(谁|哪个|哪位|边个|有谁|哪个人|几时|什么时候|哪一位)(跟我|和我|同我|给我|对我|有人同我|有|当初给我|)(讲过|说过|提过|告诉过|提醒过|解释过|问过|说我|讲畀|话过)",
            "(谁|哪个|哪位|边个|哪个人|哪一位|哪位行员|哪个职员|边个职员|哪位经理|哪个人)(跟我|和我|同我|给我|对我)(讲|说|提|解释|话)(过|)", "哪张纸",
            "(怎么|为什么|为何|为啥|点解|当初)(不|没|唔|冇)(早|提前|事先|先|跟我|给我|同我)(讲|说|提|告诉|提醒|解释|写)", "(头一|第一|才第一)(回|次|遍)(听|见)", "压根没(见|听)", "(从|从来|压根|根本)(没|没有|未|不)(听过|听说|听闻|知道有|晓得有)"]
          disclosure_term: ["条款", "细则", "附加条件", "限制", "约定", "违约金", "补偿金", "赔偿金", "罚金", "罚息", "解约", "提前支取", "提早支取", "提前取", "提早攞", "提前拿", "提前赎", "提前结清", "提前还", "提早还", "中途", "部分支取", "支取",
            "赎回", "封闭期", "锁定", "锁住", "锁仓", "持有满", "(持有|存|放|绑|锁|养)满", "绑约", "闭锁", "不可转让", "转让", "宽限", "续期", "续约", "续上", "续费", "自动续", "自动展", "自动转", "转存", "续存", "展期", "连带", "担保", "保证人", "保证责任", "共同借款", "代偿",
            "加点", "上浮", "浮动", "机动", "重定价", "重新定价", "每年会变", "每年要变", "会变的", "换算", "汇率", "点差", "差价", "加成", "转换费", "中间行", "评估费", "评估报告", "律师费", "贴息", "补贴", "优惠利率", "优惠息", "新资金", "首年", "头一年", "头半年", "头两年", "前两年", "前三年", "第二年",
            "仅限", "只限", "只给前", "只给", "限前", "前九十天", "前三个月", "门槛", "最低存款", "日均", "低额", "结余唔够", "起存", "有效期", "生效", "作废", "失效", "取消方式", "怎么取消", "退出", "变更", "手动", "激活", "重新签", "重签", "等额", "年化", "平息", "实际利率",
            "不可以", "唔可以", "唔畀", "不可(部分|提前|中途|撤销|取消|更改|变更)", "不能(提前|部分|转|退|撤|取|赎|换|降|更改|变更|取消|中途)", "取不(出|了)", "要收", "还要买", "还得买", "另外收", "多收一", "要等", "另一种", "坏处", "代价", "后果", "通知期", "期限", "规则", "性质", "用途限制", "上限", "注销", "解绑", "降级", "免赔", "折扣期", "生效日", "等于同意", "同意续", "默认同意", "只开放", "开放期", "开放日", "配息", "派息率", "认证", "公证", "补件", "共同承担", "共同债务", "锁死", "要提前", "要先", "另外申请", "过审", "隔日", "隔天", "自负", "条件"]
          disclosure_then: ["(办|签|签约|签字|签名|签署|开通|开户|开卡|办卡|买|购买|存|申请|推荐|推销|介绍|销售|贷|借|填表|下单|投保|对保|认购|申购|办理|卖|签文件|做定期|问|开户口|讲|谈)(的时候|时|那会儿|那天|那阵|那时|当时|嗰阵|嗰时|嗰日|之前|前|的当下|过程中|当日)", "当初", "当时", "嗰阵", "嗰时", "当日", "事先", "事前", "从头到尾", "由头到尾", "自始至终", "自始至终都", "全程", "前期", "一开始", "卖给我时", "临柜时", "前面流程"]
          disclosure_later: ["(才|方|始|先至|先)(知|得知|晓得|发现|发觉|告诉|告知|讲|说|话|明白|搞懂|看懂|弄懂|弄明白|看到|看见|看清|冒出|蹦出|翻出|拿出|搬出|有人讲|被告知|算出|回过神|听说|听讲|反应过来|问出|亮出|摆出|跳出)", "冒出来", "蹦出(来|一|个)", "冒出(一|个)", "现在(拿|翻|搬)", "这才", "第二天我才", "事后才", "始知", "方知"]
          disclosure_voice: ["客服", "人工", "网点", "柜台", "支行", "分行", "公众号", "公示牌", "app", "官网", "网站", "网页", "热线", "海报", "传单", "折页", "短信", "电话里", "账单", "说明书", "章程", "文件上", "合同上", "小(王|赵|李|张|刘|陈|周|林|吴|孙|杨|何|黄)", "职员(a|b|c|甲|乙|丙)", "柜员(a|b|c|甲|乙|丙)", "(a|b|c|甲|乙|丙)(柜员|职员|行员|经理)", "这个", "那个", "这位", "那位", "另一位", "另一个", "经理", "专员"]
          disclosure_print: ["合同", "合约", "契约", "协议", "条款", "书面", "纸面", "纸上", "白纸黑字", "约定书", "章程", "小字", "细字", "背面", "第(一|二|三|四|五|六|七|八|九|十|十几|几)条", "补充条款", "附件", "说明书", "申请书", "单子背面", "文件上"]
          disclosure_nobody: ["没人", "没有人", "没有任何人", "没任何人", "无任何人", "无人", "冇人", "没有谁", "没谁", "没有一个人", "没一个人", "谁也没", "谁都没", "一个都没", "哪个都没", "从没有", "从来没", "从未", "事先没", "事前没", "事先未", "事前未", "全程没", "也没有哪", "没有哪", "完全没", "根本没", "由头到尾冇", "职员冇", "经纪冇", "行员没", "专员没", "经办人未", "经办未", "柜员没", "经理没", "理专没", "之前没", "之前连"]
          disclosure_tell: ["讲", "说", "提", "告诉", "告知", "说明", "解释", "交代", "提醒", "提示", "点明", "指出", "指给", "透露", "话我", "话过", "念给", "唸给", "翻给", "算给", "吭声", "问过", "写明"]
          disclosure_quiet: ["没短信", "没有短信", "冇短讯", "冇短信", "没寄信", "冇寄信", "没发信", "没发短信", "没信", "没通知", "没有通知", "冇通知", "不通知", "未通知", "没公告", "没有公告", "不公告", "冇通告", "没通告", "没贴", "一封信也", "一封信都", "一条短信都", "没弹窗", "没有发任何", "没有任何提示", "没有提示", "没提示", "(一点|半点|丁点|丝毫)(风声|动静|消息|预告|征兆|声响)", "(风声|动静)(都|也)没", "悄没声", "悄无声息", "无声无息", "没打招呼", "不打招呼", "吱个声", "吱一声", "吱声", "吭一声", "吭声", "说一声", "(连张纸|连个告示|连张告示|连封信|连个短信|连条短信)(也|都|)(没|没有|冇)", "没有预告", "没人告诉", "没人通知", "冇人通知", "没有人通知", "没人说过", "没张告示", "没个告示", "没贴告示", "没贴出来", "生效之后", "生效后", "事后才"]
          disclosure_en_nobody: ["nobody", "no one", "no-one", "not one", "none of", "never", "not once", "at no stage", "at no point", "at no time", "nothing", "nowhere", "neither", "wasn't", "was not", "weren't", "were not", "didn't", "did not", "failed to", "omitted to", "neglected to", "without", "hadn't", "had not", "no adviser", "hardly", "forgot to", "doesn't", "does not", "isn't", "no mention", "no warning"]
          disclosure_en_tell: ["mention*", "told", "tell", "tells", "telling", "explain*", "said", "say", "says", "saying", "read", "point*", "spell*", "spelt", "disclos*", "warn*", "flag*", "highlight*", "informed", "inform", "shown", "showed", "aware", "made clear", "clear", "drew", "drawn", "brought up", "of", "about", "a word", "advised", "notified"]
          disclosure_en_term: ["lock*", "notice period", "penalty", "penalties", "exit", "exit charge", "early", "ahead of time", "mark-up", "markup", "margin", "variable", "tracks", "tracker", "discount", "terms", "clause*", "condition*", "restriction*", "renew*", "contract", "agreement", "minimum", "maturity", "withdraw*", "guarantor", "guarantee", "expire*", "cut-off", "twelve months", "signs you up", "salary account", "small print", "teaser", "break fee", "surcharge", "rate would", "rate jump*", "rate goes", "rate could", "transfer fee", "conversion", "footnote", "opt out", "opt-out", "catch", "switch", "cool*", "deadline", "surrender charge", "obligation*", "liable", "liability", "requirement*", "consequence*", "tied"]
          collection_debt: ["欠", "逾期", "还款", "还钱", "再不还", "不还", "还上", "催", "债", "老赖", "贷款", "网贷",
            "信用卡", "账款", "还清", "晚了", "晚还", "没还", "迟缴", "迟交", "卡数", "找数", "分期款", "月供", "委外", "外包",
            "凑钱", "想办法凑", "最低", "再拖", "拖下去", "就还", "会还", "发工资", "宽限", "代偿", "owe", "owed", "debt",
            "overdue", "arrears", "missed", "late payment", "repay*", "collection", "outstanding", "要账", "追钱", "要钱",
            "讨钱", "攞钱", "追数", "讨账", "时候还", "缴款日"]
          points_promo_gift: ["积分", "点数", "红利", "里程", "哩程", "里数", "飞行里", "积点", "小豆", "金豆", "奖赏钱", "优惠",
            "立减", "返现", "返利", "回馈", "回赠", "红包",
            "礼品", "赠品", "礼物", "礼包", "奖励", "奖品", "抽奖", "满减", "券", "立减金", "刷卡金", "首刷礼", "开卡礼", "迎新", "新户礼", "满额礼", "京东卡", "话费券", "权益",
            "贵宾厅", "机场接送", "接送", "洗车", "拉杆箱", "行李箱", "星巴克", "视频会员", "生日礼", "达标礼", "活动", "促销", "推广", "折扣", "打折", "半价", "买一送一",
            "满额送", "办卡送", "开卡送", "电锅", "气炸锅", "炒锅", "电饭", "不粘锅", "保温杯", "现金回", "利是", "优惠码", "推荐码", "推荐奖", "鼓励金", "奖金", "加码"]
          points_promo_broken: ["没到", "未到", "没收到", "未收到", "没有收到", "收不到", "收唔到", "冇收到", "没给", "未给",
            "不给", "没有给", "唔畀", "冇畀", "没兑现", "不兑现",
            "未兑现", "没有兑现", "失效", "过期", "用不了", "不能用", "用唔到", "领不到", "领不了", "领取失败", "无法领取", "没领到", "领唔到", "没发", "未发", "不发", "没有发",
            "没寄", "未寄", "不寄", "冇寄", "没返", "未返", "不返", "没有返", "少返", "少给", "少了", "取消", "变更", "改规则", "缩水", "虚假", "清零", "归零", "变成零", "变零",
            "骗", "套路", "资格不符", "不符资格", "不合资格", "唔符合", "不符合", "没资格", "冇资格", "没达标", "未达标", "不达标", "不算", "唔计", "不计", "没名额", "名额满",
            "名额已满", "没有名额", "名额没", "抢不到", "抢光", "领完", "领光", "换完", "换罄", "送完", "派完", "换晒", "派晒", "没货", "缺货", "无货", "冇货", "下架", "没减",
            "没立减", "不减", "没优惠", "没打折", "一分没", "一毛没", "没享受", "未享受", "不能享受", "没入账", "未入账", "没有入账", "没入", "未入", "冇入", "没加", "没影",
            "冇影", "没见", "没见着", "冇份", "没我的份", "迟迟", "至今", "不认", "不承认", "赖账", "耍赖", "反悔", "作废", "没了", "不见了", "只给", "只返", "只得", "才给",
            "才返", "改口", "反口", "砍", "砍半", "翻倍", "降", "调低", "少计", "兑换失败", "兑不", "换不到", "换不了", "无法兑换", "无法使用", "无法核销", "无法参加", "参加不了",
            "劣质", "假货", "三无", "次品", "坏的", "漏", "质量", "争议", "纠纷", "误导", "不公平", "不合理", "看不懂", "模糊", "不清", "拒绝", "不予", "拖", "延迟", "没有送",
            "没送", "不送", "冇送", "白刷", "白参加", "结束了", "提前结束", "不寄了", "没下文", "没动静", "影子都", "没拿到", "未拿到", "没抢到", "没得到", "未依", "没计入", "未计入", "没算", "未算", "火爆", "说改就改", "改成", "用晒", "用完", "配额", "打了水漂", "打水漂", "白费", "泡汤", "黄了", "不提醒", "没提醒", "未提醒", "实际", "不同", "不一样", "不认账", "推来推去", "互相推", "未过数", "计算错", "算错", "计错", "少算", "漏算", "清晒", "长期缺", "秒杀", "没有这个活动", "没这活动", "没有此活动", "没过数", "仲未", "坏了", "要先登录", "不让", "唔俾", "无效", "已不是", "不是新", "不承认", "冇下文", "约不到", "预约不"]
          sms_notice_msg: ["短信", "简讯", "短讯", "sms", "验证码", "动态码", "动态密码", "校验码", "认证码", "一次性密码",
            "otp", "短信码", "交易码", "六位数", "六位码", "六个数字", "六位数字", "6位数", "那串数字", "几位数字", "一串数字",
            "那组数字", "动账", "交易提醒", "余额提醒", "变动提醒", "变动通知", "入账通知", "到账通知", "扣款通知", "消费提醒",
            "消费通知", "即时通知", "刷卡通知", "交易通知", "账户通知", "推送通知", "推播", "信使", "还款提醒", "余额变动",
            "到账提醒", "入账提醒", "扣款提醒", "提醒短信", "微信提醒", "微信通知", "一次性号码", "一次性码", "验证数字",
            "验证号码"]
          sms_notice_bad: ["收不到", "没收到", "未收到", "没有收到", "收唔到", "冇收到", "未再收到", "不再收到", "没再收到",
            "接收不到", "接不到", "不来", "没来", "唔嚟", "冇嚟", "未嚟", "没过来", "发不过来", "迟到", "迟迟", "延迟", "延误",
            "滞后", "晚了", "晚到", "迟了", "迟咗", "才到", "先到", "才来", "先嚟", "才收到", "先收到", "才告诉", "过期",
            "过咗期", "过了时效", "超时", "失效", "重发", "重新发", "没发", "未发", "不发", "没有发", "冇发", "停发", "停了",
            "没了", "冇咗", "中断", "一条都没", "一条也没", "一条没", "一笔也没", "一声不", "没有提醒", "没提醒", "不提醒",
            "没通知", "不通知", "没有通知", "冇通知", "没推送", "不推送", "发到旧", "发去旧", "往旧", "旧号", "旧手机",
            "旧电话", "原号码", "以前的号", "别人手机", "别人的", "他人", "陌生", "别人手上", "发错", "写错", "内容错",
            "金额错", "重复", "重覆", "一模一样", "好几遍", "四五遍", "几十条", "十几条", "吵醒", "没反应", "获取不",
            "获取失败", "发送失败", "拿不到", "次数过多", "上限", "不显示", "乱码", "失灵", "没动静", "冇反应", "石沉大海",
            "时有时无", "恢复", "等极都", "等不到", "停用门号", "停用号", "停用的", "传送至", "发送至", "不及时", "未及时",
            "没及时", "迟过", "没收着", "冇再收", "没再收", "收不着"]
          account_opening_verb: ["开户", "开立账户", "开立户头", "开个户", "开个账户", "开个户头", "开新户", "开户头", "开对公",
            "开公户", "开基本户", "开一般户", "开账户", "开设账户", "开立银行账户",
            "开立新户", "开立对公", "开立个人", "开立结算", "开立企业", "开企业户", "开银行户口", "开户口", "开个户口", "开张卡", "开个卡", "去开卡", "开一张卡", "开张储蓄卡", "开储蓄卡", "开借记卡", "开一类卡", "开银行卡",
            "办银行卡", "办理银行卡", "办张银行卡", "办储蓄卡", "办借记卡", "办张储蓄卡", "办一张储蓄卡", "办一张银行卡", "办一张借记卡", "办张卡", "办新户", "办个户", "办户头", "办理个人结算账户",
            "办理结算账户", "办理账户", "办存折", "开存折", "开薪转", "薪转户", "薪资户", "薪水户", "开个薪", "开工资卡", "办工资卡", "办张工资卡", "开股东户", "证券开户", "开数位账户", "开外币", "开个储蓄",
            "开个存折", "开一个户", "开一个账户", "开一个户头", "开个新", "新开户", "新开账户", "开个公司", "公司户", "对公账户", "对公户", "小本本", "压岁钱卡", "一类卡", "开支票户口",
            "开商业户口", "开公司户口", "开联名户口", "儿童账户", "改存到贵行", "办张借记卡", "弄张卡", "办个卡"]
          account_opening_bad: ["不给办", "不让办", "不能办", "办不了", "不给开", "不让开", "不能开", "开不了", "开不成",
            "没开成", "开不出", "开不下来", "开唔到", "开唔成", "唔畀开", "唔肯开", "唔批", "未批", "不批", "没批", "被拒",
            "拒绝", "拒办", "遭拒", "不受理", "不予", "不收", "不肯", "退件", "退回", "打回", "驳回", "不通过", "没通过",
            "未通过", "不认", "没得选", "没有得选", "要求提供", "要提供", "必须提供", "需要提供", "要我提供", "还要", "又要",
            "非要", "居住证", "暂住证", "社保证明", "工作证明", "在职证明", "租房合同", "水电费单", "无犯罪", "流水证明",
            "用途证明", "承诺书", "保证书", "本地户口", "户籍地", "外地", "异地", "老家", "排到", "排期", "排不上", "约不到",
            "约不上", "名额已满", "名额满", "没名额", "没有名额", "没我的预约", "没有预约", "重新预约", "再预约", "预约不",
            "预约难", "预约排", "预约取消", "下个月", "下星期再", "下周再", "改天再", "等了", "等咗", "等通知", "审核", "尽调",
            "上门核", "迟迟", "拖", "跑了", "来回跑", "三趟", "几趟", "四趟", "五趟", "资料不全", "材料不全", "文件不齐",
            "补资料", "补文件", "补件", "缺", "生僻字", "职业别", "未成年", "外籍", "护照", "不符合", "条件不", "系统不",
            "没有会外语", "只限", "仅限", "限制", "存够", "最低存款", "多久", "要求核实", "要等", "等一个", "等半", "要先",
            "先预约", "名额", "没消息", "冇消息", "没下文", "不办", "唔受理", "婉拒", "没人理", "踢皮球", "不理", "先买",
            "没有回复", "冇回复", "冇下文", "法人必须", "法人到场", "一直没", "仲未", "还没", "未办", "没办成", "办不成",
            "百般", "推迟", "有余", "尽职调查", "未安排", "在审", "递了", "地址证明", "电费单", "水费单", "叫我走", "请我走",
            "未开到", "未开成", "未获", "改天", "不会操作", "没人会", "要爸妈", "父母一起", "一起到场", "要去派出所", "无故",
            "打发", "未果", "非本地", "本行没有", "仲要", "问长问短", "刁难", "问东问西", "盘问", "问三问四", "高风险",
            "单方面取消", "被取消", "沟通不了", "陪同", "监护人", "当场", "查户口", "刁", "不给弄", "弄不了", "录不进",
            "录不了", "满了", "明天再来", "同时到场", "都到场", "不是本地", "本地户籍", "看场地", "拖足", "先肯", "换家",
            "换别家", "主管不在", "每次要", "文件都不", "打枪", "打回票", "一律唔", "一律不", "冇预约", "没预约", "无预约",
            "无记录", "查无预约"]
          account_opening_bad2: ["拒绝", "拒绝为我", "不给", "不让", "不予", "不肯", "不准", "不能", "无法", "没法", "不允许", "唔畀", "唔准", "唔肯", "拒绝受理", "不受理", "预约不到", "约不到", "不给办理",
            "无法办理", "难以", "未能", "冇得", "唔可以"]
          sms_notice_no: ["没", "不", "未", "无", "唔", "冇", "错", "才", "又", "总是", "老是", "一直", "天天", "每次", "次次",
            "连着", "迟", "晚", "慢", "失败", "异常", "好几", "反复"]
          account_opening_no: ["没", "不", "未", "无", "唔", "冇", "非要", "还要", "又要", "却", "才", "拖", "拒", "难", "缺",
            "失败", "卡在", "迟", "再来", "跑了", "等了"]
          password_lock_secret: ["卡的数字", "那几位数", "几位数", "口令", "通行码", "取款码", "提款码", "暗码", "暗号", "pin码", "(四|六|6|4|几)(位|个|位数)(的|)(数字|号码|数|码)", "六位数", "四位数", "六位数字", "那几个数", "那串数",
            "那串数字", "那串取款的数字", "那组数字", "那组码", "那组号码", "几个数字", "几位数字", "数字键", "手势", "解锁图案", "九宫格", "取钱的数字", "取钱那六位"]
          password_lock_event: ["记混", "连输", "输了几回", "输了几次", "不认", "给封", "忘", "想不起", "记不", "不记得", "唔记得", "搞混", "输错", "按错", "打错", "撳错", "填错", "错三", "错了", "连错", "对不上", "没对上", "不对", "锁", "改不", "换不成", "重设",
            "重新弄", "重新设", "弄一组新", "换新的", "换组新", "攞个新", "要个新的", "重办", "解不开", "用不成"]
          transfer_failure_other: ["退款", "退费", "退货", "退的", "退钱", "订单", "商家", "店家", "返现", "返还", "放款",
            "拨款", "贷款", "房贷", "按揭", "批了", "抵押", "面签", "签约", "积分", "立减", "红包", "理赔", "赎回",
            "理财到期", "提款机", "取款机", "存款机", "柜员机", "吞", "atm", "骗子", "答复", "回电", "回音", "新卡", "补卡",
            "卡片", "礼品", "赠", "发票", "还款", "月供", "分期", "闪退", "桌面", "真人", "机器人", "转人工", "人工客服",
            "专线", "申诉", "收不到短信", "没收到短信", "短信没", "验证码没", "收不到验证码", "没收到验证码", "账单没",
            "没收到账单", "冻结了", "给冻", "被骗了", "诈骗分子", "收到回复", "任何回复", "没回复", "没有回复", "吐钞",
            "征信上", "没人接", "验证码收不到"]
          app_fault_other: ["机器", "机台", "提款", "取款", "存款机", "atm", "吐", "吞", "插卡", "柜员机", "自助", "叫号",
            "付款软件", "付款跳", "付款页", "支付页", "收银台", "下单", "绑卡", "绑定", "微信", "支付宝", "云闪付", "提前还",
            "还款入口", "不放我进", "不让我进", "挡下来", "不信任", "认得部机", "核验不过", "登录不", "登录失败", "登不上",
            "登不进", "登入不", "登唔", "无法登录", "登录密码", "激活页", "密码不对", "密码错", "密码保安", "指纹认证",
            "身份认证", "设备认证"]
          installment_months: ["(3|6|9|10|12|18|24|30|36|48|60)(个|)月",
            "(三|六|九|十|十二|十八|二十四|廿四|三十|三十六|卅六|四十八|六十)个月"]
          loan_approval_while: ["(一|两|三|四|五|六|半|几|好几|1|2|3|4|5|6)个(多|半|)月",
            "(两|三|四|五|六|七|八|几|好几|2|3|4|5|6|7|8)(个|)(多|)(周|星期|礼拜)",
            "(十几|二十|二十多|三十|三十多|四十|四十多|五十|五十多|六十|15|20|30|40|45|50|60)(几|多|)天", "半年", "大半年"]
          limit_control_other: ["冒充", "假冒", "公检法", "协助止付", "协助圈存", "协助冻结", "紧急止付", "要求止付",
            "请求止付", "转走", "骗走", "遭骗", "久悬", "睡眠账户", "睡眠卡", "静止户", "不动户", "年没用", "年没动",
            "没往里存", "没往来", "没有往来", "长期没", "长期未", "多年没", "贷记卡", "可透支", "透支", "可刷", "可用上限",
            "碌", "信用额", "信用卡", "插进去", "机器", "还本", "绑不上", "转久悬", "六个数字", "盗刷了", "盗走", "盗领",
            "盗转", "盗取", "被骗了", "被骗走", "密码输错", "输错密码", "密码错", "错三次", "错了三次", "忘记密码", "密码锁",
            "重设密码", "已报警", "提前还本"]
          card_application_other: ["不动户", "久悬", "睡眠", "没往来", "往来", "年没用", "年没动", "退款", "刷退", "退货",
            "商家", "订房", "酒店", "订单", "柜员机", "提款机", "食咗", "评级", "tu度", "信用报告", "账单上出现", "礼金",
            "手机银行", "网银", "令牌", "u盾", "推销", "冻结"]
          settled_done: ["弄好", "修好", "办好", "搞好", "补好", "改好", "调好", "整好", "弄清楚", "查清楚", "搞清楚", "问清楚", "处理好", "处理完", "解决", "恢复", "更正", "改正", "补给我", "补回来", "退给我", "退回来", "还给我", "拿回来", "攞返", "整返好", "取回来", "找回来", "找到", "赔付", "撤销", "解开", "收妥", "办妥", "搞掂", "了结"]
          # words by which a writer closes the case, excuses or praises; shared by lists of `negation`
          settled_kin: ["我自己", "我家", "我老公", "我老婆", "我先生", "我太太", "我妈", "我爸", "我儿子", "我女儿", "我忘", "我漏", "我手机", "我电脑", "我没", "我把", "我记", "我看", "我输", "我搞", "我弄", "我误", "我填", "我写", "我少", "我朋友", "我公司", "我网", "我问", "自己", "她手机", "他手机", "她自己", "他自己", "她没", "他没", "她刷", "他刷", "她记", "他记", "对方", "商家", "商户", "店家", "快递", "收款人", "管理室", "邮局", "运营商", "电信", "手机", "网络"]
          settled_excuse: ["(原来|结果|知道|查明|查了|确实|应该|其实|发现|可能|全|半天)(是|系)(因为|){settled_kin}", "是(因为|由于|)(我|我自己|自己|我们|我家)(忘|漏|少算|算错|看错|听错|记错|搞错|弄错|记差|打错|填错|写错|输错|拿错|按错|粗心|大意|疏忽|心急|误会|没看|没留意|没注意|没仔细|没搞懂|没弄懂|没达标|没更新|没带|没等|没改|没翻|没找|没填|没交|装|不小心|不懂|理解错|多心|记性|糊涂|赶时间|气头上|手滑|点错|换了|手机|超过|问了|申请的|把|欠|转|太久|拉黑|乱|设|关|多虑|急了)", "是(我太太|我老公|我老婆|我先生|我妈|我爸|我儿子|我女儿|她|他)(自己|)(刷|买|转|订|取|用|忘|搞错|弄错|的附卡|乱|按|点|设|没看)", "(虚惊一场|一场误会|是个误会|是误会|误会一场|乌龙一场|搞了个乌龙|自己吓自己|我气头上|是我多心|怪我自己|怨我自己|都怪我|我理亏|我不对在先|我没看清)", "(turned out|it was) (to be |that |)(my|i|me|a|on my|our) (husband|wife|son|daughter|partner|mother|father|flatmate|own|fault|mistake|error|old|phone|internet|standing|who|had|was|forgot|typo|side)", "(because|since) i (forgot|mistyped|typed|had typed|entered|had entered|misread|had forgotten|left|had left|missed|did not read|had not read|had not updated|moved)", "i (had forgotten|simply forgot|misread|mixed up|misunderstood|had misread|was mistaken|had overlooked|overlooked)", "(typo|mistake|error|problem|oversight|fault|mix-up) (was |)(on|at) my (side|end|part|own end)", "my own (oversight|mistake|typo|carelessness)"]
          settled_found: ["(刚才|之前|昨天|先前|上次|上周|前几天)(说|反映|提到|提的|催|投诉的|报修|反应)", "就(行了|没事了|没事)", "(还收|收不收|要收|还要收|需要预约|要预约|可以预约)吗", "(found it|found them) (in|at|under|behind|inside|an)", "(更新|升级|重启|重装|换)(完|后|了|之后|以后)(就|)(好多了|顺畅|流畅|正常|没事|成功|可以)", "(已|已经|而家已经)(收妥|收返|收到货|说到)", "(隔天|当天|第二天|马上|分钟|很快|当场)(就|)(把|)(卡|钱|证件|)(就|)(还|退|补|寄|送)(给|)我", "(好|划算|合适)还是", "(大概|一般|通常)(要|收|)(多久|多少|几天)", "(怎么算|收多少|几次会|几次可以|几笔能|要在哪里|在哪里设|能不能登|会变|如果提前|怎么取消|怎么设)", "(mailed|posted|sent|issued|couriered) (me |)(a new|another|a replacement)", "(runs|works|working) (fine|again|now|perfectly)", "(就|次就|都|又|便)(好多了|好了|成了|成功了|可以了|能用了|正常了|通了|进去了|恢复了|解开|弄好了|解决了|到货了|批了|通过了|解锁了|修好了|打通了|解了)", "(一次就|一次|重试就|再试就)(成功|通过|付成|登上)", "(可以|能)(正常|)(用|登录|登入|进|刷|收到|付|转|扫|取|绑|收)(了|返|咗)", "(已经|已|也|都|就|昨天|今天|上周|早|当场)(核准|核准了|入账|退回来|退了|还给我|还我了|寄到|收到|收到了|收返|缴清|更正|道歉|道过歉|给我道歉|回访|答复|回复|说明|解释|查明|查清|厘清|弄清楚|弄明白|清楚|批了|恢复|激活|修复|补发|销掉|办成|到货|找回来|处理)(了|过|过了|完了|)", "(说明|解释|答复|回复|告知|核实)(后|完|之后|了以后)(我|就|也|)(很|都|就|已经|)(安心|放心|清楚|明白|了解|理解)", "(到货|到账|入账|退回来|还给我|找回来|批下来|办成|退到卡上|说到)了", "(我接受|我认可|我理解|我满意|我服气)", "(has|have|had) (now |already |since |)(arrived|come through|been approved|been returned|been corrected|been refunded|been fixed|been paid|been sorted|been resolved)", "(all good|all fine|working fine|runs fine|all clear|all sorted) (now|again|since)", "(arrived|returned|refunded|approved|replaced|fixed|unlocked|solved|served me|sorted|mailed|reissued|posted) (it |me |a new one |a new card |)(this|yesterday|the next|the following|last|on|in|within|ahead|two|once|same)", "was given (a|an|some|every)"]
          settled_well: ["(速度|效率|服务|态度|动作|处理|改进|反应)(很快|真快|超快|高|很高|到位|特别好|很好|真好|很大|周到|一级棒)", "(全程|一路|一直)(笑脸|陪着|陪同|耐心)", "(又扶又|跑前跑后|端水|倒水|搬椅子|让座|嘘寒问暖|一页页|一笔一笔对|逐笔|逐条|主动打电话)", "(以前|之前|从前|前阵子|早先|先前|原以为|原本以为|本来以为|以为|一开始)(排队|成日|老|总|觉得|以为|怀疑)"]
          elsewhere: ["(听说|听闻|听讲)(有的|有些|有|某|别的|别家|其他|隔壁)(银行|行|家)", "(新闻|报道|报导|网上|电视|报纸|朋友圈)(上|里|)(说|讲|报|看到)(有|某|别家|别的|其他|有的|)(银行|理专|员工)", "(在|去|到)(别的|别家|其他|另外|另一|隔壁|某)(家|的|)(银行|行|平台)(的|被|办|买|存|开|排|借)", "(邻居|同事|朋友|亲戚|同学)(买|存|办)(了|的|)(别家|别的|其他)", "(同学|同事|朋友|邻居|别人|人家)(用|办|存)(的|)(那家|那个|别家)", "(隔壁|对面|旁边|楼下)(那家|那间|家|银行|行)(的|被|说|收|办|房贷|存|利|年费|手续|排|要)", "(老公|老婆|先生|太太|邻居|同事|朋友|表哥|姐|妹|弟|哥)在(隔壁|别家|别的|其他|另外)", "(表哥|表弟|表姐|同事|朋友|邻居|舅舅|亲戚|哥们|老乡|同学)(欠|借|欠了|借了)(网贷|别的|别家|其他|小贷|高利贷|外面)", "(at|from|with) (my|his|her) (wife|husband|sister|brother|friend|mother|father|boss|neighbour)'s bank", "(happened|happens|heard it happened) (at|with|to customers of) (another|other|a different) (bank|banks)"]
          closing_case: ["投诉撤了吧", "撤回啦", "撤了吧", "单子请撤掉", "请撤掉", "结案满意", "cancel the trace", "disregard my message", "仍在承诺期限内", "目前仍在承诺时限内", "已更正返", "毋须跟进",
            "(没有问题|没问题|没毛病|没事|没啥事|没什么事|冇事)(了|啦|喇)", "(唔使|不用|毋须)(理|跟|查|管)", "(投诉|申诉|客诉|单子|工单|案子|案|陈情|争议)(就|可以|请|麻烦|帮我|也|我|先|)(撤吧|撤了|撤掉|撤回|撤销|取消吧|结了|结掉|结吧|关了|关掉|关闭|作废|销了|销掉)", "(不用|不必|无需|唔使)(退|赔|补)(了|我|钱|费|差)", "(事情|事|这事)(就|都|也|)(过去了|算了|翻篇了)", "(没关系|不要紧|无所谓|没事)(的|啦)", "no (replacement|action|refund|change|reply|callback|help|investigation) (is |)(needed|required|necessary)", "(请|麻烦|帮我|帮忙|可以|同意|我要|我想|申请)(把|给我|)(案子|单子|投诉|申诉|工单|)(结案|销案|撤案|撤诉|撤单|撤件|关单|销单|结单|撤掉|撤回|撤销|关掉|结掉|销掉)",
            "(把|将)(这个|那个|之前的|我的|)(投诉|申诉|工单|单子|案子|案件|争议|挂失)(给|)(撤|取消|结|关|销)",
            "(不用|不必|无需|无须|不需要|唔使|毋须|用不着)(再|你们|你哋|贵行|麻烦|特地|)(处理|跟进|追查|追了|追究|查|催|补寄|补发|回电|回访|回复|打给我|联络我|联系我|派人|操心|费心|理会|理喇|理啦|管了|惊动|深究)", "(没|没有|冇)(别的|其他|其它|进一步)(意见|诉求)", "(到此为止|就此打住|就这样吧|就算了吧|就让它过去|告一段落|画上句号|不再追究|不再计较)", "(就|也|都|我)不(追究|计较)了", "(就|也|都)不(麻烦|劳烦|打扰|叨扰)(你们|贵行|银行|你哋|客服|各位)(了|啦|喇)",
            "(nothing|no) (further|more|else) (is needed|needed|is required|required|to do|to add|to complain|to report|from you|from your side|action|complaint|complaints|follow-up|steps|help needed|request)", "(close|cancel|withdraw|ignore|disregard|drop|retract) (the|my|this|that|your) (old|earlier|previous|first|existing|open) (case|ticket|complaint|one|report)","(close|cancel|withdraw|ignore|disregard|drop|retract) (the|my|this|that) (case|ticket|complaint|matter|dispute|claim|report|investigation|previous|earlier|query|message)", "(please|kindly) (close|disregard|ignore) (it|this)", "(consider|treat) (this|it|the matter|the case|my complaint|that) (as |)(closed|resolved|settled|done|withdrawn)", "no (need|reason) (to|for you to|for anyone to) (do|investigate|look|follow|call|act|take|reply|chase|worry|respond)"]
          closing_excuse: ["是我手慢", "是我看串", "我看串了", "是我听错", "系我听错", "是我没说清", "是我冤枉", "冤枉人了", "不赖银行", "不怪银行", "不怨银行", "不赖你们", "不怪谁", "白担心", "白担心了", "踏实了", "心里踏实", "服气了", "听着在理", "他才承认", "对不住投诉",
            "(不是|并非)(从|由|在|)(银行|贵行|你们|你们这|你们那|你们家)(里|边|)(泄|漏|出去|流出|收|扣|弄|造成|导致)", "不好意思(冤枉|误会|错怪|害你们|白跑|浪费)", "(给|让|害|令)(你们|你哋|贵行|银行|客服|专员|大家|您|行员)(添了麻烦|添乱|白忙|费心|操心|麻烦|费事|虚惊|白跑|忙了|困扰)", "(浪费|耽误)(了|)(你们|大家|您|你哋)(的|)时间",
            "(向|跟|和|对|给|同)(她|他|他们|她们|你们|贵行|柜员|行员|专员|客服|理专|经理|那位|小姐|人家|佢)(道歉|赔不是|说声对不起|说声抱歉|说声不好意思|说对不起|说抱歉|致歉|陪个不是|赔个不是|讲声对唔住|讲声唔好意思)", "(我|是我|我们)(错怪|冤枉|误会|怪错|误解)(了|咗|)(你们|她|他|人家|银行|贵行|柜员|客服|行员|专员|你哋|佢)", "(错怪|冤枉)(了|咗|)(你们|她|他|人家|银行|贵行)", "(对不住|对不起)(她|他|人家|你们|大家)", "(很|挺|真|怪|实在|)(过意不去|难为情)",
            "(不要|别|请勿|不必|不用|唔好)(再|因此|)(处分|处罚|惩罚|罚|责怪|怪罪|怪|骂|扣|开除)(她|他|那位|柜员|行员|员工|人家|工作人员|专员|小|奖金|佢|同事)",
            "(不是|并非|不关|不干|唔关|不能怪|不怪|不赖|怪不到|唔系|并不是)(你们|你哋|贵行|银行)(的|嘅|)(问题|错|责任|事|过错|疏失|毛病)", "(你们|你哋|贵行|银行|他们)(也|都|并|确实|)(没|没有|冇)(错|做错|弄错|讲错|说错|搞错|算错|乱收|扣错|责任)", "(跟|与|和|同)(银行|贵行|你们|你哋|你行|柜员|客服)(完全|都|并|)(没有关系|没关系|没什么关系|无关|冇关系)",
            "(sorry|apologies|apologise|apologize) (for|about) (the|any|my) (fuss|trouble|confusion|mix-up|mixup|false alarm|earlier message|mistake|error|hassle)", "(sorry|apologise|apologize|apologies) (for|to have|if i) (bothering|bothered|wasting|wasted|troubling|troubled|blaming|blamed) (you|your|the|her|him|anyone|everyone)", "sorry (to have bothered|for bothering|for wasting|for troubling|for the false)", "(please|kindly) (don't|do not) (take|punish|discipline|blame|fire|sanction|penalise) (any action|her|him|them|anyone|the)", "false alarm", "(entirely|completely|all|totally|was|is) (my|our) (own |)(fault|mistake|error|doing|oversight)"]
          closing_praise: ["(给满分|给个满分|给五星|感恩|挺有分寸|做事爽快|值得鼓励|继续保持|给个赞|没往心里去|夸她|夸他|夸你们|大家都懂)", "(支持|理解)(你们|银行|贵行)(的|)工作", "(非常|十分|超级|真的很|超)满意", "(我|就|也|都|很|真的|挺)(安心|放心)(了|多了|啦|)", "(速度|效率|动作)(很快|真快|超快|好快|很高|一流)", "(真|太|非常|超)(负责|尽责|贴心|暖心|靠谱|专业|用心|给力|好心|够意思)", "(点个赞|点赞|竖个大拇指|竖大拇指|夸一句|夸一下|夸一夸|夸夸|表扬一下|表扬她|表扬他|表扬一|赞一下|赞下|赞你哋|一定要表扬|值得表扬|值得肯定|记她一功|嘉奖她|嘉奖他|给好评|给个好评)", "(谢谢|感谢|多谢|谢过|感激|辛苦|辛苦了|唔该晒)(他|她|他们|她们|佢|小陈|小王|小李|小张|小刘|小林|小姑娘|小姐|小哥|小伙|那位|这位|客服小|大堂|保安|师傅|姑娘|陈|林|耐心|热心|细心|指点|提醒|帮忙解|活动)", "(谢谢|感谢|多谢)(专员|柜员|行员|经理|客服|理专|主任|职员|同事)(们|)(的|)(耐心|细心|热心|帮忙|帮助|协助|指点|提醒|解释|说明|陪|用心|关心|努力|指导|专业)", "(谢谢|感谢|多谢)(你们|贵行|你哋|银行)(的|)(耐心|细心|热心|用心|贴心|关心|努力|效率|快速|高效|好服务|专业|认真)",
            "(转达|代为转达|转告|转致|传达|带个|替我说声|帮我说声|帮我谢)(我的|我们的|一声|她|他|对她的|对他的|对她|对他|声|)(谢意|感谢|歉意|道谢|致谢|谢谢|问好|感激|好话|好)", "(替我|帮我|代我)(谢谢|感谢|多谢|谢一下|谢声|道谢|夸|表扬)", "(please|kindly|do) (thank|pass on|pass my|convey|commend|praise|congratulate)", "(pass|convey|send) (on |)(my|our) (thanks|gratitude|compliments|appreciation|regards)", "(excellent|great|brilliant|outstanding|superb|wonderful|fantastic|lovely|first-class|top) (work|service|job|stuff|team|support|experience)", "(thanks|thank you|grateful|many thanks|hats off) to (your|the|her|him|mary|mr|ms|staff|whoever|everyone)", "(really|very|so|most|truly|genuinely) (impressed|grateful|appreciative|thankful)", "just wanted (you|them|the bank) to know", "no complaint at all"]
          closing_question: ["提前问一嘴", "就提前问", "问一嘴", "只是好奇", "使唔使事先", "需要监护人到场吗", "请问怎么预约", "要准备哪些文件", "merely planning ahead", "merely thinking of", "simply asking how",
            "(我在|想先|正在|想)(算|比较|研究)(哪|一下|看|几)", "(not applying|not deciding|not decided|not signing) (yet|anything)", "just exploring", "(先|就|只|)(问问|问一下|问下|打听|打听打听|了解|咨询|了解一下|了解下)(而已|罢了|一声|啫|先)", "(我|只是|就是|只|想|就|先)(先|)(了解|打听打听|打听一下|打听|问清楚|问明白|问个明白|问问清楚|问个底|先问问|确认一下|问起来|问定)(规则|行情|情况|规定|流程|一下|再|)", "(先|想|好|就想|想先)(心里|)有(个|)(数|底|准备)", "(免得|省得|以免|免到时|以防)(到时|到时候|万一|以后|白跑|临时|被|跑|踩)", "(还|仍|还在|正在|在)(考虑|犹豫|比较|观望|对比)(要不要|是否|中|阶段|办不办|该不该|哪家|几家|一下|呢|吧|当中|用哪)", "(还|我还|都还|目前还)(没|没有)(想好|决定|开始办|定|打定主意|申请呢|去办|出手)", "(问清楚|想清楚|打听好|确认好|了解清楚|比较好|问明白)(了|)(再|才|好)(买|办|去|决定|来|跑|开|申请|说|做|签)",
            "(有备无患|防患未然|防着点|提前做个准备|做个准备|先做功课|做做功课|做功课|未雨绸缪|货比三家)", "(合适|划算|方便|不贵)(的话|)(我|)(再|就)(办|买|开|存|申请|考虑)", "(目前|现在|暂时)(还|都|也|)(没|没有)(遇到|碰到|发生|接过|被|欠|锁|收到过|打扰|这个问题|这情况|这个困扰)", "(帮忙|帮我|给我|替我|请)(算算|算一算|试算|算一下|估算|参谋|参谋参谋|出出主意|建议一下)", "(打算|准备|计划)(下个月|下周|明年|年底|过完年|过几天|将来|以后|月底)(再|)(办|买|开|来|去|申请|存|还|出国)", "just (curious|planning|checking|asking|wondering|want to be prepared|comparing)", "(before i|so i can|so that i can|in case i) (decide|apply|plan|prepare|sign|commit|travel|ever)"]
          turning: ["但", "但是", "可是", "可(我|你|他|她|这|那|就|到|还|一|偏|现|为|怎|谁|没|是|柜|客|贷|工|挂|两|从|不|如|账|取|卡|钱|经|机|对|信|给|新|留|转|上|下|每|拿|有|要|佢|银|分|短|验|额|利|年|全|半|昨|今|直|完|最|真|大|按|也|问|进|登|坐|您|咱|都|唔|嗰|点|冇|仲|拒|此|贵|原|同|开|办|密|手|老|妈|爸|娃|店|老|说)", "不过", "只是", "只不过", "就是",
            "唯独", "然而", "却", "偏偏", "反而", "反倒", "问题(是|在|出在)", "而是", "(only|except|but|however|yet|although|though|instead|then|still|whereas)"]
          # a fear or report that came to nothing, a mistake of the writer's own, a matter long over, a customer who stays: shared by lists of `negation`
          closing_relief: ["(没|无|没有)(嘢|什么|事|啥|东西|咩)(要|想|好|可)(投诉|反映|抱怨)", "(道|赔|陪)(个|声|一声|一个|句)(歉|不是|罪)", "(看来|可见|原来|应该|大概|估计)(是|系|都是|)(误传|谣传|误会|讹传|以讹传讹|多虑|谣言|我想多|假的)",
            "(就|我|也|都|只好|只能|这个)(认了|认栽|服气|认命)", "(跟|向|给|同)(朋友|同事|邻居|亲戚|身边人|家里人|别人|大家|老家)(都|)(推荐|介绍|夸|讲你们好|说你们好)", "(推荐|介绍)(给|)(朋友|同事|邻居|亲戚|身边|家人|大家)",
            "(工单|单子|案子|投诉|案件|这单|那单|张单)(可以|可|就|请|麻烦|都|)(结|关|销|撤|取消)", "(别误会|莫误会|不好误会|不怪银行|不怪你们|不怪贵行|怪不得银行|赖不着银行|与银行无涉|银行没错)", "(老|真是老|我真|真系)(糊涂|懵懂|眼花|番癫)",
            "(才|忽然|突然|终于|一下|猛地|这才)(想起|记起|认出|记得|醒悟|反应过来)", "(想|记|认)(起来|出来|返起|得返)(了|是|系|原来|那|这|自己|我)",
            "(不用|不必|无需|不使|别|不要|甭)(再|你们|帮我|给我|)(回我|理我|管我|打来|联系|联络|找人|查了|查啦|查账|看监控|调监控|补卡|换卡|冻结|追款|紧张|着急|担心|道歉)", "(是|系)(那边|对方|收款|汇出|付款|转出|转入)(银行|行|那家|公司|商户)",
            "(忽略|忽视|无视|当我没说|当我没讲|作罢|算我白说)", "(传言|传闻|谣言|流言)(不|靠|误|害|而已|不可|是假)", "(百闻不如|眼见为实|耳听为虚)", "(搞定|搞掂|收工)(了|晒|啦)", "(皆大欢喜|圆满解决|圆满了)",
            "(下次|以后|今后|下回)(我|一定|会|自己)(注意|小心|留意|看清|记得|仔细|看仔细|早点)", "(我|自己)(以后|下次|今后|下回)(会|多|要|得|一定|自己|)(注意|小心|留意|看清|记得|仔细|长记性|早点)",
            "(替|帮)(她|他|你们|他们|柜员)(说|讲)(句|一句)(公道|好|良心)", "(没什么|没啥|没什|没有什么)(好吵|好闹|好争|好气|可吵|可闹)", "(白|瞎|空|虚)(担心|着急|紧张|操心|忙一场|生气|急一场)", "松(了|)(一|)(口|大口)气",
            "(踏实|多虑|想多|多心|安心|宽心|心定|放心晒)(了|喇|晒)", "(心里|心|心头)(踏实|石头落|大石落|落了地|定了)", "(放下|放落)(心|了心)", "我(就|也|都|)(消气|释怀|释然|气消)",
            "(早|早就|早已|已经|一早|都)(没气|不气|没嬲|不嬲|消气|气消|释怀|放下|忘了这|不放心上|没放心上|不介意|想开)", "(当|成|变成|成了)(个|一个|)(笑话|趣事|故事|笑谈)", "(没|没有|不再)(放在心|往心里)",
            "(会|打算|准备|愿意)(继续|长期|接着|一直)(用|使用|支持|光顾|跟你们|做你)", "(以后|今后)(还|也|都)(来|找|选|用)(你们|贵行|你哋)",
            "是我(自己|这边|)(没说清|没讲清|没讲明白|没说明白|没搞清|没弄清|没弄明白|没看懂|没听懂|没听清|没想起|没想到|没反应|没抢|没赶上|没按|没来得及|眼花|老眼|弄混|搞混|记岔|看岔|算岔|记混|手慢|手快|方法不对|操作不|自己不|理解有误|理解偏|心急|性急|太急|想多|会错意|孤陋|外行|没常识|忘记|忘了|误解|错怪|少看|漏看|大惊小怪|小题大做|瞎|白|乱|来晚|没带|过期|超期|填反|写反|搞反|弄反|认错)",
            "(搞|弄|看|记|听|认|算|拿|找|问|打|想)(错|混|岔|反)(了|)的(是|系)(我|自己)", "(错|问题|毛病|原因|责任)(在|出在|系在)(我|自己|我这|我家|我自己)",
            "(怪|赖|怨)(我|自己)(眼花|眼拙|没|手|记|粗|太|自己|忘|老|心|大意|嘴|不)", "(撤|销|关|结|取消)(了|掉|)(吧|好了|就好|就行|即可|罢)", "(投诉|申诉|单子|案子|工单|反映)(我|就|)(撤|销|收)(了|回|掉)",
            "(这|该|此|上|那|先前|之前)(的|条|张|个|份|)(投诉|申诉|留言|工单|单子)(撤|取消|作废|销|关)", "(就是|只是|特地|特意|专门|只)(来|)(报|道|说|讲)(个|声|一声)(平安|喜|好消息|谢|信)",
            "(就|只|纯)(是|)来(说|讲|报|道)(一|)声", "(跟|同|和|给|向)(你们|你哋|贵行|大家|各位)(说|讲|报|道)(一|)(声|个好消息|下结果)",
            "(so|i) (was|got) (worried|worrying|panicking|fretting|fussing) (for|over) nothing", "(panic|crisis) over", "(my|what a) relief",
            "i (stand corrected|take it back|take that back|take it all back|was wrong|got it wrong|panicked|overreacted|spoke too soon|jumped the gun|owe you an apology|owe her an apology|owe him an apology)",
            "(cancel|withdraw|close|drop|scrap|bin|delete|ignore|disregard) (the|my|this|that) (trace|search|investigation|dispute|claim|alert|request|enquiry|inquiry|complaint|ticket|case|chargeback|message|note|callback|call-back)",
            "(i'll|i will|we'll|we will|i intend to|happy to|i shall) (keep|stay|stick|continue|carry on) (using|with|banking|as|being)",
            "(no|without) (hard feelings|harm done|damage done|grudge*)", "all('s| is) (well|forgiven|good now|sorted)",
            "(long|since) (forgotten|forgiven|got over|over it)",
            "(i have|i've|we have|we've) (no concerns|no worries|nothing to complain|nothing to add|no grievance|nothing bad|long since got over|long since moved|moved on)"]
          # other banks, other people, hearsay; the writer's own is in order
          others_bank: ["(colleague|friend|neighbour|neighbor|cousin|workmate) (told|tells|said|says|mentioned|warned) (me|us|that|your|you|it)",
            "在(别的|别家|其他|另外|人家)(的|)(行|银行|家银行|间银行)(把|被|的|买|办|存|让|遇|吃)", "(同事|朋友|邻居|别人|有人|人家|网友|亲戚|同学)(们|)(都|老|总|跟我|)(说|讲|话|抱怨)(你们|贵行|你哋|有|现在|要|会)",
            "(讨论区|论坛|社区|贴吧|评论区|留言区|群组|社团)(有人|的人|里|上|都|有网友|总有人|常有人)(说|讲|话|骂|传|吐槽|抱怨|贴|发)",
            "(她|他|人家|姐|哥|姨|叔|朋友|同事|邻居|亲戚|大妈|大爷)(那张|嗰张|家那张|的那张)(卡年费|卡被|卡也|卡扣|卡收|他行|别家)", "(她|他|人家|姐|哥|姨|叔|朋友|同事|邻居|亲戚)(那家|那间|嗰间)(银行|行)",
            "听(人|有人|人家|老人|家里人|群里|街坊|隔壁)(说|讲|话|聊)", "(有人|人家|大家|别人|网友|老有人|总有人)(在|)(网上|论坛|群里|外面|朋友圈|评论区|讨论区)(说|讲|话|骂|传|吐槽|抱怨)",
            "(都在|到处|满天飞|都|在)(传|谣传|盛传)(说|卡|银行|你们|有|要|明年|他们|客户)", "(前|之前|本来)听(人|说|讲|闻)",
            "(他|她|同事|朋友|邻居|亲戚|同学|弟|妹|哥|姐|爸|妈|姨|叔|舅|姑|老公|老婆|先生|太太|室友|街坊)(们|)(在|是|用)(别家|别的|别间|其他|其它|另一家|另一间|另外一家|另外一间|隔壁|他行|第二间)",
            "(他|她|人家)(们|哋|)(的|那家|那间|)银行(被|把|给|降|扣|收|锁|停|冻|拒|催|乱|的|也|都|那|要|说|没|不|竟|app|系统|客服|信用卡|贷款)",
            "(另一|另外一|第二)(间|家|个)(银行|行|平台)(每|都|以前|去年|曾|扣|收|乱|的卡|的账|的app|的年费|的利息|的存款|的客服|的贷款|的信用卡|的人|的服务|的态度|说要|被|遇|排|等|那边|那儿|才)",
            "(另|那|另外)(一|)张(他行|别行|别家|别的银行|其他银行)", "(是|系)(他行|别家|别的银行|隔壁银行|另一家|另一间|别间)(的|那|不是)",
            "(at|with|from|by|through) (his|her|their|my|a|some|my old|my previous|my former|my other) (own |other |old |former |)(bank|credit union|building society|lender|card issuer)",
            "(his|her|their) (own |other |old |former |)(bank|credit union|building society|lender) (had|has|did|was|is|charged|refused|locked|froze|blocked|took|told|sold|kept|never|would|cut|lost|made)",
            "(a|my) (friend|mate|neighbour|neighbor|colleague|cousin|sister|brother|workmate|flatmate|uncle|aunt) (swears|says|said|tells|told|reckons|claims|warned|keeps|mentioned|insists|moans|complained|complains)",
            "at (another|a different|some other) (bank|lender|branch of another)",
            "(i|we) (read|heard|saw|was told|gather) (online|somewhere|on the news|on a forum|in the paper|from friends|from others|rumours|that some|that other|stories|about people|about customers)",
            "听(同事|朋友|邻居|亲戚|别人|人家|他们|街坊|老乡|群友|网友|隔壁|老张|老王|老李|老同学)(讲|说|话|们说|提|抱怨)", "(听说|听讲|听闻|据说|据闻|传闻|耳闻)",
            "(群里|网上|论坛|论坛上|朋友圈|新闻|新闻里|报纸|报导|报道|电视|视频|短视频|抖音|小红书|脸书|微博|网友|ptt|dcard)(有人|都|上|里|总|老|)(说|讲|传|骂|吐槽|报|写|刷到|看到|提到|抱怨)"]

        negation:
          before: ["没有", "没", "未", "无", "非", "并非", "并未", "并没有", "并没", "从未", "从没", "从来没有", "从来没", "不是",
            "并不是", "不算", "不属于", "不涉及", "不存在", "未曾", "不曾", "没有人", "没人", "无人", "不收", "未收", "不参加", "不参与",
            "不办理", "不办", "不申请", "不咨询", "不投诉", "暂无", "尚无", "绝无", "无需", "无须", "不用", "不必", "不需要", "不需",
            "不要求", "没要求", "没有要求", "未要求", "不会", "不再", "不系", "并不系", "(不是|不系)(卡|卡片|账户|户口|户头)", "不使", "毋须", "毋需", "未有", "没试过", "未试过", "没什么", "并无", "没去", "没任何", "倒没", "也没", "没要", "没有要", "no", "not", "not a", "not an", "not any", "not the",
            "not about", "not about the", "no sign of", "no longer", "without", "without any", "never", "isn't", "wasn't",
            "weren't", "isn't a", "wasn't a", "didn't", "did not", "don't have", "do not have", "haven't had", "never had"]
          fillers: ["被", "被人", "再", "任何", "发生", "发生过", "出现", "出现过", "遇到", "遇到过", "存在", "过", "有", "有过", "发现",
            "受到", "给人", "给别人", "俾人", "俾你哋", "被你们", "碰上", "碰到", "碰见", "遇上", "转", "转成", "变成", "给我冻结", "哪个", "哪位", "列为", "列入", "当成", "算作", "划为", "归为", "判为", "给我打", "给我打过", "打过", "听过", "硬", "来", "跟我", "对我", "向我", "所有", "这个", "被别人", "遭人", "让人", "别人", "遭", "遭到", "遭遇", "遭受", "涉及", "什么", "啥", "所谓", "所谓的", "该", "这种", "这类", "此类", "类似", "因为",
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
          except: ["(给|跟|向|对|同|和)(我|客户|我们|老人|我妈|我爸)(道|赔|陪)(个|声|一声|一个|句)(歉|不是|罪)", "(谁|没人|不|该|得|要|让他|让她|叫他|有人)(给我|跟我|)(道|赔|陪)(个|声|一声|一个|句)(歉|不是|罪)", "(确|承|默|公|不)认了", "(不|并非|非)(是|系)(我|自己|本人)(自己|主动|)(申请|设|调低|调的|设的|开的|关的|选的|改的|绑|登记|留|授权|同意|加急|买的|要买|办的|签的|请)", "(说|称|讲|以为|非说|咬定|怪|硬说|定)(是|系)(我|自己|本人)(自己|主动|)(申请|设|调的|开的|关的|选的|改的|绑|登记|留|授权|同意|买的|办的|签的)", "(经理|柜员|客服|行员|职员|专员|主任|对方|她|他|一|人家)(听说|听闻|听讲)", "(嘴里|才|这才|口中|处|那儿|那里)(听说|听闻|听讲)", "(说|讲|话|一句|句|声|连声|还说|回|只会|光|称)(了|一句|一声|声|句|)(很|非常|真|实在|)(不好意思|对不住|抱歉)", "(来|再|等|叫我|让我|到|去|再去)(取消|撤|销|关|结)(吧|就行|就好|即可)", "(没|不|未|没法|无法|不能|难|怎么|怎能|哪能|叫人怎么|谁能)(松口气|踏实|安心|宽心|放下心)(了|)", "(说|讲|称|非说|话|硬说|还说|怪|回|意思)(是我|问题在我|错在我|责任在我|我)(自己|这边|)(没|手慢|操作|方法|忘|误解|理解|心急|想多|多心)", "(说|称|讲|话|答复|告知|显示|通知|承诺|答应|保证|回复|写明|以为)(当天|当日|次日|隔天|第二天|三天后|两天后|一周后|几天后|当月|当场)(就|便|会|即|)", "(天|日|月|久|后)(就|便|)(处理|回复|答复|收到|退了)(不|一半|短信|通知|电话|一条|一笔|两|催|罚|账单|扣|法院|律师|银行|你们|说|结果|推|我的|部分|一张|一封)", "(打听|问|想了解|了解|请教|咨询)(一下|下|)(凭|为何|为什么|怎么会)", "(说|讲)好(了|咗|的|)(一年|首年|每年|刷|免|不收|退|给|送|优惠)", "(没|没有|未|不|未经|没经|没经过|未经过|冇|唔|不能|无法|难以|难)(我|客户|本人|我们|)(同意|认可|认同|赞成|理解|接受|明白|清楚)", "不是(早|早就|已经|已)(取消|免|免了|不收|废除|解决|修好|退了|改了)(了|)(吗|么|嘛|咩)", "没卡我(怎|咋|拿|用|就|靠)", "不是(你们|银行|贵行|你们这|你们那)(这|那|里|边|)(泄|漏|卖|传|弄|造成|出去|流出)(的|)(还|又|难|那|谁)", "(说|称|讲|怪|赖|定|话|以为)是(因为|)(我|我自己|自己)(忘|漏|看错|记错|搞错|弄错|填错|写错|输错|按错|没看|没留意|没注意|没仔细|没达标|不小心|手机|换了|欠|太久|设|关|多心|记性)", "(说|称|讲|解释|回复|话)(这|这个|)(都|)是(反诈|防诈|监管|为了安全|正常流程)", "(说|称|讲|话|答应|回复)(昨天|今天|上周|已经|申请)(通过了|批了|下来了|拨款|恢复了|解锁了|到账了|退回来了|寄到了|办好了)", "(通过了|批了|下来了|恢复了|到账了|退回来了|寄到了|办好了)(一|两|几|半|没|又|吗|却|但|可|才)", "(说|让|回|讲|称|回复|告诉我|叫我|让我|劝我|要我|话)(不用|不必|无需|不需要|唔使|毋须)(再|)(处理|跟进|追|查|理|管|补|回复|联络|联系|催|退|赔)", "(说|称|显示|擅自|私自|直接|被|同意|不要|逼我|让我|叫我|要我|劝我)(投诉|申诉|工单|案子|)(已经|)(撤了|撤掉|撤回|撤销|结了|结掉|关了|关掉|结案|销案|撤案|撤诉)", "(要|让|叫|逼|凭什么|凭啥)(我|客户)(去|来|反过来|)(向|跟|给|和)(她|他|你们|柜员|行员|专员|客服|经理|人家)", "(从|从来|从没|一直|没|没有|都没|未|未曾|不|不肯|拒绝|有没有|至今没)(人|)(人|)(向|跟|给|和|对|同)(她|他|我|客户)", "(说|称|认为|咬定|讲|话|回)(他们|你们|银行|自己|柜员|客服)(都|并|)(没|没有|冇)(错|做错|弄错|多收|乱收|责任)", "(说|说可能|称|讲|怪|赖|定|话|推|以为|怎么会|难道)(是|系)(因为|){settled_kin}", "谢谢(你们|你)的(好服务|高效|效率)", "(能|可以|应该|怎么|怎能|才|不|难|没法|无法|叫人|让人|如何)(很|真的|)(满意|安心|放心)", "早(取消|还清|结清|搞掂|改好|退|处理|解决)咗(仲|都|但|又|一半)",
            "(说|称|讲|话|答复|告知|显示|通知|写|以为|说是|告诉我|回复|答应)(已经|已|都|早已)(退到|退回到|退返)(了|)(卡上|卡里|账上|账户|户口|我卡|原卡)",
            "(不|唔|没|都不|根本不)(够用|够花|足够|够我)", "(was|is|were|be) waived for", "(银行|别家|人家|他行|隔壁|别人)(一|两|三|几|五|十|半)(分钟|小时|天|个钟)就(改好|弄好|办好|办妥|办完|解开|搞定|换好|补好|开好|修好|处理好|批了|寄到|到手|拿到)", "(银行|别家|人家|他行|隔壁|别人)(当天|当场|很快|马上)就(办好|办妥|办完|解开|搞定|换好|补好|开好|批了|拿到|下来)", "(说|讲|以为|当)(是|)(年费|费用|钱|款)(免了|退了)",
            "(说|承诺|答应|讲|保证|最快)(一|两|三|几|五|十|七|半)(天|小时|分钟|周)就(收到|寄到|到手|拿到|到账|批了|下卡|办好|解决|搞定|修好|退了)", "(说|称|非说|硬说|讲|怪|难道|又不|不|认为|以为|咬定|推说)是我(不对|理亏|的错|的责任|自己的问题|糊涂|活该|不小心|写错|填错|记混|记错|看错)", "(只能|难道|要我|让我|就|叫我|活该)自认倒霉", "(说|称|回复|推说|硬说|讲|答复)(跟|与|和|同)(银行|贵行|他们|你们)(不相干|没关系|无关|没有关系)", "(无法|不能|没法|不|未|才能|难以|没有|没)(很|)正常", "(更新|补交|交了|补了|证明|核实|确认|换了|重启|改了)(了|完|后|以后|材料|证件|一下|)就(好了|恢复|解除|能用|可以了)(两|几|一|又|吗|的话)", "(说|以为|说是|称|讲)(更新|补交|交了|核实|重启)(了|完|后|以后|材料|证件|)就(解除|好了|恢复|能用|可以了)", "(后来|最后|随后|当天|第二天)(都|也|就|又|)(退|还|补|赔|免|恢复)(了|)(一半|一部分|两|三|一|不|却|又)", "(说|称|显示|讲)(短信|验证码|系统|账户|余额|征信|额度|转账|汇款)(都|是|一切|)(正常|没事)",
            "(请|求|希望|要求|让|叫|问|盼|能不能|可否|等|没有|不肯)(你们|银行|经理|行员|你哋|专员)(派人|专门|主动|)(上门|到府)(给|帮|服务|办)", "(说|讲|承诺|答应|号称|说是)(一|两|三|几|五|十|半)(分钟|小时|天)就(改好|弄好|办好|办妥|办完|解开|搞定|换好|补好|开好|修好|处理好|批了)", "(已经|已|都|早|早就)(激活|解冻|解锁|补办|更换|重置|修复|退订)(好了|了|成功|)(还|又|却|但|可|仍|也|刷|用|登|取|转|付|照样)", "(说|称|讲|话|答复|告知|显示|通知|写|以为|说是|告诉我|回复|答应)(已经|已|都|早|早就)(激活|解冻|解锁|补办|更换|重置|修复)(好了|了|成功|完成|完毕)", "(佢|她|他|柜台|职员|行员|柜员)答(咗|了)(句|一句|声|半天)", "(更新|升级|重装|重启|修复|换了手机)(后|就|完|以后|之后|)(就|)(好了|正常了|能用了)(两|几|一|没|半|不到|又|三)",
            "(不但|非但|岂但)",
            "(说|称|讲|话|答复|告知|显示|通知|写|以为|说是|告诉我|回复|答应)(已|已经|都|早就|给我|)(弄好|修好|办好|搞好|改好|处理好|处理完|解决|恢复|更正|改正|退给我|补给我|赔付|撤销|解开|办妥|搞掂|了结)了", "(才|没|未|不|等|什么时候|叫|假装|有没有|是否|还没|仲未|根本没|到底|难道)(给我|帮我|)(弄好|修好|办好|搞好|改好|处理好|处理完|解决|恢复|更正|改正|退给我|退回来|还给我|拿回来|取回来|补给我|赔付|撤销|解开|办妥|搞掂|找到|查清楚|弄清楚|搞清楚|问清楚)(了|咗)", "{settled_done}(了|咗)(还|又|也|征信|系统|账单|怎么|为什么|一半|一次|两次|三次|几次|部分|一部分|吗|没|才|再|几|两|三|不到|照样|照旧|依然|仍|却|但|可|竟|是不是)", "(说|称|讲|话|答复|告知|显示|通知|写|以为|说是|告诉我|回复|答应)(已|已经|都已|会)(全部|全数|全额|如数)(赔付|赔偿|退还|退回|返还|补回|到账|还清)", "(说|称|讲|话|答复|告知|显示|通知|写|以为|说是|告诉我|回复|答应)(已经|已|都)(帮我|给我|同意)(取消|撤销|退|更正|恢复|补|处理|销|删|豁免|减免|激活|解冻|解锁|改)", "(已经|已|都|早就)(帮我|给我|替我|同意)(退|退了|补|补了|改|取消|取消了|恢复了)(一半|一部分|部分|一点|又|还|却|件)", "(费|款|钱)(都|也|早|)退了(一|半|部分|两|三|几|又|不|才|点|件|给别人|回来|吗|没|但|可)", "(说|称|没|未|不|等|以为|谁|哪|把|要我|叫我|让我)(费|款|钱)(都|也|早|)退了", "(我|我们|也|我都|我也|客户)(能|可以|很|都|完全|)理解(你|银|贵|为|要|防|反|风|规|这|但|不|一|是|安|监|政|成|错|起|力|的)", "(说|怪|非说|硬说|判定|咬定|推说|称|讲|以为|说成|认定)是(我|我自己)(自己|)(记性不好|记性差|粗心|马虎|大意|手误|疏忽|没看清|没注意|输错|搞混|打错字|糊涂)", "(说|称|讲|推|怪|回复)是(商户|商家|对方|我手机|我自己|网络|店家|运营商|快递)(机器|手机|网络|信号|系统|)(的|)(问题|毛病|责任|错)", "(说|叫我|让我|回复|称|讲|喊我|劝我)(不必|不用|唔使|无需|别|不要)(再|)(问|解释|查问|跟进)", "(没|未|不|不能|没法|无法|凭什么|让|叫|要|逼)(客户|本人|我)(已|已经|很|都|表示|)(满意|认可)", "(客户|我)(已经|很|都|)(认可的|满意的|认可后|认可了又|满意度)", "(told|said|told me|claim|claims|claimed|say|says|insist|insists|assured) (it was|it is|this was|it's|it has been|everything was|the matter was|all) (settled|put right|made good|all sorted|sorted out|dealt with|sorted|accurate|right)", "no (complaint|complaints) (was|were|number|reference|form|handler|team|has|had|procedure|process|line|department)", "(something|isn't|not|wasn't|nothing) (is|was) (right|accurate)",
            "是不是", "有没有", "是否", "能不能", "要不是", "不是说好", "不是承诺", "不是告知", "不是吗", "难道不是", "不仅仅是",
            "不仅是", "不只是", "不单是", "不光是", "何尝不是", "除非", "非常", "非要", "非得", "无非", "是非", "无故", "无缘", "无端",
            "无理", "无法", "无人", "无论", "无奈", "不会用", "不会操作", "不会使用",
            "(承诺|宣传|答应|保证|说好|说好的|广告|时说|时候说|当初说|业务员说|客服说|经理说|柜员说|人员说|明明说|跟我说|告诉我|对我说)(是|了|过|)(没有|没|无|不是|不会|不用|不需要|无需|绝无|不收)",
            "有(没有|冇)(任何|什么|一点|)(问题|毛病|异常|异议|争议|意见|不满|故障|差错|出入|障碍|麻烦|怨言|骗|耽误|为难)",
            "(怎么|怎么会|怎么能|怎能|凭什么|何来|哪里|哪能|敢|敢说|能|岂能|岂会)(没问题|没有问题|没毛病|没异常|没意见|没骗我|没误导|正常|不怪|不怨|顺利|满意)",
            "(说|讲|称|说是|告知|答应|保证|承诺|回复|答复|表示|显示|告诉我|以为|说卡|说账户|说系统|说机器|说一切|显示一切|说都)(没问题|没有问题|没毛病|冇事|无异常|没有异常|没异常|一切正常|都正常|全部正常|系统正常|已经解决|已解决|已经处理好|处理好了|解决了|搞定了|很顺利|好快)", "(说|称|告知|回复|答复|显示|表示)(问题|投诉|故障|系统|退款)(已经|已|都已)(解决|处理好|搞定|恢复正常|退到账)", "(说|承诺|答应|称|讲|保证|告知)(很快|马上|当天|当场|三天|两天|分钟)就(办好|办完|办妥|搞定|处理好|批|批了|批下来|拿到|开好)",
            "(不是|唔系|不|并非|没有|算不上|称不上|谈不上|没那么|不算|不太|不够|不怎么|难)(很|挺|太|非常|十分|好|)(满意|顺利|清楚|正常|好用|客气|耐心|热情|周到|礼貌)",
            "(差|烂|慢|坏|恶劣|糟糕|贵|乱|黑|狠|离谱)(得|到)(真|让我|让人|)(没话说|没得说|冇得弹)",
            "(合同|条款|广告|海报|规则|活动|页面|宣传)(上|里|)(写|说)(得|的)(很清楚|很明白|清清楚楚|明明白白)", "(明明|当初|业务员|推销的)(说|讲|写|承诺|保证)得(很清楚|很明白|清清楚楚|明明白白)",
            "(清清楚楚|明明白白|清楚|明白)(写|说|讲|标|告诉|规定|承诺|是|免|不收|不用|可以|会|能|保本|保|满|送|首年|第一年|每年|只要|年化|利率)",
            "(看|听|瞧|拍|照|印|念|报|录|查|写|闻)(得|到)(清清楚楚|明明白白)", "(没|没有|没人|无人|谁也没|不|未)(跟我|给我|)(讲|说|解释|写)得(很清楚|很明白|清清楚楚|明明白白)", "(态度|服务|说话|讲话|口气)好(差|恶劣|坏|烂|冷|嚣张|串|衰|唔|慢|敷衍|凶|硬|傲|拽)",
            "(不|无法|难|难以|没法|怎|怎么|谁|哪|只|最多|要|是否|不可|不可以|没办法)(能|可以|)(接受|理解)", "(不能|怎能|怎么能|谁能|只能|可否|怎么可以|不可以|最多能|才能)(接受|理解)", "(没问题|没有问题|没意见|没异常|没毛病)(才怪|你们|为什么|怎么|凭|的话|吗|就怪|吧|才)",
            "没(有|)拖欠", "(没问题|没有问题|没毛病)的(卡|账|钱|交易|贷|人|户|密码|手机|资料|材料)",
            "(让|叫|要|逼|劝|请|诱导|强迫|希望|要求)(我|我们|客户)(接受|理解|认|认了|认账|自己认|都认|也认|认栽|能理解)",
            "不得不(投诉|质疑|追究|怀疑|抱怨|举报)",
            "(要|再|如果|要是|若|若是|假如|非得|能|难道|是不是|)不投诉(就|你们就|是|便|不|没|都|难|永远|根本)", "(能|怎能|怎么能|可)不(怪|怨|抱怨|投诉)",
            "(我|我们|本人|客户)认(为|识|得|不|出|真|准|定|证|购|领|字|错|可吗)", "(不|没|没有|不能|不会|不敢|凭什么|凭啥|叫|让|要|逼|非要|叫我|让我|要我|逼我)我(都|也|)认",
            "(不是|哪里是|可能是|咬定是|推说|硬说|说是|说|称|以为)(我|本人|客户)(自己|本人|自愿|主动)(办|选|买|付|转|刷|操作|同意|签|愿意|要求|申请|开|设)的", "(不是|没有|并非)我(自己|自愿|主动)(同意|愿意|要求)(办|买|做|开|签|选|付|分|交)",
            "(不是|说是|说|称|回复|非说|硬说|以为|怪|推说|咬定)我(自己|)(搞|弄|看|记|输|操作)错", "(说|称|讲|回复|表示|认为)(跟|与|和)(你们|贵行|银行|他们)(没关|无关|没有关)",
            "是不是(嫌|来|要|想|怪|说|讲|问|冲|因为)", "你们不是(要|来|说|讲|想)", "(说|讲|告诉我|表示|称|回复|让我|叫我)(不用|不必|无需|不需要|唔使)(查|处理|重设|重置|补|退|挂失|跟进)",
            "(not|never|nothing|hardly|isn't|wasn't|weren't|aren't|yet to be) (working|works|worked|went|all|been) (fine|smoothly|well|properly|normally|correct|helpful|polite|friendly|okay|ok)", "(has not|have not|has never|have never|should have|supposed to have|promised it|told it|told it would have) been (lifted|restored|reactivated|unfrozen|waived|reinstated|resolved|sorted|explained|answered|disclosed)", "(should have|supposed to have|never|not|promised it|told it|told it would have) been (lifted|restored|reactivated|unfrozen|waived|reinstated|resolved|sorted|explained|answered|disclosed)", "not (very happy|very satisfied|very pleased|very fine|very clear|fully happy|fully satisfied|fully pleased|fully fine|fully clear|at all happy|at all satisfied|at all pleased|at all fine|at all clear|entirely happy|entirely satisfied|entirely pleased|entirely fine|entirely clear|exactly happy|exactly satisfied|exactly pleased|exactly fine|exactly clear|quite happy|quite satisfied|quite pleased|quite fine|quite clear|really happy|really satisfied|really pleased|really fine|really clear|too happy|too satisfied|too pleased|too fine|too clear|so happy|so satisfied|so pleased|so fine|so clear|happy|satisfied|pleased|fine|clear) with", "(nothing|never|no longer|not|nor|hardly|rarely) (works|worked|went through|was explained|was waived)",
            "(told|said|says|claims|claimed|insists|insisted|replied) (everything|it|all|this|that|me it|me everything|us it) (was|is) (fine|ok|okay|no problem)",
            "(没|没有|没能|未能|不能|无法|难|不|没法)(一次通过|一次性通过|一次办好|一次办成|一次性办|一次就通过|一次就成功|一次就办|一次就过)", "(不|不很|不够|不太|并不|没有|没)(很|挺|非常|真|够|好)(灵|准|稳|流畅|省心|积极|尽责|负责|靠谱|放心|稳定|及时|体贴|亲切)", "(给|让|令|要|使|叫)我(也|都|)满意", "(扣|收|催|挂)(钱|费|款)(的|时候|倒|)(挺|蛮|也|非常|很)快", "(也|都|全)(对不|对账|对方|对我|对于|准备|准我)", "(说|讲|承诺|答应|说好|讲好|说是|称|宣传)(首年|年费|第一年|)(就|已经|)免了",
            "(说|称|显示|回复|告知|答复)(已|已经|都)(处理|落实|办理|减免|解释|说明)(到位|妥当|妥善)", "(说|讲|承诺|答应|保证|称)(好|是|)(当场|当天|当日|即日)(办妥|办结|办完|办成|办好|开好|换好|补好|下来|批了|下卡)",
            "若没有", "如果没有", "要是没有", "不收不付", "(咨询|询问)(为何|为什么|未果|无果|客服|网点|多次|后|时)", "not only", "why not"]
          settled:
            # other banks and hearsay
            - "{others_bank}"
            - "(旧版|老版|旧系统|老系统|旧手机|旧机|以前那版|上一版)(本|的|)(老|总|经常|动不动|才|会|常|爱|一|不|太)"
            - "(销户|开户|换卡|补卡|挂失|激活|注销|销卡|提额|改密|结清|过户|解冻)(也|都|已|)(办|弄|搞|做)(完|好|妥|成|定)了"
            - "(万一|要是|如果|假如)(以后|将来|哪天|真的|真|日后|有天|某天)"
            - "(if|should|supposing|suppose|in case) (a|an|the|my|i|that|it|this|something|someone|someday) (ever|were to|happened|happens|got|gets|does|should)"
            - "(it hasn't|it has not|hasn't happened|not yet happened)"
            - "我(还|都|本来|原本|一直|)(以为|怕|担心)(客服|热线|电话|肯定|一定|又要|又会|得|要等|要排|要被|会被|会很|会拖|会不|批不|办不|没戏|没希望|有人|钱没|卡丢|被盗|你们不|你们会|不|很难|很麻烦|今天|周末|排队|不得|实|打不)"
            - "(若|果|是|如|一|等)(真|再|以后|下次|下周|下月|日后|哪天|后面)(的|还|)(遇|碰|收到|出现|发生|有|没|不|被)"
            - "(才会|再来|再去|再打来|到时再|到时候再|届时再|再|会再)(投诉|反映|反馈|申诉|银保监|麻烦你们|找你们|来反映|来投诉|来找|联系你们|跟你们)"
            - "(分钟|小时|一会|几天)(我|也|都|还|)(能理解|可以理解|能接受|可以接受|也正常|不算久|不算长)"
            - "(给我|跟我|帮我)(讲|说|解释)(明白|清楚|通)了"
            - "(不|没|没有)(卡|闪退|崩|死机)(也|也没|又|)(不|没|没有)(卡|闪退|崩|死机|报错|掉线)"
            - "(一分|一毛|半分|一厘)(钱|)(都|也|)(没|冇|没有)(少|差|多|短|缺)"
            - "(期期|月月|笔笔|每期)(卡账|账单|账|)(都|)(按时|准时|依时)(还|交|缴|找数)"
            - "(万一|要是|假如|如果)(被|)(人|)(领走|盗刷|取走|刷走|盗用|冒领)"
            - "(把|改|换|调)(账单日|还款日|扣款日)"
            - "(was|were) (painless|a breeze|effortless|hassle-free|straightforward|very easy|so easy|pain-free)"
            - "(scams|scammers|fraud|fraudsters|phishing) (are|is) everywhere"
            - "(nobody|no one|no-one) (has|had) (scammed|cheated|defrauded|hacked|robbed|harassed|pressured|charged)"
            - "how to (report|replace|reset|cancel|close|open|claim|activate|unlock|apply for)"
            - "{elsewhere}"
            - "(之前|原本|起初|一开始|先前)(我|)(还|)(怀疑|误会|觉得|嫌|误以为|以为)(利息|被|有人|你们|贵行|银行|行员|理专|客服|柜员|两位|没|是你|账|余额|手续费|扣)"
            - "(以为|原以为|还以为)(被盗|有人盗|被人盗|你们乱|贵行多|你们多|银行多|理财经理骗|理专骗|被骗)"
            - "(错|输错|打错|按错)(几|多少)(次|回)(会|就会|才会)"
            - "(半夜|夜里|晚上|凌晨|周末|假日)(还|也|)(有|有没有)(真人|人工|人接)"
            - "(全程|前后)不到(半|一|二|两|三|四|五|十)(小时|个小时|十分|十多分|十几分|个钟|个钟头)"
            - "(分钟|小时|天|当场|一下)就(激活|解锁|开通|解开|还给我|还我|退给我|恢复)"
            - "(能|可以)(用|登|开|办)(吗|不|么)"
            - "(请问|请教|想问|想了解|问下|问一下|打听)(一下|下|)(异地|我现在|贵行|你们的|外籍|个体户|刚毕业|第一次|一般|以后|轮椅|老人)"
            - "以为(开户|办卡|贷款|提款|排队|)(会被|会很|要被|要跑|要等)"
            - "(昨天|昨晚|今天|今早|上周|刚刚|现已|现在已|已经|申请)(通过了|批了|下来了|拨款|恢复了|解锁了|到账了|退回来了|寄到了|办好了)"
            - "是(反诈|防诈|监管|为了安全|正常流程)(需要|要求|)"
            - "{settled_excuse}"
            - "(会不会|是否会|会)(被拒|影响征信|上联征|变静止户|变睡眠户)(吗|呢)"
            - "(买|存)(理财|基金|保险|股票)(被|让)(骗|坑|人骗|人坑)过"
            - "早(取消|还清|结清|搞掂|改好|退|处理|解决)咗"
            - "nothing wrong (on|in|at|about)"
            - "(年费|利息|手续费|违约金|短信费|费用)(我|)(从来|从|一直)没(交过|收过|扣过|被收过)"
            - "(费|款|那笔)(上个月|六月份|上周|早)就(冲销|冲正|冲掉|退了|免了)"
            - "(被|让)(你们|银行|)(催收|催)(那|)是(他|她|人家)的事"
            - "(我能等|我可以等|等得起|等得下去|有心理准备|我懂的|这我懂|没分寸|很有分寸|挺有分寸|说话算话|理解万岁|在所难免)"
            - "i (blame the phone|blame myself|can wait|can live with it)"
            - "(no quibble|no grumble|silly me|i can't fault|thanks to your team|thanks to your staff|thanks to your fraud team|full marks to|to your credit)"
            - "(行员|柜员|大堂|经理|及时|帮我|帮她|帮他|银行|还)(拦下|拦住|劝住|识破)"
            - "(差点|险些|差一点|没有|没)(被骗|上当|中招|点进去)"
            - "(天|小时|分钟|周|礼拜|星期|一秒|次)就(收到|寄到|到手|拿到|到账|到了|批了|好了|下来了|下卡|办好|解决|搞定|修好|退了|通过|接通|接了)"
            - "(征信|账单|卡|钱|余额|密码|系统|机器|app|转账|短信|积分|账户|身份证|手机)(是|都|倒|也|)(没事|没坏|好着呢|还在|好使|好用)"
            - "(姑妈|舅妈|舅舅|姨妈|表哥|表姐|同事|同学|邻居|朋友|亲戚)(以前|之前|去年|)(在|去)(邮局|别处|外面|老家|外地|国外)"
            - "是(商店|店里|商场|对方|店家|人家|我手机|手机|网络|路由器|我家)(的|)(机器|系统|网|信号|pos机|)(坏了|不好|太差|欠费|没信号|没电|断了)"
            - "(卡|户|户头|折子|账户|存折)我(也|都|就|早就|)(不要了|不想要了|放弃了|不用了)"
            - "(吐钱|取钱|取款|存钱|办卡|开户|排队|叫号|热线|电话|客服|网银|手机银行|短信|验证码|扫码|绑卡|还款|放款|审批|账单|积分|余额|征信|额度|利息|年费|手续费|汇款|转账)(都|也|是|倒|都很|很|一切|)(正常|没事|没毛病|还行|挺好|不错)"
            - "我(婉拒|谢绝|推掉)了"
            - "(违约金|手续费|年费|费用|利息|罚息|滞纳金|汇费)我(也|都|已|就|已经|)(交了|付了|出了|认了|给了|照付|照交)"
            - "(没什么大不了|小意思|不算个事|没多大事|无妨|不碍事|有惊无险|老黄历|陈年旧事|都过去了)"
            - "(was|were|is|has been) (cured|ironed out|spotless|flawless|impeccable|put right|patched|repaired)"
            - "(cured it|cured that|fixed it|fixed that|sorted it|put it right|put that right)"
            - "(was|were) (refunded|returned|reversed|credited|repaid|replaced|waived|corrected|restored|reset|unlocked) (last|yesterday|in full|the same|the next|the following|straight|promptly|quickly)"
            - "(i found|i've found|i have found|found) my"
            - "(fell for|taken in by|caught out by|reading about|read about|heard about) (a|the|some) (scam|fraud|con|scammer)"
            - "(事|那事|问题|那次|事情)(上周|上星期|上礼拜|上个月|昨天|前天|去年|后来|第二天|当天|早|已经|现在)(解了|解决|好了|办好|处理|退了|修好|恢复|补了|改了|弄好|结案|解除|激活|还了|到账)"
            - "(已经|已|都|早|早就)(激活|解冻|解锁|补办|更换|重置|修复|退订)(好了|了|成功|完成|完毕)"
            - "(同学|同事|邻居|表哥|表姐|舅妈|舅舅|姑妈|亲戚|朋友|老乡|网友|人家|表弟|表妹|隔壁)(家|)(在|去|到)(别家|别的|其他|另一家|他们)(银行|行)"
            - "(我邻居|我同事|我同学|我表哥|我表姐|我舅妈|我舅舅|我一个朋友|我有个朋友|我亲戚)(上个月|去年|前年|以前|之前|也|上次|前阵子|)(被骗|被盗|遭遇|碰到|遇到|碰上|被扣|被冻|被拒|被催|信用卡|的卡)"
            - "(手续|流程|程序|要求|规矩|步骤|材料)我(也|都|)(了解|明白|清楚|知道|懂|照办|配合)"
            - "(那天|那次|上次)是去(重置|挂失|补卡|补办|改密|打征信|激活|解锁|销户|开户|提前还|办卡|汇款)"
            - "(后来|最后|最终|终于)(复议|重新|再|也|又|还是|都|)(通过了|批了|过了|批下来|成功了|下来了|付成了|到账了|补到了)"
            - "早喺(上年|旧年|前年|上个月|年头)"
            - "(兑|换|寄|送|领)的(东西|礼品|礼物|奖品|杯子)(也|都|早|)(收到|到|领到)了"
            - "(nobody|no one) (mis-sold|missold|lied to|charged|touched|stole|hacked|locked|overcharged|mistreated|leaked)"
            - "(a friend|a mate|a colleague|someone i know|an acquaintance|a neighbour) (of mine |)(lost|was scammed|was charged|had|got|was defrauded|paid|was conned)"
            - "my (brother|sister|cousin|neighbour|colleague|friend|flatmate) was (charged|scammed|defrauded|locked|refused|conned|overcharged|chased)"
            - "(his own bank|her own bank|their own bank|by another bank|by a different bank)"
            - "(was|were|got) (replaced|refunded|fixed|reset|unlocked|reactivated|opened|approved|delivered|dealt with|reversed|credited|sorted|cancelled) (in|within) (two|three|four|five|ten|a|an|one|the|under|no|24|48|minutes)"
            - "(turned up|arrived|came through|worked out|got there|worked) in the end"
            - "(the|my) (interest|fee|limit|rate|bill|charge) (is|was) (what|as|exactly) (i|as|what)"
            # over and done with; taken back by words of `except` (说…了, 才…了, …了又)
            - "{settled_done}(了|咗|喇|啦)"
            - "(以后|之后|过后|后)(就|)(好了|好咗|没事了|冇事|正常了)"
            - "(已|已经|都|都已|早已)(全部|全数|全额|如数)(赔付|赔偿|退还|退回|返还|补回|到账|还清)"
            - "(号|日|周|月|天|早已|已经|都)(退到|退回到|退返)(了|)(卡上|卡里|账上|账户|户口|我卡|原卡)"
            - "(费|款|钱)(都|也|早|)退(了|咗|返咗)"
            - "(已经|已|都|早就)(帮我|给我|替我|同意)(取消|撤销|退|更正|恢复|补|处理|销|删|豁免|减免|激活|解冻|解锁|改)"
            - "(我|我们|客户|这卡|那卡|卡)(我|就|暂时|先|)(不注销|不销|不退|不换|不提额|不取消)"
            - "(邻居|同事|朋友|舅妈|舅舅|姑妈|姨|表哥|表姐|表弟|亲戚|同学|别人|网友|街坊)(以前|之前|)(被|让|俾)(人|理财经理|)(坑|骗|盗刷|呃|忽悠|催|冻)过"
            - "(我同事|我邻居|我朋友|同事|邻居)那边(是|系)"
            - "(别家|别的|其他|隔壁|人家|另一家|第二间)(银行|行)(的|)(外泄|泄露|泄漏|被骗|盗刷|诈骗|收费|涨价|暴雷|爆雷|倒闭)"
            - "(的新闻|的报道|新闻里|电视上|报纸上)(我|我也|都|)(看|睇|听|见)"
            - "听说(明年|下个月|下月|以后|将来|别家|别人|有人|隔壁|人家|要收|要涨|又要)"
            - "(要是|万一|如果|假如|若是|若|第时|将来)(卡|真|真的|真系|我|哪天|有一天|以后|)(被盗刷|被盗|被骗|丢了|掉了|遗失|唔见|还不上|还唔到|亏了|蚀咗|逾期|忘了|忘记)"
            - "冇(食|呃|数错|扣错|计错|收错|失败过|锁|冻|逼|追|催|乜人排|乜排|点排|点等|等几|争议|意见|怨言|投诉|异议|所谓)"
            - "(no one|nobody) (is|was|has been|ever) (chasing|harassing|pushing|pressuring|bothering|hounding)"
            - "(interest|fee|rate|charge|charges|bill|amount|limit|terms|that) i (never disputed|never questioned|don't dispute|do not dispute|can live with|accept|am happy to pay)"
            - "(on|in|with) (the forum|the forums|the news|the papers|the paper|facebook|social media) (complains|moans|says|talks|goes on)"
            - "(everyone|everybody|people) (on the forum|online|else|on the internet|at work) (moans|complains|grumbles|talks)"
            - "(mine|ours) (runs|works|is fine|worked|ran)"
            - "if (someone|somebody|anyone|anybody|one|a customer) (were|was|is|gets|got|has|had|wanted)"
            - "(sister's|brother's|neighbour's|friend's|colleague's|cousin's|mate's) bank"
            - "(atm|machine|cash machine|branch|app) (at|of|from) another bank"
            - "talked out of"
            - "(i'd come|i had come|i came in|i'd gone in|i was only there) about"
            - "(set up|done|handled|sorted|explained|dealt with|went) (perfectly|beautifully|brilliantly|nicely|smoothly|quickly|without a hitch)"
            - "(you|they|the bank) (already|have already|had already|since) (gave|paid|given|refunded|returned|credited|fixed|cancelled|sorted|replaced)"
            - "(was|were|is|are|has been|have been) (settled|put right|made good|all sorted|sorted out|dealt with)"
            - "(is|was|are|were) (accurate|right|correct to the penny|spot on)"
            # the speaker's stand: not meant, not blamed, accepted
            - "(没|没有|没啥|没什么|没任何|没有任何|没有什么|无|冇乜|不持)(意见|异议|争议|怨言|不满|可说|可挑|话说|话讲|得说|得弹|得挑|好说|好讲|好挑|好抱怨|挑剔)"
            - "(没|没有|没啥|没什么|没任何|没有任何|没有什么|冇乜|无|无任何|不存在|未发现|未见)(问题|毛病|差错|出入|异常|障碍|纰漏|麻烦|误差|不妥|差池|疑问|疑义)"
            - "(没|没有|不|无意|并无|不是要|不是想|不想|不打算|没打算|没要|没有要|不会|不去|懒得)(怪|怨|抱怨|埋怨|责怪|纠结|计较|追究|追讨|追问|争论|吐槽|挑剔|投诉|质疑|申诉|告状|告他|告她|告你)"
            - "(不是|唔系|并非|不算|没|没有|唔|我不)(嫌|怪|冲|计较|针对)"
            - "(我|也|又|并|客户)(不是|唔系)(来|要|想|为了)(谈|投诉|申诉|约|退|追|讲|说|问|提前|提早|销|办|调|补|挂失|开|领|取|存|贷|催|反映|抱怨|吵|闹|改|查)"
            - "(我|也|又|并)(不是|唔系)(讲|说|话|问|催|指|怀疑)(你|银行|他|她|这|那|钱|利息|费|手续费|收费|态度|泄露)"
            - "(不是|唔系)来(要|约|开|销|补|办|说|问|催|投|申|退|追|存|取|谈|挂|换|贷|讲|话|查|领|改|吵|闹|抱怨|反映)"
            - "(不是|唔系)(要|想)(投诉|申诉|告|追究|谈|讨|抱怨|你们退|你哋退|你们赔|反映|销|催|提前|提早|挂失|补卡|补办|调额|办卡|剪卡)"
            - "(不|不要|不用|无需|唔使|不求|没要|没有要|没叫|没让|不需要|不要求|没要求)(你们|你哋|)(退钱|退款|退费|退还|补偿|赔|道歉|解释|重设|重置|挂失|补办|补卡|调额|提额|再查|追查)"
            - "(不是|唔系|并非|不关|唔关)(利息|利率|年费|手续费|收费|额度|限额|账单|余额|分期|贷款|放款|还款|退款|赔偿|积分|活动|短信|验证码|密码|登录|登入|系统|软件|app|网银|机器|卡|开户|销户|征信|催收|盗刷|诈骗|挂失|补卡|理财|保险|推销|态度|排队|电话|客服|信息|隐私|告知|说明|投诉|老人|睡眠户|久悬|冻结|风控|付款|刷卡|转账|汇款|到账|账务|简讯|工作人员态度|服务态度|提前还款|提早还款|账户|户口|个资|资料|条款|静止户|支付|信用卡|手机银行|提款机|取款机)(的|)(问题|事)"
            - "(利息|利率|年费|手续费|收费|额度|限额|账单|余额|分期|贷款|放款|还款|退款|赔偿|积分|活动|短信|验证码|密码|登录|登入|系统|软件|app|银行|网银|机器|款机|卡|开户|销户|征信|催收|盗刷|诈骗|挂失|补卡|理财|保险|推销|态度|排队|电话|客服|信息|隐私|告知|说明|投诉|老人|睡眠户|久悬|冻结|风控|付款|刷卡|转账|汇款|到账|户|款|个资|费|机|这)(无关|没关系|没有关系|无涉|没半点关系)"
            - "(不是|唔系)(我|客户|本次|这次|此次|今次|)(要|想|所|)(投诉|反映|说|讲|问|抱怨|追究|在意|关心|计较|申诉|不满)的"
            - "(账单|金额|余额|账目|数目|数字|利息|本金|总额|明细|账)(是|都|也|倒|)(没错|没有错|对的|都对|对得上|没出入)"
            - "(征信|信用|记录|信用报告|状况|信誉)(一直|都|也|向来|)(良好|清白|干净|没有不良|没不良|无不良|没有污点|没污点|无污点)"
            - "(没什么|没啥|没有什么|没有啥)(可|好|值得)(抱怨|说|讲|挑|投诉|埋怨|不满|计较|追究)"
            - "(没|没有|没人)(找过我麻烦|找我麻烦|烦过我|打扰过我|为难过|刁难过)"
            - "(该收的|该交的|该付的|该扣的|该缴的|该多少)(收|交|付|扣|缴|我交|我付|我认|我给|就多少|是多少|都收)"
            - "(办|处理|做|照顾|讲|解释|服务|安排|跟进)得(好好|几好|不错|挺好|很好|蛮好|妥当|妥妥|漂亮|利索|挺利索|利落|没得说|无话说)"
            - "(与|跟|和|同)(合同|合约|账单|流水|记录|约定|存折)(上|里|写的|)(一致|相符|一样|吻合)"
            - "(我|也|我又|我并|本人)(不在乎|不稀罕|无所谓|不介意|不当回事|不放在心上|用不上|用不着|不上心)"
            - "不是说(你们|银行|他们|她|他)(盗|骗|泄|偷|乱|多收|多扣|坏|不好|错|拖|慢|欺|卖|态度)"
            - "(不算|不怎么|并不|倒不|倒也不)(高|贵|久|慢|长|多|难|差)"
            - "(利息|利率|费用|手续费|年费|价钱|收费)(也|都|并|倒|)(不高|不贵|不多|公道|合情合理)"
            - "(没等|没排|没怎么|不怎么|没有等|没有排|没用等)(多久|几分钟|等|排|多长时间)"
            - "(已经追回|追回来了|都追回|已全数退|已全额退|没有拖|没拖|没耽搁|没再打来|没再催|没再骚扰|没再出现|没再发生|没再扣|不再打来|没有再打|没有再催|我没说要|我又没说要)"
            - "已获(豁免|减免|批准|解决|处理|更正|免除)"
            - "(费|率|款|规则|规定|合同|风险|期|金额|利息|标准)我(都|也|是|很|)(清楚|知道|明白|了解|看得懂|同意)"
            - "(当天|当场|当日|隔天|三天|两天|一天|马上|即日)就(办妥|办完|搞定|到手|批了|批下来|拿到|开好|办好)"
            - "(已经|早就|都|已)(上门|)(办完|办结|办妥|处理完|了结|落实)了"
            - "(没|没有|未)(被|遭)(刁难|为难|卡住|骗|误导|拖|怠慢|耽误|影响)"
            - "(弄妥了|搞妥了|翻篇|翻过去了|了结了|过去了就算|门儿清|门清|没算错|没有算错|没弄错|没搞错|没记错|没扣错|没有扣错|回回都有|条条都来|条条都有|笔笔都有|次次都成功|从没失败|从未失败|一回没失败|没失败过)"
            - "(不图|不贪|不惦记|不挑|不嫌|不较真)(那|这|你|什么|啥|利息|额度|积分|钱|贵|低|少|慢|高)"
            - "(一五一十|原原本本|仔仔细细|详详细细)(都|地|)(讲|说|告知|交代|介绍)"
            - "(已经|早就|都|已)(给我|给|帮我|)(消掉|消除|删掉|改好|修好|补上|补发|补齐|寄到|解开|解封|解冻|修正|免)了"
            - "(吐钞|出钞|存款|取款|刷卡|付款|扣款|还款|通话|收发|余额|账务|打印|扫码|支付|登陆|密码|短信|接收)(都|也|全|一直|均|)(正常|没坏|好好的|ok)"
            - "(一点|半点|丝毫|任何|啥|什么)(波折|曲折|岔子|差池|麻烦|毛病|问题|阻碍|闪失|误会|差错)(都|也|)没"
            - "(我|我也|我倒|我可)(不挑|不嫌|不贪|不图|不争|不较真|不眼红)"
            - "倒(是|也|)(没|不是|挺|很|蛮|好好|还好|正常|顺利|及时|早就|早早)"
            - "(我|也|并|又|都)(不要|不需要|不图|不求|不冲|不稀罕|不打算要)(什么|啥|任何|你们的)"
            - "(不打算|没打算|没想过|不准备|没准备)(提前|提早|销|借|贷|退|换|追|补|挂失)"
            - "(礼品|礼物|奖品|赠品|券|积分|返现|点数|奖励|礼)(我|都|已经|已|早就|也|有)(收到|领到|领着|领了|拿到|到手|到账|兑到|换到)"
            - "(好快|很快|分钟|当场|一下子|半个钟|一阵间)就(搞定|搞掂|办好|办妥|办完|办成|批了|批下来|开好|换好|补好|拿到|处理好)"
            - "(没人|没有人)(给我打推销|给我打骚扰|打推销|打骚扰|向我推|跟我推|对我推|来讨|来催|来推|来逼|找我推|打电话推)"
            - "(没|没有)(给我|把我)(冻|锁|停|限)"
            - "(不|没|不是要|不是来|无需)(问|提|说|讲|谈|聊|论|追|争|查)(这|那个|那事|那些|呢样|呢个|呢件|嗰)"
            - "(这事|这个|这点|这件事|这些|那事|那个|此事|咱|先|暂且|姑且|暂|可以)不(提|说了|谈|论|争|讲了|表|追|计较)"
            - "(放一边|搁一边|放一旁|另说|另当别论|不是重点|唔系重点|不是关键|在其次|无所谓|冇所谓|不打紧|不要紧|唔紧要|不碍事|小事一桩|倒是其次|都好说)"
            - "(我|本人|客户)(自己|本人|自愿|主动)(办|选|买|付|转|刷|操作|同意|签|愿意|要求|申请|开|设)的"
            - "(我|我们|客户)(自己|自个儿|都|也|全|肯|愿|愿意|)(认|肯出|肯畀|肯付|愿意出|愿意付|愿意交|理解|能理解|明白的|接受|可以接受|能接受|领情|心里有数|心里清楚|都清楚|很清楚)"
            - "(没有|没)说(你们|他们|她们|你|他|她|它|银行|行员)(不|拖|慢|坏|骗|乱|差|错)"
            - "(感激|感恩|领情|值得表扬|值得肯定|要表扬|要夸)"
            # not the matter, said of its events
            - "(不|没|没有|从不|并不)(怀疑|觉得|认为)(是|你|谁|银行|有|他|被)"
            - "(没|没有|未|没人|没有人|没遭|没被|没有被|未被)(碰见|碰上|碰到|遇到骗|遇上骗|上当|诈骗|盗刷|转久悬|转睡眠|泄密|吞卡|吞钱|吞钞|吃卡|闪退|限额|催收|催过|推销|打扰过|搭售|乱收|扣过我|收过我|硬塞|忘|锁|卡壳)"
            - "(没有|没|未)(给|被|让|遭)(你们|你哋|人|银行|)(冻|锁|限|封|骗|呃|催|盗)"
            - "(催款|催收|推销|骚扰|诈骗|追数)(的|)(电话|短信)(都|也|从来|)(没有|没接|没收到|没打)"
            - "(即刻|立即|当场|瞬间)(就|)(收到|接通|有人接|有人听|有位|到手)"
            - "(款|钱|费)(早就|早已|一早)(退|免)(了|回|到|掉)"
            - "(额度|限额)(足足|都|倒|)还(有|剩)(好|很多|不少|大把|一大半|一半|富余|没用)"
            - "(额度|限额)足足还(有|剩)"
            - "(别|不要|唔好)再(叫|让|要|请)我(重置|重设|改密|挂失|补卡)"
            - "(条条|笔笔|样样|期期)都(及时|来|对|有|准|正常|清楚|没错)"
            - "(不沾边|不相干|不搭界|没瓜葛|无瓜葛|心甘情愿|没缺|没啥好讲)"
            - "(不是|唔系|不)(为|是为)(这|那|它|此|机器|卡|钱|年费|利息|手续费|费用|积分|礼品|活动|额度)"
            - "不是(刷卡|转账|汇款|办卡|推销|催收|投诉|排队|登录|信用卡|账单|额度|年费|利息|短信|冻结|盗刷|诈骗|被骗|骗|分期)"
            - "(挂失|补卡|补办|换卡|提额|调额|退款|退钱|退费|赔偿|道歉|解释|销卡|分期)(都|也|倒|就|)(不需要|不要|不用|不必|免了)"
            - "(金额|钱数|数额|多少|数目|笔数|期数|张数|日期)(也|都|全)(对|准|没错|吻合)"
            - "(没|没有|未|从没|从未|从来没|并未)(出|发生|出现|有)(过|)(故障|毛病|问题|差错|岔子|错|纰漏|异常|状况)"
            - "(从没|从未|从来没|一直没|从不)(出错|错过|漏过|断过|失败|延误|迟到|掉过|拖欠过|耽误)"
            - "(月月|个月|每月|每次|期期)都(准|准时|对得上|没错)"
            - "(的事|的问题|的情况)(已经|已|都|早就|)(解决了|处理了|办妥|了结|翻篇)"
            - "(已|已经|都)(处理|落实|办理|减免|解释|说明|退补)(到位|妥当|妥善)"
            - "我(自己|自愿|主动)(同意|愿意|要求)(办|买|做|开|签|选|付|分|交)"
            - "(事先|当时|早|提前|一开始|当初)(就|都|也|已)(说明|讲明|告知|交代|解释|讲清|说清)(了|过|楚)"
            - "(一次就通过|一次就成功|一次就办|一次就过|一次就批|一次就搞|一次就预约上|一次通过|一次性通过|一次办好|一次办成|一次性办)"
            - "(退款|款项|返现|赔款|汇款|退的钱)(也|都|已|早|全|)(到了|收到了|回来了|到手|到卡)"
            - "(额度|收益|态度|服务)(给得|也|都|)(不低|不少|不差|挺高|蛮高|够高)"
            - "(条条|笔笔|样样|次次|回回|期期|一条|一笔)(不落|不漏|没漏|没落|没少)"
            - "已按(要求|约定|规定|合同)(取消|退|更正|减免|处理|放款|发放|免)"
            - "(方面|这块|这一块|这一项|这一步|这关)(倒|挺|很|都好|没的说|没话|没毛病|没卡)"
            - "倒(是|)(收到|拿到|接通|通了|到账|退了|批了|办了|放了|给了|都|不用|不慢|不贵|快|准|有人接|一次|记得|发了)"
            - "(很|挺|蛮|非常|真|够|好)(灵|准|稳|流畅|快捷|省心|省事|积极|尽责|勤快|负责|靠谱|放心|干净|清爽|规矩|稳定|痛快|及时|严谨|和善|体贴|亲切)"
            - "(没|没有|未|并未|没被)(失灵|瞒我|瞒着|短我|少我的|漏发|晚发|延期|走样|掉线过|卡顿|刁难)"
            - "(没|没有|无|并无|毫无)(瑕疵|污点|不良|遗留|水分|偏差|短缺|闪失|含糊|隐瞒|遗漏|误会|刁难|怠慢|波折|耽搁|耽误|拖延|麻烦)"
            - "(利率|利息|费用|月供)(没涨|没有涨|没上调|没变高)"
            - "(叫号|办理|审批|到账|接听|转接|处理|放款|响应|回复|速度|进度|下卡|退款|补卡|开户)(挺|蛮|还算|也|相当|非常|很)(快|满意|给力)"
            - "得(准|稳|顺当|顺手|利索|痛快|舒心|周全|圆满|妥帖|稳妥|服服帖帖)"
            - "(当场|当天|当日|即日|早已)(就|)(办妥|办结|办成|办好|补好|换好|开好|批下|批了|下卡|下来)"
            - "我(也|都|挺|很|)满意"
            - "(跑前跑后|笑脸|五星|很温暖|很暖|有人陪|盈亏自负|该退的都退|该有的都有)"
            - "秒(就|即)(来|到|收|通|接)"
            - "(首年|年费)(就|已经|)免了"
            - "不关(短|电话|app|卡|钱|职员|服务|系统|机|利|密|登|额|账|验证|态度|排队|年费)"
            - "(首年|年费|费用|手续费)(早就|早|就|都|也|)(有减免|已减免|免掉|免去|获免|免收了|帮我免)"
            # the matter is in order
            - "(都|也|还|还是|一直|均|全|全部|皆|倒|倒是|一切|运作|运行|使用|功能|状态|登录|登入|扣款|出入|操作|显示|收发|往来|都很|用得|用着)(很|)正常"
            - "(很|挺|蛮|非常|十分|相当|好|都|也|算|一直|一路|办得|用得|走得|开得|批得|用着|全程)(顺|周到|客气|妥当|妥帖|贴心|细心|耐心|热情|和气|礼貌|有礼|专业|文明|好用|好使|到位|爽快|利索|方便)"
            - "(很|挺|蛮|非常|十分|相当|都|好)(满意|够意思)"
            - "得(很|挺|蛮|好|够)(快|及时|顺利|准时)"
            - "(处理|放款|到账|接|审|回复|退|送|寄|补|发|解决|批|办|放)(也|)(很|挺|蛮)(快|及时|准时)"
            - "(过程|流程|手续|程序|申请|审批|核准|开户|开卡|办卡|激活|放款|拨款|还款|提现|登录|登入|汇款|转账)(都|也|一直|全程|很|)(顺利|顺畅|没卡|冇阻滞)"
            - "(讲|说|写|交代|解释|告知|介绍|列|说明|标|讲解)(得|的)(都|很|挺|蛮|也|好|够)(清楚|明白|详细|透彻|仔细|透明|实在|完整)"
            - "(清清楚楚|明明白白|讲得一清二楚|说得一清二楚|解释得一清二楚|干干净净|客客气气|和和气气|好声好气|稳稳当当|好好的|好端端在|牢牢的|牢着呢|好得很|好着呢|分毫不差|一分不差|丝毫不差|一毛不差|对得上|对得拢|准得很)"
            - "(态度|服务|说话|讲话|照顾|接待|照料)(都|倒|倒是|也|得|的|还|一直|很|挺|蛮|真|算|得很|得挺|也很|还挺|倒挺|一直很|一向)(好|不错|客气|周到|得体|温和|有礼)"
            - "(态度|服务)(好得很|好得没话说|好得没得说|好的没话说|没话说|冇得弹|没得挑|不错|客气)"
            - "(早|早就|已经|已|当天就|马上就|很快就)(解决|处理好|处理妥|妥善处理|妥善解决|搞定|搞掂|搞好|弄好|理顺|免掉|免了|给免|减免|豁免|退到位|退到账|更正|恢复正常)"
            - "(一打就通|一打就接|一打就有人|秒接|秒到|秒收|秒回|一去就轮到|一到就轮到|一进去就轮到|进门就轮到|即刻有人接|即到|即时到|准时到|如期到|按时来|按时到|准时收到|如期收到|正常收到|正常到|顺利收到|顺利到|顺利汇到|顺利办|顺利批|顺利开|顺利激活|顺利核准|顺利结清)"
            - "(没|没有|未|未曾)(卡我|为难|刁难|难为|拦我|耽误|耽搁|延误|拖延|碰到麻烦|碰到困难|遇到困难|遇到麻烦|碰到问题|遇到问题|受影响|受损|吃亏|误导|骗我|骗过我|坑我|亏待|怠慢|出过错|出过问题|出错过|坏|变过|变动)"
            - "(信息|资料|个资|隐私)(倒|并|)(没|没有|未|无)(被|)(泄|外泄|外流)"
            - "(额度|限额|上限)(也|都|是|完全|还|倒|倒是|绝对|我|)(够|很够|足够|充足|不缺|不用调|不需要调)"
            - "(没人|没有人|无人|没谁|没有谁)(逼|强迫|强制|骗|为难|催|骚扰|推销|向我推销|误导|勉强|硬塞|叫我买|劝我买)"
            - "(没|没有|未)(被|遭|)(偷办|偷偷办|莫名其妙|乱收|乱扣|多收|多扣|错收|重复扣|私自办|擅自办)"
            - "(别|不要|不用|甭)(给我|跟我|再|)(解释|讲|说|提|扯)(账单|利息|费用|年费|额度|这个|那个)"
            # English
            - "(nobody|no one) (pressured|forced|pushed|stole|scammed|misled|tricked|harassed|hacked|cheated|sold me|made me|took my card|has pressured|has harassed|has called me about)"
            - "no (debt collector|collector|collectors|debt collectors|salesman|sales staff|scammer|fraudster) (has|have|ever|was|is|called|contacted|came)"
            - "(is|are|was|were) (more than enough|sufficient|adequate|plenty|high enough|perfectly adequate|large enough|generous)"
            - "(never|not) been (contacted|called|harassed|pressured|scammed|misled|defrauded|bothered|chased)"
            - "(i am|i'm|am) (pleased|content|delighted) (with|about)"
            - "(not applying|not cancelling|not reporting|not chasing)"
            - "no (issue|issues|problem|problems|complaint|complaints|trouble|quarrel|objection|objections|concern|concerns|fault|dispute|delay|difficulty) (there|here|with|about|on|at all|whatsoever|in|regarding|as far as)"
            - "(have|had|has|having|with|raise|raised) no (issue|issues|problem|problems|complaint|complaints|quarrel|objection|objections|dispute|trouble|concerns|argument|difficulty)"
            - "(isn't|wasn't|not|never|is not|was not|aren't) (the issue|the problem|the point|my issue|my problem|my point|my complaint|the reason|what i|the matter|about the|the cause)"
            - "(arrived|came|delivered|answered|processed) (on time|promptly|quickly|safely|in good time|as promised|as agreed|without delay|within a day|the same day|the next day)"
            - "without (trouble|fuss|issue|delay|incident|difficulty|a hitch|any trouble|any fuss|any issue|any issues|any problem|any problems|any delay|any difficulty|problems|a problem|a glitch)"
            - "(was|were|is|are|been|works|worked|went|working|all|were all|was all|is all|is perfectly|was perfectly|were perfectly|just|was very|were very|is very|always) (fine|smooth|smoothly|okay|ok|in order|correct|great|perfect|perfectly|flawless|flawlessly|excellent|polite|courteous|helpful|friendly)"
            - "(works|worked|went|goes|working) (very well|quite well|well|as usual|normally|everywhere|as it should|without fail|every time)"
            - "(i'm|i am|we are|am|we're) (ok|okay|fine|happy|content|comfortable) with"
            - "(has been|have been|was|were) (lifted|restored|reactivated|unfrozen|waived|reinstated)"
            - "(i am|i'm|we are|we're|this is|it is|it's|that is|that's|am|is|was) not (complaining|disputing|asking|unhappy|upset|here|writing|calling|contesting|questioning|arguing|blaming|after|looking for|my point|the point|the issue|the problem|my issue|my problem|my complaint|about|what i am|what i'm|bothered|accusing|against|concerned|because)"
            - "(nothing to do with|nothing wrong with|not the fault of|don't blame|do not blame|don't dispute|do not dispute|don't mind|do not mind|don't object|do not object|no longer need|have no objection|cannot fault|can't fault|can't complain about|cannot complain about|rather than the|never mind the|leaving aside|setting aside|forget the|apart from the)"
            - "(don't|do not) (want|need) (a|any|my|the) (refund|compensation|money|apology|limit|increase|upgrade|new card|replacement)"
            - "(i accept|i agreed to|i agree with|i am happy with|i'm happy with|i am fine with|i'm fine with|i am satisfied with|i understand|i authorised|i authorized|i chose|i signed up for) (the|that|it|this|them|my)"
            - "(was|were|is|are) (properly|duly|promptly|correctly|fully|clearly|long since) (waived|refunded|resolved|sorted|fixed|explained|approved|unlocked|reversed|disclosed|delivered|answered)"
            - "(was|were) (waived|explained|sorted|resolved|answered|disclosed) (without|perfectly|clearly|properly|promptly|quickly|well|within|on time|fully|at once|straight away|immediately)"
            - "(went|came|go) through (last week|yesterday|already|this morning|fine|smoothly|in a|within|without|at once|immediately|the same day|on the same day|instantly|quickly|promptly|on time)"
            - "(received|arrived|answered|credited|approved|delivered|processed) (all|promptly|on time|within seconds|within minutes|instantly|at once|immediately|safely|in full|straight away|the same day|in good time|quickly)"
          settled_before:
            # put right at once, or another's doing
            - "(进度|快递|单号|原因|卡|折|钱|账)我(查到|找到|收到|看到|弄清|问到|领到|拿到)了"
            - "一(激活|重启|换|补|更新|重装|问|查)就(好|行|通|成|过|批|接|清楚|到)"
            - "(救了|帮了|省了)(我|他|她|老人|一命|大忙|不少|很多)"
            - "(全家|一家人|老人|大家|家里人)(都|很|好|特别|)(感动|感激|感谢|满意|高兴|开心|放心)"
            - "你们(派|安排)(了|)(两个|一个|几个|专|)(人|员工|专人|柜员|经理)(上门|到家|到府|过来)"
            - "(no such thing|nothing of the sort|nothing like that) (happened|has happened|occurred|here)"
            - "(准时|按时|顺利|如期)(收到|领到|拿到|用上|兑到)(了|啦)"
            - "(礼券|礼品|份|张券|劵|券)(准时|按时|顺利|如期|当天)(收到|到|领到|拿到)"
            - "(现在|如今|而家|这会儿|目前|后来|今早|今天早上|第二天|隔天)(都|就|又|也|已经|已|全|自己|)(好了|正常了|恢复了|恢复正常|没事了|可以了|能用了|能登了|能付了|能转了|通了|顺了|收到了|到账了|进账了|入账了|到了|来了|没再犯|一次没|再没|没再|不卡了|不闪了|解了)"
            - "(凌晨|早上|下午|晚上|半夜|中午|今早|傍晚|天亮)(就|便|已|已经|)(进账|到账|入账|收到|到了|退回|恢复|好了|寄到)"
            - "(是|系)(因为|由于)(我|我自己|我们|我家|我妈|我爸|我老公|我老婆|我儿子|我女儿)(取|转|填|输|没|换|存|刷|改|当|在|自己|那天|手机|电脑|先|一|把|的|超|漏|忘|少|还|欠|写|搬|离)"
            - "(是|系)(我|自己|本人|我老公|我老婆|我妈|我爸)(自己|主动|要求|当时|去年|之前|)(申请|设|要求|调低|调的|设的|开的|关的|选的|改的|绑|登记|留|授权|同意|加急|买的|要买|办的|签的|请|拣)"
            - "(是|系)我(部|只|张|个|的|条)(旧|老|)(电话|手机|电脑|卡|网|平板|耳机|眼镜|眼睛|耳朵|记性)"
            - "(响|打|按)(一|两|几|三)(声|下|次|遍)(就|便|即)(通|接|有人|有真人|到)"
            - "(没|没有)(嫌|催|赶|为难|刁难|难为|敷衍|怠慢|推脱)"
            - "(手把手|一步一步|一步步|一条条|逐条|逐项|一页一页|耐着性子)(教|讲|念|说|解释|带|陪|帮|核对|指)"
            - "(是|因为|系)(商家|商户|店家|店里|收款方|运营商|快递|邮局|财务|人事|对方|中介)(那边|自己|)(机器|网|系统|手机|信号|把|填|没|断|坏|故障|欠|漏|忘|写|搞|弄|还没|晚|迟|发错)"
            - "(商家|商户|店家|店里|对方|中介|财务|快递)(刚刚|刚|已经|已|后来|自己|都|刚才|今天|昨天)(承认|认了|道歉|说了实话|说是他们)"
            - "(换|启|装|级|新)(了|完|)(新机|新手机|手机|部机|一台|缓存|后)(就|一)(得|好|行|可以|通|正常|顺|刷|过|能|登)"
            - "(was|is|were) (my|our) (daughter|son|husband|wife|mother|father|brother|sister|flatmate|kid|kids|own|fault|mistake|old|error|partner|gym|landlord|employer)"
            - "(rock solid|good as gold|like a charm|like a dream|not a single crash|no crashes since|been fine since|fine ever since|no trouble since|never since)"
            - "(nice|pleasant|lovely|welcome) surprise"
            - "(then i|i then|i) (realised|realized|remembered|recognised|recognized|noticed) (it|that|i|the|my|what)"
            - "(挺|真|蛮|还|很|太|好)(不错|感动|意外惊喜|开心|高兴|欣慰|窝心|给面子)"
            - "(规则|规定|合同|章程|说明|条款|协议)(写着|写好|里有|上有|摆在那|摆着)"
            - "(当月|当日|次日|翌日|隔天|二日|二天|即场|几天|天后)(就|便|即|)(帮我|给我|)(更正|改好|改正|改回|改过来|退回|退还|退了|补回|补给|补发|补了|免了|赔|解决|解开|恢复|修好|换好|办好|批了|道歉)"
            - "(当月|当日|当天|当晚|次日|翌日|隔日|隔天|第二日|第二天|没几天)(就|便|即|)主动(更正|改|退|补|免|赔|处理|恢复|道歉|联系|回电|打)"
            - "(就|即|便)(更正返|改返|退返|给返|还返|补返|解返)"
            - "(吓得|害|搞得)我(赶紧|赶快|马上|立刻|连忙)(看|查|检查|核对|对了|翻)(了|)(自己|我|一遍|一下|下)"
            - "(我|我们|自己|我家)(的|这边|这张|这儿)(倒|就|都|也|一直|)(没变|没事|没少|没动|没扣|没收过|没出过|没遇|没发生|没这|没问题|正常|好好的|好端端|还在|安全|照常|无事|没影响|不受影响|没涨|没降)"
            - "(一分|一毛|半分|一厘|分文|一块)(钱|)(都|也|)(没|没有|未)(少|差|多|短|缺|扣)"
            - "是我(老公|老婆|先生|太太|儿子|女儿|孩子|爸|妈|父亲|母亲|媳妇|孙子|弟|妹|哥|姐|室友)(在|拿|用|偷|点|开|设|昨|上|前|帮|自己|领|改|操作|顺手|把|刷|取|买|订)"
            - "(他|她|儿子|女儿|老公|老婆|孩子)(昨晚|刚刚|刚|今天|后来|)(才|终于|自己|)(承认|招认|坦白|说了实话|说实话|招了|说漏嘴|想起来)"
            - "(再也|现在|而家|如今|之后|后来)(次次|每次|回回|天天|一直|都|)(都|)(得|正常|顺畅|好用|成功|没问题|没再|刷得|用得|收得到)"
            - "(found|spotted|discovered) (it|them|the|my) (stuck|in my|under|in the|at home|behind|wedged|tucked|inside|down the)"
            - "(没看清|没注意|没搞懂|没问清|没弄懂|要怪就|这事|只能|都)(怪我|怨我|赖我)"
            - "(银行|贵行|你们这边|你们那边)(是|)(没问题|没有问题|没错|没毛病)的"
            - "(再没|再也没|再也没有|再没有)(打来|打过|推销|推过|扣过|烦|催|发生)"
            - "(说明|解释|答复|回复|核实)(后|完|之后)(我|就|)(很|都|就|)(安心|放心|清楚|明白)"
            - "{closing_case}"
            - "{closing_excuse}"
            - "{closing_question}"
            - "{settled_excuse}"
            - "(呢样|这|这个|这样)(是|系)应该"
            - "(那是|这是)(他|她|人家|别人)(自己|)的事"
            - "(这我|我)(懂|服气|服了)(了|的|)"
            - "(当天|当场|随后|很快|马上|立即)就(放开|解开|解除|恢复|放行|通过|解封|解冻)(了|)"
            - "(十分钟|五分钟|一会儿|几分钟|半小时)(完事|就完事|就得了)"
            - "(服务|效率|速度)(一流|满分|没得说|没话说|很赞|超好)"
            - "(no quibble|no grumble|silly me|full marks to them|not your doing)"
            - "(后来|最后|当天|隔天|第二天|上周|昨天|上个月|查实后|当场|很快)(都|也|就|你们|给|)(退|还|补|免|赔|冲|解|恢复|取消|退回)(了|掉了|回来了|给我了)"
            - "(到此为止|告一段落|两清了|摆平了|不再提了|过去式|自己吓自己|闹了个乌龙|闹乌龙|自认倒霉|算我倒霉|愿赌服输|不劳费心|不劳操心)"
            - "(跟|与|和|同)(银行|贵行|你们|你哋|你行|你家)(不相干|没关系|无关|不沾边|没半点关系|没啥关系|没有关系|没干系)"
            - "(我|我倒|倒|我也|我自己)(没|没有|从没|从未|冇)(遇过|遇到过|碰到过|碰过|试过|中招)"
            - "重新(汇|转|登|刷|试|提交|申请|绑|付|打)(一次|一遍|了|)(就|便)(成|好|行|可以|通|过)(了|咗|)"
            - "是我(不对|理亏|的错|的责任|自己的问题|糊涂|活该|不小心|写错|填错|记混|记错|看错)"
            - "(更新|补交|交了|补了|核实|确认|换了|重启|改了|解释)(了|完|后|以后|材料|)(就|马上)(解除|解了|好了|恢复|解开|能用|通了|可以了|放行)(了|)"
            - "(也|就|都|再)没(有|)再(提|说|打|来|推|烦|催|闪退|卡|扣)"
            - "(已经|已|早|都)(销掉|注销掉|退掉|关掉|剪掉|销户)了"
            - "(要|想|得|必须|真要|给你们|给他们|给她|给程序员)(表扬|夸|点个赞|点赞|加鸡腿|竖大拇指|好评)"
            - "(流畅|稳定|顺畅|顺手|改进|改善|进步)(多了|不少|很多|很大)"
            - "(consider that closed|consider it closed|so that's done|that chapter is closed|nothing to do with you|not your fault|no fault of yours|not the bank's fault|poor thing|so i left it|no need to replace|lesson learned)"
            - "(新版|重装|重启|更新|升级|修复|换了手机|重新安装)(后|就|完|以后|之后|了以后|)(就|)(好了|正常了|能用了|没事了)"
            - "(后来|幸好|最后|已经|钱包|身份证|又|底下|家里|抽屉里)找到了"
            - "这我(了解|明白|知道|懂|理解|清楚|看得懂|认|没意见)"
            - "(一|两|三|几|五|十|半)(分钟|小时|个钟|天|个钟头)就(改好|弄好|办好|办妥|办完|解开|搞定|换好|补好|开好|修好|处理好|批了|寄到|到手|解了|拿回来|还给我)"
            - "(也|都|已经|早)(销完|办完|还完|改完|退完|补完|处理完|换完)了"
            - "(佢|她|他|柜台|职员|行员|柜员)(答咗|答了|都答咗)(话|系|是|不|唔|)"
            - "(你们|银行|经理|行员|你哋|专员)(派人|专门|特意|主动|亲自|)(上门|到府)(给|帮|服务|办)"
            - "(行长|经理|主管|主任|领导)(亲自|出面|专门)(安排|解决|处理|协调|办|给|帮)"
            - "办得(也|真|挺|很|倒|)(利索|快|顺利|漂亮|好)"
            - "(经理|柜员|客服|行员|她|他|你们|理专|专员)(都|倒|)(讲|说|解释)得(很|挺|都|也|非常)(清楚|明白|详细|仔细|细|透)"
            # over and done with
            - "(帮我|给我|帮忙|已经|已|后来|当场|当天|很快|替我|控件)(弄好|修好|解决|搞定|处理好|办妥|搞掂|调好|补上|搞好|整返好)(了|咗|)"
            - "(此事|那事|这事|那件事|这个|这件事|前面那件|这部分|那个|这一条|那页|嗰件事)(就|已经|已|算|都|)(完结|翻篇|结了|可以结|可以结案|可结案|了结|过了|已结|结案|销案|过去了)"
            - "(这|这事|这个|此事|那事|这点|呢样|呢样嘢)(就|都|)(谢谢|感谢|多谢|辛苦)"
            - "(很|非常|好|十分|万分|真的|都很|都)(感谢|感激|感恩)"
            - "(怪不得|怨不得|赖不着|怪唔得|怪不着|不能怪|不能赖)(谁|别人|你们|人家|银行|你哋|贵行)"
            - "是(我|我自己)(自己|)(记性不好|记性差|粗心|马虎|大意|手误|疏忽|没看清|没注意|输错|搞混|打错字|糊涂)"
            - "(跟|同|和|与)(我|我这个|我这|我嘅)(不是一回事|无关|没关系|不相干|唔系一回事|两码事|是两码事)"
            - "(是|系)(商户|商家|对方|我手机|我自己|网络|她手机|他手机|店家|运营商|快递)(机器|手机|网络|信号|系统|)(的|)(问题|毛病|责任|错)"
            - "(我|我们|也|我都|我也|客户)(能|可以|很|都|完全|)理解"
            - "(这样|这|呢样|这个|本来就|本来)(是|系|)应该(的|嘅)"
            - "(我|我也|我就|我都)(原谅了|原谅咗|认了|认栽|服气|没二话|认命|没啥好说)"
            - "(真的|也|确实|再也|后来|现在|到现在)没(有|)再(收过|打过|扣过|烦过|推过|催过|骚扰过|闪退过|出过|锁过|犯过|打来|烦我|骚扰|闪退|出现|发生|推销|催)"
            - "(不必|不用|唔使|无需|无须|别|勿|请勿|不要|毋须)(再|)(问|解释|派单|重复派单|转错|并单|给我并单|重发|查问|核实了|跟进)"
            - "倒(是|也|)(都|给|)(打出来|弄好|办好|办成|开了|给开|修好|退了|补了|送到|寄到|拿到|取出来|存进|批了|批下来|接通|登上|登进去|扫出来)(了|)"
            - "(客户|本人|我)(已|已经|很|都|表示|)(满意|认可|签了满意|点了满意)"
            - "(等了|排了|等)(一下|一会|一会儿|几分钟|两分钟|三分钟|五分钟)(而已|罢了|就到|就到了|还好|啫)"
            - "(那边|隔壁|别家|人家)的事"
            - "(fair enough|no argument there|well done to|well done|good work|credit where it's due|credit where it is due|no hard feelings|water under the bridge|all forgiven|no complaint|no complaints|my own fault|entirely my fault|can't blame you|i accepted the outcome|i accepted that|i accepted it)"
            - "(这点|这一点|这部分|这里|对此|这方面)(你们|我|要|得|也|)(谢谢|感谢|多谢|谢过|做得好|做得不错|做得到位|点赞)"
            - "(这事|这件事|此事|那事|都|已经|已)(翻篇|过去了|了结了|办妥了)"
            - "(没有怨言|没怨言|毫无怨言|没二话|从没出错|从未出错|没出过错|从没错过|没漏过|没有漏过)"
            - "我(都|完全|可以|能|也|)接受"
            - "(客户|本人|客户表示|客户称|对此)(无异议|没有异议|没异议|认可|无意见|没有意见|没意见|表示认可|表示满意|无争议|无疑问)"
            - "我(没异议|没有异议|没疑问|没有疑问|没怨言|没二话|够用|够花|够了|不追了|不纠结|不计较|信得过|放心的|很放心)"
            - "(不需要|不用|无需|不想)(提额|调额|加额|提高额度|调高额度)"
            - "(对方|收款人|客户|我|朋友|今早|今日|现|今晨)(已|已经)(查到|看到|见到|收到)(入账|到账|款|钱|汇款)"
            - "(这|这个|这点|这事|这部分|这块|这方面|那个|对此|呢样|呢点)(我|倒|)(没意见|没有意见|没话说|没得说|没问题|没异议|无异议|无争议|冇得弹|不投诉|不抱怨|不计较|不追究|不怪|不纠结|不争|不提|不说了|不谈|理解|认|接受|满意|很满意|领情|很好|挺好|要夸|要表扬|值得表扬|没毛病|无所谓)"
            - "(我认|我都认|我自己认|我领情|我没意见|我没有意见|我无异议|没啥可说|没什么可说|没什么好说|没啥好说|没话说|没得说|没得挑|冇得弹|无可挑剔|我很满意|我好满意|我挺满意|我非常满意|我是满意的|没耽误|没耽搁|没延误|没被莫名其妙|没被偷办|我自愿的|我自己愿意|能接受|可以接受|接受得了|我能理解|可以理解)"
            - "(不抱怨|不投诉|不问|不提|不说|不管|不谈|不扯|不争|不怪|不追究|不计较|不纠结|不质疑|不是说|不是讲|不是问|唔系讲|唔系话|唔系问|不是要说|没说)(这个|这事|这件事|这点|这些|这方面|那个|呢样|呢个|呢件事)"
            - "(不是|唔系)(这事|这件事|这回事|呢样|呢件事|那回事|那事)"
            - "(跟|与|和|同)(你们|你哋|贵行|你行)(没|没有|无)(关|干|涉)"
            - "(不|不能|没|没有)(怪|怨|赖|怪罪)(你们|你哋|银行|贵行|她|他|谁|人家|客户经理|经理|销售|柜员|行员|任何人)"
            - "(没|没有|未)(被|人|有人|)(骗我|骗过我|误导|卡我|为难我|刁难我|难为我|拦我|坑我|逼我|强迫我|偷办)"
            - "(干干净净|虚惊一场|误会一场|一场误会|一场乌龙|是我误会|是我搞错|是我弄错|是我看错|是我记错|是我忘了|原来是我|已妥善解决|已圆满解决|都已解决|已经解决了|不用查了|不用处理|无需处理|唔使跟|不必处理|不必跟进)"
            - "no (issue|issues|problem|problems|complaint|complaints|fuss|quarrel|concerns) (there|with that|about that|on that)"
            - "(that|which|this) (is|was|part is|part was|bit was|all) (fine|ok|okay|not the issue|not the problem|not my point|not my complaint|settled|sorted|resolved)"
            - "(that's|it's) (fine|not my point|not the issue|not the problem|not my complaint|settled|sorted)"
          turns: ["{turning}", "只有", "除了", "唯有", "只不过", "主要是", "关键是", "但", "但是", "可是", "可我", "可你", "可他", "可她", "可这", "可那", "可就", "可到", "可还", "可一", "可偏", "可现", "可为", "可怎", "可谁", "不过",
            "只是", "唯独", "唯一", "就是", "然而", "却", "偏偏", "反而", "反倒", "竟", "竟然", "居然", "结果", "问题是", "问题在", "而是", "凭什么", "凭啥", "为什么", "为何", "为啥",
            "点解", "怎么", "咋", "净系", "淨系", "仅对", "仅就", "仅反映", "仅投诉", "仅要求", "投诉的是", "反映的是", "气的是", "不满的是", "要说的是", "要问的是", "其实是", "之后", "以后",
            "but", "however", "yet", "until", "except", "except for", "although", "though", "instead", "while", "whereas", "still", "what", "only", "then", "so why", "and now", "why"]
          contrasts:
            - "{closing_relief}"
            - "(真抱歉|很抱歉|非常抱歉|实在抱歉|好抱歉|抱歉哈|抱歉啦|真不好意思|对不住了|惭愧|见笑)"
            - "(口头挂失|挂失|止付|争议|报案|查账)(撤|撤了|撤掉|取消|解除|解了)"
            - "(打扰|打搅|叨扰|惊动)(你们|您|各位|大家|客服|贵行|)(了|喇|啦)"
            - "(apologies|apologise|apologize|sorry) (all round|again|about that|for that|for this|for the|everyone|to all|to have|if i)"
            - "sorry to (have|bother|trouble|waste|cause)"
            - "(just passing that on|just passing it on|just letting you know|just sharing|thought you would like|thought you'd like|all good|all fine|all is well|all's well|never mind me|ignore my earlier|ignore my previous|nice surprise|pleasant surprise|good to know|just want to be prepared|just being careful|just to be safe|better safe)"
            - "(特来说明|特此说明|说明一声|单可以关|单可关|可以关单|可以销单|请销单|请关单|请结案|可结案)"
            # the matter is closed here: takes back what was told before, if it is settled there
            - "{closing_case}"
            - "{closing_excuse}"
            - "{closing_praise}"
            - "{closing_question}"
            # another matter begins here
            - "(不了|不到|不上|不通|不来|不起|不着|不懂|不服|不明|不认|不解|不行|不好|不准|没准备|没料到|没想到|没道理|没分寸|受伤|寒心|伤心)(的|嘅)(是|系|却是)"
            - "(我家|轮到我|轮到我的|到我这|到我这儿)(没|却|就|的信用卡|的账|的卡|的贷)"
            - "(this time|this letter is|i write now|my present|my current) (problem|complaint|trouble|issue|about|my)"
            - "what i (did not expect|didn't expect|do mind|cannot accept|can't accept|won't accept|will not accept|object to)"
            - "(难住我|烦我|扎心|搞不懂|弄不懂|想不明白|看不懂|说不清|解决不了|过不去|没解决|进步不了|改不了|要催|要批评|想批评|要骂|在乎|接受不了|有问题)(的|嘅)(是|系|却是|地方)"
            - "我(遇到|碰到|碰上|遇上|撞上)的(是|系|却是)"
            - "(银行|你们|你哋)的错(在|是)"
            - "(这张卡|这张|这个账户|这边|眼前|这个)的(毛病|问题|麻烦)(是|在)"
            - "(又来一桩|又来一件|又一桩|又一件|又出了一桩|又冒出)"
            - "(可惜|遗憾的是|偏偏是)"
            - "(what hasn't been|what has not been|what isn't|i'm writing now|i am writing now|which is that|my complaint is that)"
            - "(我的事|我嘅事|我的情况|我的诉求|我嘅诉求|我的问题|我嘅问题|我的投诉)(是|系)"
            - "我来(是|系|)(说|问|讲|反映|办|投诉)"
            - "(烦|恨|怕|赖|愁|等不起|抱怨|有意见|不能理解|不能接受|没法理解|收不到|窝火|憋屈|要提|想提|要反映|要解决|赖你们|怪你们|怨你们|在意|操心|惦记|介意|不放心|发愁|说不过去)(的|嘅)(是|系|却是)"
            - "(现在|而家|如今|眼下|目前)(的|嘅)(问题|毛病|麻烦|事情|事)(是|系|)"
            - "(今年|今天|这回|这趟|今次|今日|这次|这一回)(却是|却|是|轮到|换成|系)"
            # the new matter is announced
            - "(怪|恼人|蹊跷|讲不通|说不通|咽不下)(的|嘅)(是|系|就是|却是|反而是|倒是)"
            - "(计较|在乎|在意|介意|追问|追究|申诉|想问|要问|想讲|想说|要讲|要说|不满|投诉|唔明|等紧|想查|要查|不认|反映|关心|嬲|争|收不完|受不了|不服)(的|嘅)(是|系)"
            - "(新问题|新诉求|本次诉求|此次诉求|现诉求|今次投诉|本次投诉|本次反映|此次反映|新的问题|新情况)"
            - "(接下来|下面|余下)(请|要|我要|该|说)"
            - "(现在|而家|如今)(是另|系另|卡在|的问题|要说|说的|嘅问题)"
            - "(再说|说说|讲讲|再讲)(不好|坏|差|唔好|另)的"
            - "(我这边|我这里|我这儿|我这个|我嘅情况|我的情况)(是|系)"
            - "我(打来|打电话|来电|写信|打嚟|来信|留言)(是|系)(问|为|因为|想|要|讲|反映|投诉)"
            - "我(就|只|净系|只有|就有)(一个|有一个|有一条|一条|想提一个|得一个)(意见|问题|要求|诉求|疑问)"
            - "我是(建议|受不了|气你|气他)"
            - "(话说回来|另外一说|倒是上|倒是昨|倒是前|倒是那|倒是另)"
            - "我嘅(投诉|问题|不满|要求)(是|系)"
            - "(i'm writing|i am writing|i'm calling|i am calling|i'm contacting you|i write|i rang|i am contacting you) (because|about|to complain)"
            - "(new matter|new issue|a different matter|another matter|new complaint|separate matter|different problem|my grumble is|my gripe|my grumble|what's left|what remains|what is left|the trouble|it's you who|now this)"
            - "what (i'm|i am) (contesting|disputing|chasing|after|questioning|raising|writing about)"
            - "(唯独|奈何|怎奈|美中不足)"
            - "(我|想|要|来|所|客户|其)(说|讲|话|问|反映|反应|投诉|抱怨|申诉|追究|谈|争|质疑)的(是|系|其实|就是|只是|情况|地方|事)"
            - "(投诉|反映|抱怨|不满|不满意|申诉|在意|关心|质疑|不服|困扰|气|气人|气不过|烦|恼火|生气|上火|火大|难受|头痛|头疼|闹心|纳闷|不解|不明白|不懂|想不通|接受不了|不能接受|不接受|不认|心烦|嬲|担心|要求|我要|需要|麻烦|想知道|想问|有意见|受不了|吃不消|要命|抗议|怨|着急|急|无奈|失望)的(是|系|就是|反而是|倒是|却是|其实|地方是|地方系|地方在)"
            - "(不满|困扰|生气|担心|不明|不解|不服)之处(是|在|为|系)"
            - "(让|令|教|叫)(我|人|客户)(烦|气|困扰|恼火|不满|难受|头痛|头疼|不解|不能接受|没法接受|失望|生气|担心|上火|寒心)的"
            - "问题(是|系|在|出在|就在|反而是|却是|倒是)"
            - "(坏就坏在|坏在|毛病出在|说到底是|要紧的是|真正要|真正想|我要反映|我想反映|我要投诉|我想投诉|想反映的|要反映|想投诉的)"
            - "(重点|关键|症结|诉求|难题|来意|正题|投诉内容|投诉对象|投诉点|投诉原因|投诉事项|反映事项)(是|在|为|系|乃)"
            - "(只|仅|就|单|纯粹|专门|净系|而是)(想|要|是|来|是想|是要|)(反映|投诉|抱怨|问|知道|讨个|讨句)"
            - "我(是|系)(要|想|来|)(问|投诉|反映|说|讲|求|销|提)"
            - "(这次|今次|本次|这回|今日|今天|此次|这一次|今趟)(说的|讲的|要说|要讲|来|打|投诉|反映|是|系|却|因|想|要|换)"
            - "另(一|外一|有一)(件|回|码|桩|样)"
            - "(my|the|our) (problem|real problem|actual problem|complaint|issue|real issue|point|concern|grievance|question|trouble|gripe|objection|frustration|dispute) (is|was|concerns|lies|here is)"
            - "what (i am|i'm|i|bothers|annoys|upsets|worries|troubles|angers|concerns|irritates|frustrates) (complaining|want|object|asking|need|dispute|cannot|can't|do not|don't|am|me|us)"
            - "(i simply dispute|i dispute|i object|i am complaining|i'm complaining|i am writing because|i only want|i just want to know|this is about|it is about|it's about|i want to complain)"
          stances:
            - "{others_bank}"
            - "(就|便)(顺|好|行|通|成|得|快|稳)了"
            - "(全额|全数|如数|先行|主动|第一时间)(先|)(垫|退|还|赔|补|返)"
            - "(亲自|主动|专门|当面|上门|特地|特意|来电|写信|郑重)(道歉|致歉|赔礼|赔不是|登门|解释|说明|回电|退|送)"
            - "(即刻|当场|马上|立刻|立即|免费|即场|当面|逐项)(帮我|给我|)(免费|)(换|补|修|退|解|办|重发|列|讲|算|打印)"
            - "我(问过|问了|请教过|咨询过|打听过)"
            - "(手慢|来晚|没赶上|没留意规则|没看清规则)"
            - "(现在|如今|已经|自己|后来|这会儿|而家|刚刚)(都|就|又|也|)(好了|正常了|可以了|能用了|没事了|通了|找到了|找着了|在了)"
            - "(找着|找返|翻出来|翻到|摸到)了"
            - "(吓一跳|吓我一跳|吓了一跳|吓得我|急得我|虚惊|一看日期|一对才|一问才|一查才|翻了账单|翻账单|查了流水|对了一遍|仔细一看|细看|仔细看|再看)"
            - "(i returned|i checked|i looked again|on checking|having checked|turns out|it turns out|on closer look|looking closer|after checking)"
            - "(以为|还当是|误以为|想起来|记起来|想起|忽然记得|突然记得)"
            - "原来(是|系|钱|卡|那|两|我|它|他|她)"
            - "(i|we) (thought|assumed|feared|believed|suspected|was convinced|was sure|was certain|had feared|mistook|misunderstood)"
            - "(在|未过|没过|未超|没超|未逾|不超过)(承诺|答应|规定|说好|约定|处理|答复|办理|)(的|)(时限|期限|时效|工作日)"
            - "(已|昨日已|业已|经已|昨天已|今日已)(寄出|发出|送达|答复|受理|办结|回复|告知|说明|解释|退款|入账)"
            - "(我|我们|自己|我家)(的|这边|这张|这儿)(倒|就|都|也|一直|)(没变|没事|没少|没动|没扣|没出过|没遇|没发生|没问题|正常|好好的|还在|安全|照常)"
            - "(老公|老婆|先生|太太|儿子|女儿|孩子|室友|孙子)(在|拿|用|偷偷|自己|昨|顺手|早)(app|手机|我|柜台|点|开|设|刷|取|买|订|领|领走|上|去)"
            - "(was|were|got|been|is|all|now) (sorted|put right|fixed|made good|dealt with)"
            - "{elsewhere}"
            - "{settled_excuse}"
            - "{settled_found}"
            - "{settled_well}"
            - "(我能等|等得下去|这我懂|我服气|有心理准备|说话算话|理解万岁|正常嘛|适应了|没交过|没收过|冲销|他的事|她的事|老糊涂|很有分寸|挺有分寸|就放开了|就没再问)"
            - "(no quibble|silly me|blame the phone|thanks to your team|thanks to your staff|thanks to your fraud team|i expected to|no grumble)"
            - "(满分|一流|后来退了|查实以后|到此为止|写错了|填错了|记混|不用催|取消了挂失|调走了|是我不对|不相干|机器坏了不|进步很|流畅多|做得很好|倒没遇|倒没碰|照交|婉拒|我不要了|也没再)"
            - "(cured|refunded last|nothing to do|poor thing|found my|spotless|straight away|arrived the next)"
            - "(没事了|怨我|赖我|怪我|是我自己|不烦了|全额赔了|已经道歉了|我邻居|我同事那|我同学|那事解了|办完了|付成了|好咗|虚惊|质量不错|点赞|早就设|早就退订|早就还|早就好|东西收到|礼品收到|礼物收到)"
            - "(修|办|弄|改|补|装|换|版|后|后就|激活)好了"
            - "(弄好|修好|办妥|恢复|弄清楚|处理好|补给我|退给我|收妥|拿回来|原谅|翻篇|更正)(了|咗)"
            - "(可以结|可结案|完结|已结|结案|翻篇|客户满意|客户认可|我接受|也接受|得心甘情愿|好得很|没得挑|没怨言|冇得弹|怪不得谁|怪不得别人|道了歉|赔了礼|以后好了|跟我不是一回事|早结清)"
            - "(i accepted|was settled|cancelled it|said sorry|apologised|apologized|good enough|generous enough|behaving|fair enough|well done|no argument|sorted that|lovely|brilliant|mine runs)"
            - "(没|没有|没啥|没什么|没任何|无)(意见|异议|争议|怨言|问题|毛病|不满|话说|话讲|可说|可挑|得说|得挑|得弹|好说|好讲|疑问|疑义|出入|差错|故障|异常)"
            - "(很|挺|蛮|非常|十分|都|好|还算|也|倒|算|一直|真|相当|其实|好有)(顺利|顺畅|顺|客气|周到|热情|耐心|满意|不错|快|礼貌|有礼|到位|方便|妥当|清楚|明白|详细|正常|及时|和气|利索|利落|文明|流畅|完整|稳定)"
            - "(顺利|顺顺当当|顺当|好好的|好端端|正常到|对得上|对得拢|一分不差|一分不少|分毫不差|清清楚楚|明明白白|一清二楚|没得说|没得挑|没话说|好得很|秒到|秒接|一打就|一次就|一去就|进门就|准时到|即刻收|即刻有|照顾得|够用|足够|够我|够花)"
            - "(很好|挺好|蛮好|做得好|好用的|快得很|挑不出|无可挑剔|我认|我自己认|我理解|可以理解|我清楚|我明白|心里有数|心甘情愿|谢谢|感谢|多谢|表扬|自愿|自己愿意|自己选|自己留|自己登记|自己填|我同意)"
            - "(已经|早就|早已|也|都|已|就|一早)(解决|处理好|处理了|处理完|搞定|免了|免掉|退回|退到|到账|批了|办好|开好|还清|激活|收到|领到|拿到|下来|结清|更正|回到)"
            - "(不是|唔系|并非|不关|唔关)(跨行|取钱|取款|盗刷|诈骗|来|为|因|嫌|想要|要申请|要投|要退|要销|要补|要调|要问|要提|要办|要开|要挂|想投|想退|想问|问|说你|说银|讲你|反映|怪|冲|app|软件|手机|登录|登入|账单|额度|限额|利息|利率|年费|手续费|收费|分期|贷款|还款|退款|积分|短信|验证码|密码|系统|机器|提款|开户|销户|征信|催收|挂失|补卡|理财|保险|推销|态度|服务|排队|电话|热线|客服|信息|泄露|告知|投诉|老人|睡眠|久悬|冻结|风控|付款|刷卡|转账|汇款|银行泄)"
            - "(不|没|没有|无意)(怪|怨|怀疑|觉得|认为|质疑|计较|介意|在意|纠结|投诉|抱怨|嫌|涉及|存在|追究|争)"
            - "(没|没有|未|没人|没有人|从未|没被|没有被|未被|没遭|没让|没给)(冻|限|锁|骗|盗|诈骗|误导|逼|强迫|催|推销|骚扰|打扰|刁难|为难|耽误|耽搁|延误|丢|坏|吞|吃卡|卡壳|闪退|崩|泄|多收|多扣|乱收|乱扣|少|输错|忘|排队|等多久|碰上|碰到|碰见|遇到|办过|收过|扣过|接到过|参加|申请过|久悬|失败|被拒|拖)"
            - "(无关|没关系|不沾边|不相干|不搭界|没瓜葛|不提|不谈|另说|不争|不要你|不用退|不用你|不需要你|别跟我|别给我|别再叫|不在乎|无所谓|不稀罕)"
            - "(no issue|no problem|no problems|no complaint|no quarrel|no objection|no dispute|was fine|is fine|were fine|not about|not complaining|not asking|not disputing|not applying|not claiming|not because|not unhappy|no one pressured|no one forced|nobody stole|nobody pressured|nobody forced|no debt|has ever|have ever|never been|have not lost|waived|resolved|promptly|pleased with|happy with|satisfied with|courteous|polite|helpful|at once|straight away|smoothly|on time|appreciate|don't mind|do not mind|no queue|no scam|no fraud|correct)"
          # where another matter may begin, and what is said in passing before it
          pivots:
            - "{turning}"
            - "(谁知|谁料|哪知|哪想到|不料|岂料|没想到|想不到|不曾想|另外|另有|另案|另反映|另投诉|另称|另因|惟|诉求|投诉点|新增|关键|仅对|倒是|再说|至于|唯一)"
            - "(这|今|此|本|呢|今回|这一)(次|回|趟|单|遭)(是|系|来|我|为|因|要|想|投诉|换|却|又|的|嘅|说|讲|打|)"
            - "(现在|而家|如今|眼下|现|目前|今天|今日)(是|的|要|我|又|这|系|却|客|想|说|讲|嘅|问|呢|算|换)"
            - "(真正|实际|其实)(的|要|想|我|是|系)"
            - "(反映|投诉|争|气|嬲|不满|讲|说|问|挑|在乎|不认|看不惯|要求|诉求|烦|急|恼|怨|火|想要|需要|卡住|困扰)(的|嘅)"
            - "(是|系)(换了|换咗|别|你们|你哋|机|账|人家|贵行|有|我|因为|嗰|那|收到)"
            - "(i'm|i am) (complaining|writing|calling|disputing|asking) (about|because|now)"
            - "(the|my) (problem|complaint|issue|trouble|point|question|grievance|gripe|beef)"
            - "(it's|it is) (that|just that|the|your|only)"
            - "(what i|new matter|new issue|this time|separately|that said|unfortunately|nevertheless|sadly|trouble is|problem is|thing is|only trouble)"
          asides:
            - "(天|周|礼拜|星期|月|年)(之|以|)前(就|已|早)(到|办|批|还|清|收|好|退|结|改|寄)"
            - "(已经|已|都|快)(一|两|三|几|半|多|好几)(年|个月)(了|多|)(都|也|)"
            - "(手续|材料|资料|单据)(都|也|)(全|齐)"
            - "(上个月|上周|上礼拜|昨天|前天|去年|上星期)(就|便|都|刚)"
            - "按(0|1|2|3|4|5|6|7|8|9)"
            - "(别跟我讲|别跟我说|别跟我提|别提|别讲|别说|别和我|唔好同我讲|请不要把|请勿|并入|归入|归到|转到|转去|不要归|唔好归)"
            - "我(掏|照付|照交|照给|认栽|乐意|高兴|开心|知道|晓得|记得|有数)"
            - "(心里美|开心|高兴|放鞭炮|好事|美事|喜事|欢喜|可喜|舒坦|舒服|省心|痛快)"
            - "(能|可以|都|也|是|就)(登上|登得|登进|进得去|打得开|用得|好使|好用|收得到|拿得到|取得出|存得进|打得通|接得通|转得出|到得了|付得了|刷得过|绑得上|领到|收到了|在手)"
            - "(好使|好用|好着|活得好|不缺|不差|不愁|规规矩矩|规矩|守规矩|挺乖|老老实实|没得挑|有求必应|麻利|利索)"
            - "(问我要不要|推荐给|录音话|录音说|广播|播报|字样|表单叫|名叫|所谓的|题为|写住|标着|标题)"
            - "(啱数|啱晒|冇少|冇错|唔错|几好|好好|ok|搞掂晒|畀返|改返|还晒|冇拗|冇所谓|冇声气)"
            - "(recommend|wonderful|brilliant|smooth*|courteous|lovely|generous|impressed|grateful|active|open and|in full|log this as|file this as|class this as|your letter|quote from|the sign|the poster|the leaflet|so-called)"
            # it is over, or was never so
            - "(以前|之前|此前|从前|先前|早前|上次|上回|上趟|上单|上一单|前案|前单|前一单|去年|前年|当年|当初那|那会儿|那阵子|往年|年前|早年)"
            - "(早|早已|早就|业已|已|已经|经已|都|也|全|就|当场|当天|隔天|很快|马上|昨天|上周|查)(退|还|处理|解决|恢复|更正|改|修|结|办|批|通过|过件|撤|放款|拨款|到账|入账|收到|寄到|拿到|好|取消|删|销|免|减免|受理|激活|解|了结|搞|过关|接通|核准|核对|核实|没事|妥)"
            - "(撤回|撤销|收回|作废|勿归|勿转|不要转|别转|不要把我转|别给我转|不必转|唔好转|唔好当|别当|别往|别归|归错|两清|翻篇|过去了|结案|已结|过咗去|搞掂|搞定|和解|消气|消咗气|解除了|取消了)"
            - "(不是|不系|唔系|并非|非因|不关|唔关|无关|不涉及|未涉及|不怕|不怨|不怪|唔怪|不嫌|没说|冇话|没打算|没要|不打算|不需|唔需|无需|无须|不用|唔使|不必|毋须|不要|唔要|不想|不求|不争|不论|不提|不谈|不追|不再|别再|不急|不缺|不稀罕|不贪|不图|谁说)"
            - "(没人|没有人|冇人|无人)(逼|强|骗|呃|催|推|卡|拦|偷|盗|拿|烦|闹|为难|刁难)"
            - "(排除|核实无|查无|经查|核实|无异议|无争议|无误|没错|冇错|没少|没坏|没丢|没崩|没锁|没毛病|没问题|没意见|没得|没话|没出|没被|冇俾|冇畀|没遇|没碰|没失败)"
            - "没(丢|卡|吞|排|催|逼|骗|坑|忽悠|欺|瞒|少|多收|乱|拦|为难|刁难|逾期|欠|打过|办过|去|买|失败|断|闪退|卡顿|故障|崩)"
            # all is well, or fair
            - "(谢|唔该|感谢|感激|表扬|称赞|夸|赞|点头|佩服|领情|满意|认可|同意|赞成|理解|体谅|支持|欢迎|认同|接受|服气|服了|我认|认账|该收|该交|该付|该出|应该|合理|公道|公平|有权|明白|清楚|透明|自愿|情愿|愿意|留的|怪我|冤枉)"
            - "(很|挺|蛮|好|真|非常|都|也|倒|算|够|十分|相当|特别|最|超|越来越|得|用)(好|顺|快|准|稳|热情|客气|耐心|周到|灵|正常|流畅|方便|漂亮|响亮|痛快|配合|专业|到位|严|细|亲切|有礼|有心|贴心|规矩|大方|便宜|划算|实在|正派|有分寸|及时|清净|清静|干净|成功)"
            - "(顺利|顺畅|畅通|成功|秒|一次过|一次就|正常|完好|无损|齐全|没断|够用|够花|有余|足够|优惠|干净|一分不|分毫|一条不|准时|按时|如期|如数|全额|全数|照付|照交)"
            # told of others, on paper, in jest
            - "(新闻|牌子|铜牌|标语|横幅|菜单|声明|入口|名字|所谓|贴着|贴到|念成|谐音)"
            - "(如果|要是|假如|万一|倘若|若果|即使|就算|哪怕|何况|别说|先不说|姑且|且不论|以为|猜|怀疑是|还当)"
            - "(fine|great|good|nice|lovely|kind|kinder|polite|helpful|thank*|appreciate*|quick*|prompt*|easy|perfect*|correct|right|fair*|clear*|honest|straight with|happy|glad|pleased|no complaint*|no quarrel|no fuss|no issue*|no problem*|no trouble|no argument|none|nobody|works|worked|working|arrived|approved|sorted|resolved|settled|fixed|refunded|waived|restored|reversed|closed|last year|last spring|last month|previous*|earlier complaint|earlier ticket|years ago|forget|never mind|leave it|aside|apart from|i know|i accept|i agree*|i chose|i asked for it|my own|exactly as|as promised|on time|in a day|same day|in minutes|first try|at once|straight away|credit where)"
            - "(nothing|not) (wrong|to do|against|about|blaming|because)"
            - "(not|isn't|wasn't|aren't|weren't) (the|a|an|my|your|about|because|why|here|for)"
            - "i (don't|do not|didn't) (want|need|mind|blame|owe|object)"
          additions: ["此外", "还有", "除此之外", "除此以外", "再者", "再有", "而且", "并且", "不仅", "不但", "不光", "一并", "两件事", "两样", "两个问题", "几个问题", "(客户|另|另外|同时|并|本人|我)(还|亦|又|也)(反映|投诉|称|表示|反应|要|想|要求)", "同时(客户|反映|投诉|要求|对|还|也)", "顺便(投诉|反映|说)", "第二(个问题|点)", "其次", "in addition", "additionally", "besides", "also", "on top of that", "on top of this", "as well as", "both", "furthermore", "moreover", "secondly"]
          notes:
            # words of enquiry, thanks, trust and mistake: no complaint where nobody is aggrieved
            - "{closing_relief}"
            - "{others_bank}"
            - "(打听|想知道|想了解|想确认|好奇|会不会|可不可以|能否|可否|是否|行不行|需不需要|用不用|该不该|如何|怎样办|怎样申请|怎样设|怎样才|哪些|怎么设|怎么办理|怎么申请|怎么操作|了解|比较一下|对比一下|试算)"
            - "(点赞|夸|满意|好评|惊喜|贴心|亲切|周到|细心|耐心|热心|放心|安心|推荐给|跟朋友推荐|向朋友推荐|踏实|表扬|赔不是|误会|误传|谣传|误解|错怪|冤枉|虚惊|结案|翻篇|撤回|撤诉|销案)"
            - "(如果|若是|万一被|万一丢|万一掉|万一真|万一我|万一卡|万一有|万一出|万一忘|万一将来|万一哪|万一遇|万一碰|万一遗|万一要|假如|倘若|到时|届时|不打算|没打算|暂时不|目前没|目前都|应该不|应该没|应该会|听说你们|听说贵行|听说要|听说现在|听说以后|听说新|听说最近|听说可以|听说能|听说有|据说|网传|新闻|以为|怕是)"
            - "(我|自己)(记错|看错|听错|搞错|弄错|算错|输错|点错|填错|忘了|记混|搞混|看漏|漏看|误读|想岔)"
            - "(grateful|delighted|pleased|lovely|splendid|brilliant|helpful|kindness|kind|impressed|reassur*|relieved|relief|glad|regret|mistaken|mistook|misread|misremembered|misunderst*|mix-up|mixed up)"
            - "(does the bank|should i|would i|is there a|is there any|are there|how do|how does|how would|how many|how soon|how often|what if|wondering|wonder if|wonder whether|curious|thought|assumed|i heard|i read|rumour*|rumor*|planning|considering|thinking of|in case|hypothetical*)"
            - "(客户|顾客|客人|用户|大爷|阿姨|先生|女士|男士|来人|市民)(来|致电|打来|上门|到店|到网点|进线|来行|来柜|前来|到柜|登门|现场|主动|电话)(询问|咨询|问|了解|打听|查询|确认|请教)"
            - "(分别|各|各自|大概|一般|通常|具体)(是|要|收|为|)(多少|几多|几天|多久|几个)"
            - "(应该|是不是|这样|这种|这|我这)(不算|不会|没事|没关系|不影响|算不算|无影响|不要紧)(吧|吗|呢)"
            - "(确认一下|确认下|求证一下|核实一下就)"
            - "(只是|单纯|纯粹|就是|纯属)(好奇|想了解|想知道|想确认|想问|想问问|确认|打听|请教)"
            - "(还没|未|尚未|还没有)(去过|到过|试过|办过|跑过)"
            - "(回家|回去|跟家人|和家人|同家人|回公司)(商量|想想|考虑|研究|再说|再定|再决定)"
            - "(只|仅|先|仅作|只作|作)(登记|记录|备案|备注|留存|存档)"
            - "(仍|尚|还|均)(在|处于)(承诺|规定|处理|约定|答复|办理|)(的|)(时限|期限|时效)"
            - "(再|才会|会再|届时再)(来反映|反映|来投诉|来电|来找)"
            - "(没|无)(嘢|什么|事|东西|啥|咩)(要|想|可|好|值得)(投诉|反映|抱怨|讲|弹)"
            - "(纯粹|纯|专门|特登|单纯|只为|只想|就想)(赞|夸|表扬|多谢|谢|道谢|感谢)"
            - "请问(怎么|如何|怎样|点样|要去|去哪|在哪|哪里|边度|跨境|境外|国外|外币)(预约|办理|办|申请|查|开|领|汇款|收费|用|)"
            - "(在哪里|在哪儿|在哪|哪里|哪儿|边度)(能|可以|)(查到|查|看|领|办|下载|找到)"
            - "(想问问|想问一下|想问下|想请问|请教|咨询一下|打听一下|打听下)"
            - "(quick one|quick question|just so i know|just to know|only curious|i'm curious|i am curious|not asking for anything|no action needed|nothing to report)"
            - "(特来说明|特此说明|说明一声|告知一声|知会一声|单可以关|单可关|工单可以|可以关单|可以销单|请销单|请关单)"
            - "(提前|预先|事先|先|事前|想先|顺便|顺道|随口)(问问|问一下|问下|问清楚|问明白|打听|了解|弄明白|弄清楚|搞清楚|搞明白|查清楚|记一下|记下来|做个准备|确认下|确认一下)"
            - "(好奇|想了解|想打听|想知道|想弄明白|想弄清楚|心里有数|心里有底|有个准备|做准备|好安排|未雨绸缪)"
            - "(烦请|麻烦|请|劳驾)(告知|说明|介绍|讲讲|讲解)(一下|下|)(流程|步骤|办法|方法|规则|所需|需要|材料|怎么|如何)"
            - "(可以|能|能不能|可否|能否|可不可以)(改到|改成|换成|换到|调到|调成|延到|挪到)(每月|别的|其他|另外|月初|月底)"
            - "(还没|还没有|尚未|暂时没|暂未|未)(买|决定|申请|下单|出国|出发|动身|打算|想好|考虑好|开始用)"
            - "(目前|现在|暂时|眼下)(没有|没|冇|未有|并没有|还没有|都没)(状况|问题|这问题|这种情况|这情况|异常|什么事|遇到|碰到|发生)"
            - "(会怎么样|会怎样|会点样|是不是就没事|会有影响吗|有冇影响|有没有影响|有影响吗|该去哪|该找谁|该找哪|打哪个|打边个|怎么算的|如何计算|怎么计算|怎么收费|如何收费)"
            - "(want|wanted|like|wish|hoping|trying) to (understand|know|find out|be sure|be prepared|check) (the rules|the process|how|what|whether|beforehand|before|in advance|first)"
            - "(planning a trip|before i travel|before we travel|before i decide|before i apply|haven't decided|have not decided|haven't tried|not decided yet|no rush|asking for a friend|out of curiosity|purely curious|hypothetical*)"
            - "(手机|电话|客户)(关机|无人接听|未接听|无法接通|未接|停机|忙线)"
            - "(拟|待|计划|将于)(明日|次日|今日|稍后|明天|下午|上午)(上午|下午|)(再|联系|致电|回访)"
            - "(补录|演练|系统升级|迁移|同步)(产生|生成|导致|造成)的(空白|空单|测试|重复)"
            - "{closing_case}"
            - "{closing_excuse}"
            - "{closing_praise}"
            - "{closing_question}"
            - "(confirms|confirmed) (the|that the|her|his) (refund|card|payment|transfer|money) (reached|arrived|was received|has arrived)"
            - "(content|happy|agreed|agrees) to close"
            - "说明(申请|办理|操作)(路径|流程|步骤)(后|)"
            - "(开唔开门|几点开门|几点收工)"
            # test, training and waste entries
            - "(测试|演练|练习|模拟|演示|培训|训练|联调|试录)(工单|单|案件|案例|数据|资料|录入|专用|记录|件|请勿|勿动|上岗|派单|使用|用)"
            - "(勿|不用|无需|请|毋须|免|可)(派发|派工|派单|流转|理会|忽略|作废|删除|直接结案|直接关闭)"
            - "(测试|test|testing)(测试|单|请忽略| test| ticket| entry| case| record| only| please)"
            - "(重复|误|错|空白|空)(登记|登录|登入|工单|建|录|提交|开单|立案|单|派)"
            - "(本单|此单|本笔|该单|本条|此条|此笔|该条|内容|本件|本案)(作废|为空|无内容|注销|无效|取消|请删除|请关闭)"
            - "(误点|误操作|误触|系统误)"
            - "(验证|检查|校验|测试)(派单|流程|表单|系统|留言|接口|工单)"
            - "(建档|录入|登打|输入|建立)(时|)(误植|错误请|有误请)"
            - "(系统上线验证|升级验证单|系统联调|岗前培训|教育训练用|教育训练使用|新人练习|上岗演练|内部演练|仅供培训|仅供演示|仅供测试|仅供训练|仅供练习|供培训用|系统测试|测试一下|测试而已|试一下能不能|试试你们|看看是不是真人)"
            # calls that came to nothing
            - "(未|没|没有|无|不)(出声|说话|作声|发声|讲嘢|讲话|应声|吭声|回应便|声音)"
            - "(无人|没人)(说话|讲话|应答|出声|讲嘢|回应)"
            - "(来电|电话|接通后|全程|通话)(无声|静音|没声|沉默|中断|断线|掉线|静默)"
            - "(秒|自行|便|就|即|而|后)(断线|掉线|断开|挂线|收线)"
            - "(无法|未能|无从|没能)(判断|得知|了解|确认|知悉|记录)(客户|来电|其|)(诉求|需求|来意|身份|意图|目的|原因|用意)"
            - "(误拨|误打|拨错|错拨|打错电话|打错了电话|打错号|打错了号|电话打错|打错人工|按错人工|按错入线|按错电话|按错号|误按人工|误按电话|误按拨|误触人工|误触拨|误触电话)"
            - "(无效来电|骚扰来电|空号来电|幽灵来电|静音来电|断线来电|未留下诉求|未留诉求|未说明事由|未讲明来意|未说明来意)"
            - "(本来|本|原|其实|实际)(是|)(想|要|欲|打算)(打|找|拨)"
            - "找(的是|)(电力|水务|供水|燃气|电信|移动|联通|税务|社保|快递|物业|隔壁|另一家|其他|别家|别的|医院|餐厅|搬家|煤气)"
            # praise
            - "(表扬|锦旗|感谢信|感谢卡|点赞|点讚|赞扬|称赞|夸奖|夸赞|嘉许|嘉奖|记功|大红花|致谢|谢意|道谢|好评|五星|提个好|念你们的好|竖大拇指|神仙银行|好有心|好窝心|好有耐心|赞下|讚下|拾金不昧|值得学习|继续保持|说谢谢|说了谢谢|道了谢|谢过|说多谢|给个赞|按赞|按讚|好感心|真感心|阻诈|帮忙拦下|大大的赞|超赞|人美心善|服务真好|态度真好|好亲切|非常亲切|很亲切|超亲切|超有耐心|很感动|太感动|好感动|心里暖|很暖心|好暖心|暖心服务|贴心服务)"
            - "(来电|致电|特来|特意|特地|专程|专门|打电话|来信|留言|打嚟|写信|衷心|真心|非常|由衷|代为|万分|十分|再次|表示|多谢|想|要)(感谢|谢谢|多谢|答谢|道谢|鸣谢|道声谢|来谢谢|讲声唔该|讲声多谢|说声谢谢|说声感谢|说谢谢|讲多谢)"
            - "(感谢|谢谢|多谢|唔该晒|唔该)(你们|你哋|贵行|该行|)(帮|替|协助|为我|的帮助|的帮忙|的热情|的耐心|的细心|信义|经办|大堂|柜员|行员|保安|理财经理|客户经理|小|林|陈|李|王|张|黄|刘|周|工作人员)"
            - "(非常|很|十分|比较|表示|均|都)满意(挂机|结束|致谢|道谢|挂断|离线|收线)"
            - "(评价|满意度|评分)(为|是|)(满意|非常满意|五星|满分)"
            # questions that were answered
            - "(请问|想问|请教)(一下|下|)(未成年|外籍|留学生|轮椅|换了新|提前结清|账单日|还款日|抽号|分期|开户要|办卡要|补卡要|申请要|如果|要是|周末|一般|大概)"
            - "(已|已经|已逐项|已逐一|已按规定|已按标准|已为其|已向其|已当场)(答复|解答|提供|指引|指导|引导|回覆|答咗|讲解|列清单)"
            - "(已|经)(建议|转|报|查|引导)(查阅|关注|公关|办公室|官网|最新|已签收|至)"
            - "(客户|客人|对方|来电人|先生|女士|大爷)(表示|话|称|说|已|)(清楚|了解|知晓|明白|知道|知悉|理解|满意|会再考虑|再想想|再考虑|考虑一下|道谢|致谢|多谢|谢谢)"
            - "(无|没有|没|没啥|没什么)(其他|其它|任何|别的|另外|进一步|后续|业务|新|新的)(诉求|需求|要求|意愿|投诉|意见|业务|意思|问题|事|嘢)"
            - "(并入原单|并入前单|并案处理|duplicate of an earlier|duplicate of a previous|duplicate of case|closed without action)"
            - "(无|没有|冇)(诉求|需求|投诉|补充意见|要办的)"
            - "(没事|没啥事|没什么事|无事)(了|就是想|就想|只是想|喇)"
            - "(客户|客人|顾客|来电人|先生|女士|大爷|大妈|老太太|阿伯|阿嬷|市民|用户|家属)(来电|致电|想|只是|)(询问|咨询|问|了解|查询|打听|请教|确认)"
            - "(咨询|询问|谘询)(办|开|如何|外币|硬币|网点|附近|最近|存款|定存|利率|营业|周末|周六|地址|流程|挂失|材料|证件|手续|纪念币|假期|国庆|需要|是否|几点)"
            - "(答复|告知|指引|指导|引导|解释|说明)(后|完毕|完|成功|)(客户|)(满意|挂机|结束通话|致谢|道谢|操作成功)"
            - "(结束通话|通话结束|挂机致谢|装好了|操作成功|当场解决)"
            # pure questions, not yet decided
            - "(纯|纯粹|只是|仅|就是|只|就|先|仅是|淨系|净系)(咨询|询问|打听|想问下|问|查询|了解|先了解|想了解|先问问|想打听|替朋友问问)"
            - "(还没决定|先了解|先问问|先打听|了解一下|打听一下|打听下|想打听|劳驾问|想咨询|想了解|询问下|随便问问|顺便问|咨询一下|咨询：)"
            - "(请问|询问|咨询|想知道|客户问|来电问|打来问|打听)(贵行|你们|你行|你哋|我行|附近|最近|哪里|邻近|总行|分行|支行|网点|人民路|周六|周日|星期六|星期日|国庆|春节|五一|中秋|台风|放假|国庆节期间|周末|假期|连假|营业时间|行号|swift|开户行|地址|邮编|联行号|外币|换外币|零钱|硬币|美金|美元|纪念币|招聘|校招|股票代码|月历|定存|存款利率|转数快|办|开|申请|信用卡年费|年费标准|年费政策|挂失流程|提前还贷|对公账户|客服中心|客服电话|挂失电话|人工服务|大额存单|贷款利率|手机号换|更改|如何|怎样)"
            - "(请问|请教|想请问|问下|问一下|想问)(信用卡|贷款|房贷|理财|手机银行|网银|存款|转账|积分|年费|贵行|分期|账单|挂失|开户|销户|保险箱|基金|外汇|美元|存折|社保卡|密码|短信|额度|限额|网点|汇款|一年期|三年期|定期|大额|国债|etc|利率|汇率|人工服务|有没有|可不可以|怎么办理|如何)"
            - "(可以|能|可否|能否)(改|换|办|开|存|延|绑|代办|网上办|预约|寄)吗"
            - "(带|备|交|提供)(什么|哪些|啥|咩|边啲)(材料|证件|文件|资料|手续|东西|证明)"
            - "(几点|何时|几时|什么时候|哪天|周六|周日|周末|星期六|星期日|礼拜六|假日|国庆|春节|五一|中秋)(开门|关门|上班|下班|开张|营业|休息|收工|开唔开|放假|对外|开到|开吗|有没有营业|是否营业|照常营业)"
            - "(是否|会不会|是不是|有没有|有冇|还)(照常|正常|)(营业|上班|开门|开放)"
            - "(利率|利息|牌告|年化|汇率|年费|起存|起存金额|费率)(现在|目前|一般|各|)(是|系|)(多少|几多|几个点|几厘)"
            # withdrawn
            - "(撤销喇|撤销吧|撤销投诉|撤回投诉|取消投诉|撤诉|撤单|撤案|撤件|撤回申诉|取消申诉|销案|同意结案|要求销单|同意销单|不再追究|不再投诉|不投诉了|不查了|没事了|冇事喇|冇事啦|唔使查|不用查|不用处理|无需处理|不用跟进|无需跟进|不用管|唔使跟|唔使理|毋须跟进|不必跟进|均已解决|都已解决|已圆满解决|已妥善处理|已妥善解决|问题已解决|无任何诉求|不需要处理|不用再查|不用回电|不用回复)"
            # English
            - "(just calling|just wanted|just want|calling|writing|wanted|would like|like|a quick note) (to say thank|to thank|to say thanks|to compliment|to praise|to commend|to express my thanks|to express my gratitude|to say the|to say how)"
            - "(compliment|compliments|kudos|hats off|well done|keep it up|praise for|pass on my thanks|pass on our thanks|pass my thanks|my thanks to|thank you to|thanks to|thank you for|many thanks to|grateful to|was wonderful|were wonderful|was fantastic|was lovely|five stars|above and beyond|went out of her way|went out of his way|commendation|commend|great job|good job|to praise|a big thank you|so grateful|much appreciated for|great service from|excellent service from|star service)"
            - "(test|training|dummy|sample|practice|duplicate|blank|trial) (ticket|case|entry|record|call|data|message|form|complaint|log)"
            - "(please ignore|kindly ignore|please disregard|kindly disregard|ignore my earlier|created by mistake|entered in error|logged in error|raised in error|for training|test test|please close|close without|opened by mistake|sent by mistake)"
            - "(call dropped|call was dropped|call cut off|line went dead|line was silent|silent call|no voice|no sound|no response from caller|no customer details|hung up before|disconnected before|no number displayed|dead air|caller disconnected|wrong number|misdialled|misdialed|wrongly dialled|dialled by accident|pocket dial|dialled the wrong)"
            - "(general enquiry|general inquiry|enquiry only|inquiry only|just asking|just enquiring|just inquiring|just checking|just curious|simple question|quick question|just a question)"
            - "(customer|caller|client|cardholder) (asked|asking|enquired|inquired|wanted|wants|wished) (how|whether|if|when|where|which|what|about|to know|for the)"
            - "(asked how to|asked where to|asked which|answered and closed|rate quoted|brochure sent|prank call|vendor calling|sales call from|not a customer|no longer wishes|withdraws|withdrawn by)"
            - "(customer|caller|client|he|she) (was satisfied|was thanked|was informed|was advised|was answered|was happy with the answer|was understood|was acknowledged|was thankful|is satisfied|is thanked|is informed|is advised|is answered|is happy with the answer|is understood|is acknowledged|is thankful|were satisfied|were thanked|were informed|were advised|were answered|were happy with the answer|were understood|were acknowledged|were thankful|satisfied|thanked|informed|advised|answered|happy with the answer|understood|acknowledged|thankful)"
            - "(information was given|information given|information provided|details given|details provided|has been advised|was advised|question answered|query answered|enquiry answered|address provided|no further|nothing needed|no action|no request|no follow up|no complaint raised|agent sent|checklist sent)"
            - "(may i know|can you tell me|could you tell me|i would like to know|wondering|want to know|like to ask|wish to know) (the|your|if|what|which|how|whether|where|when)"
            - "(asked|asking|enquired|enquiring|inquired|inquiring|asks|enquires|enquiry) (for|about) (the |our |)(branch|opening|address|postal|mailing|nearest|swift|fax|phone number|business hours|documents|hours|interest rates|deposit rates|requirements|location|holiday)"
            # not customers
            - "(来电者|对方|来电人|自称)(推介|系推销|是推销|为推销|推销装修|推销办公|推销茶叶|推销楼盘|推销家具|推销广告|推销课程|推销软件|推销网站|推销红酒|推销保健品|推销发票|非我行客户|并非客户|记者|媒体)"
            - "(非我行客户|非客户|非本行客户|广告来电|推销来电|记者来电|媒体记者|联系采访|校外参观|学生参观|招聘会合作|商务合作|合作洽谈|已婉拒|广告推销电话|装修广告|装修推销|推销装修|推销办公用品|推销茶叶|楼盘广告|广告公司来电|找人问路|恶作剧|醉酒来电|无意义来电|胡言乱语|对方唱歌|反复唱歌|来电闲聊|打来闲聊|闲聊几句|唠家常|聊家常|拉家常|话家常|聊了几句|唠了十|唠了几|唠嗑|没有业务需求|无业务)"
          grievances:
            # complaints whose words are no general ones: what was done to somebody, scorn, demands, the matter announced
            - "(怪|气|恨|烦|讲|说|问|争|追问|抗议|吐槽|生气|介意|在意|受不了|收不完|有问题|不对劲|过不去|离谱)的(是|系|就是|却是|反而是)"
            - "(是你们把|是你们那|是你们的|就是你们|就是那|就是烦|就是打|我系投诉|来吐槽|吐槽|只是想讲|只想讲|我说的|我讲的|我要你们|我等着|我等钱|等钱用|等钱使)"
            - "可(偏|为|怎|谁|没|柜|客|贷|工|挂|从|账|取|卡|钱|经|对|信|短|验|额|利|年费|全|分|银|转|上个|涨|办|签|点|进|登|拿|等|按|手|app|系统|积分)"
            - "(要求|请求|请|麻烦|务请|恳请|求)(撤销|取消|返还|贵行|银行|你们|你哋|协助|说明|列出|列|逐笔|更正|开箱|开机|把我|把你们|停止|别再|不要再|帮手|向联征|将|给我|给个|重新|重算|销|删|道歉|赔|受理)"
            - "(给我|帮我)(列|说道|个说|砍|停|冻|拆|办成|开了|算利|记上|自动|列条|签|分了)"
            - "谁(让|给我|来负|能解释|说得清|卖|替我|家好人|教|负责|赔|动|拿|同意|批准|知道会)"
            - "(叫我|让我|要我)(怎么|点|等|改天|下个月|回去|重新|自己|先|去|明天|再|到|跑)"
            - "(怎么可以|怎么补|怎么下得|怎么就|怎么也|怎么都|咋就|有没有王法|王法|良心|作孽|放屁|脸色|受气|受过这种|火大|臭脸|甩|撂|白眼|阴阳怪气|看不起|瞧不起|摆设|装饰品|鬼打墙|转圈|兜圈|绕|弹走|弹出|弹回|跳回|跳掉|踢出|死循环|死结|变魔术|诈尸|耍猴|碰瓷|明抢|打发|叫花子|高利贷|蚂蚁|不像话)"
            - "(亏|蚀|赔|跌|少|差|缺|短)(了|掉)(几|一|二|两|三|四|五|六|七|八|九|十|百|0|1|2|3|4|5|6|7|8|9|大)"
            - "(冒用|骗徒|盗刷了|刷掉|刷走|转走|转晒|不属于我|不是我的|我没有点|没点过|没应承|没同意|未同意|未主动|没操作|没买过|没去过)"
            - "(非要|一定要我|一定要本人|要本人|要他本人|要她本人|只准|只让|只许|只给|不打声招呼|突然|一夜之间|一觉醒来|无缘|压到|降到|掉到|砍|秒拒|够干啥|石沉大海|没声气|不提|没提|一个字|只字|还打|还催|还扣|还收|照打|照扣|照收|照样|都说了|说了不要|讲了不要|话不要|我说不要|问我要不要|推销电话|推销理财|推销保险|推销基金|推销贷款|轰炸|堵我|恐吓|威胁|粗口|抬着|瘫在|搭一|搭售|捆绑|哄着|硬|塞|泄|外流|流出去|摊着|一排人|全听见|都听见|晓得我|知道我)"
            - "(天|周|月|年|日|次|回|遍|趟)(还|仲|都|才|也)(没|不|未|叫|说)"
            - "(排|等|站|坐|听|打|跑|拖|耗)(了|足|到)(一|两|三|四|五|六|七|八|九|十|半|好|大|整|成|几|腿|我|手|一上午|一下午)"
            - "(进不去|过不去|登不|锁了|锁住|冻牢|停了|坏了|卡住|不匹配|食了|吞了|吃进去|吞卡|吐不)"
            - "(头都|头也不|往外一|挥挥手|挥手|谁会|谁看|找不着|找不到|按了半天|而家讲|而家问|差咁|咁远|想不通|搞不懂|弄不懂|不晓得|说不通|对不上|兜不|接不起|合不|不是一个数|矛盾|打架|两样|不一样|三个版本)"
            - "(insist*|reject*|tricked|pretend*|wasted|twice|overnight|slashed|nothing|walked out|only to be|breach|forced|make them|cancel the|money back|threat*|shout*|gripe|new matter|now about|though|whereas|instead|object to|i want|demand*|without my|without a reason|for a loan|lied|pressur*|pester*|bombard*|drained|emptied|vanish*|disappear*|used to|no longer|neither|by your own)"
            - "please (refund|correct|cancel|have|remove|reverse|fix|stop|return|restore|explain|give|sort|either|help)"
            - "(吃|吞|食|卷)(了|咗|掉)(我|客户|本人)"
            - "(老赖|要债|讨债|不吐|举牌|洩漏|先解决这)"
            - "个啥"
            - "(minutes|hours|hour|half an hour) (listening|of music|of jingle|on hold|in the queue|waiting|wasted)"
            - "(圈玩|绕圈|耍我|玩我|太夸张|太离谱|太扯|全没了|归零|清零|变零|下一位客|别的客人|给别人|到哪去)"
            - "(合理|合规|合法|像话|公平|讲得通|说得过去)(吗|么|嘛)"
            - "(谁补|谁赔|谁负|谁担|谁来赔|谁给我补)"
            - "(诉求】|【投诉|【诉求|诉求为|被投诉)"
            # anger and blame
            - "(不满|不认可|不接受|不服|不认同|不合理|不公|不像话|口气|语气|冷笑|害我|头昏|头大|晕头|干嘛|又说|又叫|又让|又要|不能算了|不应该|不妥|气死|气愤|生气|愤怒|恼火|恼人|失望|受不了|忍无可忍|忍受不|荒唐|荒谬|离谱|过分|太差|很差|好差|极差|差劲|差评|恶劣|可恶|垃圾|流氓|霸王|欺负|欺诈|欺骗|欺瞒|刁难|推诿|推脱|推卸|踢皮球|敷衍|不负责|不作为|说法|侮辱|羞辱|嘴脸|爱搭不理|不耐烦|不理睬|黑口黑面|折腾|白跑|坑人|坑我|坑客|忽悠|糊弄|骗人|骗我|骗了|瞒着|隐瞒|误导|冤枉|烦死|太慢|太久|太长|太高|太贵|太少|难用|吃不消|受够|没道理|无理|无赖|说好|讲好|答应|承诺过|承诺了|承诺的是|承诺我|承诺会|承诺给|承诺三|承诺两|承诺一周|承诺说|承诺送|承诺保|承诺退|承诺返|承诺免|承诺办|批评|大叫|吼|骂|摔|推搡|推人|冲我|冲着|翻白眼|可笑|笑话|寒心|丢脸|无语|崩溃)"
            - "能不能(先|给|把|别|不)"
            - "(超|好|很|极|太|真|那么|这么|有够|特别|非常)(差|烂|凶|坏|贵|久|麻烦)"
            - "(个月|天|周|星期|礼拜|小时|钟头|半年|一年|两年)(了|多了|都|才|还)"
            - "(什么时候|啥时候|何时|几时)(才|放款|到账|退|处理|给|还|能到|能退|批|解)"
            - "(重新|又|再次)(投诉|来电|反映|申诉)"
            - "被(人|别人|转走|刷走|扣|取走|刷了|偷|挪|停用|降|调低|要求|告知|收|罚|划|误|退件|退回|婉拒|叫|骂|吼|推)"
            - "满意度(很低|低|不|差)"
            - "(提出|存在|很有|大有|颇有|我有|都有|也有|客户有|表示有)(意见|异议|质疑|批评)"
            - "(举报|抗议|监管|银保监|金管|消保|消委|消费者|12378|12363|曝光|起诉|律师|维权|质疑|怀疑|讨说法|评评理|法院|报警|信访)"
            - "(凭什么|凭啥|凭咩|为什么|为何|为啥|点解|何解|岂|难道|什么意思|咩料|搞什么|搞错|做咩|怎能|咋|哪有|哪能|是何道理|几个意思|究竟|到底)"
            - "怎么(还没|还是|还不|还在|还要|还有|还会|还能|还收|还扣|变|会|又|能|回事|这|搞|没|不|给|被|老|总|就|办事|说|算|才|可以这)"
            - "(擅自|私自|自作主张|无端|无故|莫名|强制|强行|强迫|被迫|逼|硬塞|偷偷|违规|违法|不合规|未经|未征得)"
            # complaints as such; not 无投诉意愿
            - "(要|来|我|想|再|再次|多次|重复|客户|进行|来电|进线|致电|提出|欲|故|因此|现|特|特此|并|书面|向你们|强烈|正式|坚决|须|电话)(投诉|申诉|客诉)"
            - "(投诉|申诉)(你|贵|该|我|他|她|这|那|银行|客服|柜员|网点|支行|分行|经理|工作人员|称|反映|要求|到|至|嘅系|的是|对象|原因|处理|没|了|后|人|过|事项|热线|渠道|信用|贷款|一|两|三|半|几|多)"
            - "(客户|来人|进线|现|特此|特|向|多次|我|要|想|书面|来信|来访|电|曾)(反映|反应|反馈)"
            - "(complaining|complained|complain about|complaint about|my complaint|want to complain|lodge a|file a|formal complaint|unacceptable|ridiculous|outrageous|disappoint*|frustrat*|furious|angry|upset|unfair|misled|mislead*|cheat*|rude*|terrible|awful|appalling|disgust*|disgrace*|harass*|nonsense)"
            # demands
            - "(要求|请求|望|盼|请|麻烦|务必|必须)(核实|核查|核对|调查|彻查|查|处理|解决|退|赔|补偿|道歉|解释|说明原因|给个|给出|给予答复|给予解决|给予处理|给予说明|给予合理|更正|纠正|改正|恢复|删除我|删除征|撤销扣|撤销收|撤销逾|取消收|取消扣|取消分|取消该|停止|解除|解冻|解封|解锁|解开|回复|回电|答复我|书面|减免|免除|免收|返还|补发|补送|补记|补给|整改|改善|改进|加强|规范|追回|追查|追责|归还|兑现|到账|入账|放款|审批|通过|开通|修|联系我|联系客户|跟进处理|介入|严肃|重视|公平|合理|提高额|换人|增开|优化|销户|销卡|注销我|注销账|早日)"
            - "(要求|望|请|务必)(你们|你哋|贵行|银行|我行|该行|部门|上级|领导|总行|专人|全额|协助)(核|查|调|处|解|退|赔|补|道|说|给|更|改|恢|撤|取|停|回|减|免)"
            - "(尽快|尽速|从速|赶紧|赶快|立即|立刻|马上给|马上退|早日)(核|查|处|解|退|赔|补|道|给|更|改|恢|撤|取消|停止|回|减|免|放款|修|联系|入账|到账)"
            - "(退还|退回|退我|退给|退钱给|还我|赔我|赔偿|给我一个|给个说法|给个解释|给个准话|讨个|讨回|要个|尽快处理|尽快解决|尽快核|尽快退|尽快给|尽快回|尽快修|赶紧|赶快|限期|三日内|负责任|担责|谁的责任|追责|处分|交代|究责|怎么赔|代为勾选|婉拒办|为由|将由专人|专人联系|转专人|安抚|情绪激动|谁来|谁负责|找谁)"
            - "(why|different|contradict*|inconsistent|matches|but|however|still|cannot|can't|could not|couldn't|unable|refus*|declin*|fail*|charged|overcharged|waiting|waited|waits|nobody|no one|demand*|until|despite|is missing|are missing|still missing|went missing|gone missing|without my|not been|has not|have not|hasn't|haven't|did not|didn't|does not|doesn't|do not|don't|won't|wouldn't|never|unauthorised|unauthorized|investigate|compensat*|apolog*|deducted|frozen|freeze|froze|locked|blocked|stuck|swallowed|broken|crash*|error*|dispute*|reverse|delay*|too long|slow|again|wrongly|incorrect*|mistaken*|someone else|unfreeze|rectify|fix)"
            # turns
            - "(但|可是|可我|可你|可这|可那|可就|可到|可现|可还|可一|不过|然而|却|偏偏|反而|反倒|竟|居然|结果|唯独|问题是)"
            - "只是(觉得|那|这|你|银行|他|她|想反映)"
            - "就是(那|你|这|没|不|太|要等|等)"
            # what has not happened or does not work
            - "(没|没有)(到|收到|给|有人管|有人理|有人处理|有人回|有人联|有人跟|有人解|有人答|有人来|人管|人理|人处理|人回|人联|人跟|人解|人答|人来|人开|人修|人告诉|人通知|处理|回|退|反应|办法|法|通知|告知|告诉|提示|提醒|批|寄|兑|返|恢复|更新|放|入账|道歉|下文|动静|结果|消息|进展|影|个|任何人|任何答复|任何回复|任何通知|任何提示|任何解释|同意|经过|授权|申请过|办过|买过|开过|签|消费|用过|刷过|操作|见|看到|拿到|扣|算|记|减|免|通过|成功|送|按|修|销|撤|改|解)"
            - "(没人|都没有人|还没有人|总没有人|一直没有人|就没有人|也没有人|从没有人|没有任何人|电话没有人)(接|听)"
            - "未(到账|收到|处理|解决|退|回复|回电|恢复|更新|放款|批|入账|予|经|能到|能办|能登|能使|能提|能取|能解|能通|能成|能收|能够|能按|能及|能如|能正|获|兑|返|给|解除|解冻|还款|结清|体现|显示|按|告知|通知|提示|成功|生效|减|寄|开通|开立|授权|签|申请|办理过|发放|修|尽)"
            - "(不了|不到|不上|不出|不通|打不开|解不开|点不开|不开窗|不进|不给|不让|不肯|不行|不成功|不予|不退|不理|不管|不回|不放|不批|不符|不一致|不一样|不同意|不对|不足|不知情|不解决|不处理|不接|不见了|不准|不清不楚|不清爽|转不动|取不动|划不动|拖不动|不认|不灵|收唔到|登唔到|用唔到|唔见|唔得|唔合理)"
            - "(都|也|就|又|还|却|仍|卡|钱|户|机|银|码|统|款|咭|盾|页|p|根本|完全|突然|老是|总|竟|一直|我|到|再|说|么|天|次|在|账|了|来|点|号|折|据|单)不能(登|用|取|转|使|办|刷|开|提|解|接|存|汇|付)"
            - "不明(扣|原|收|交|消)"
            - "(无法|没法|没办法|难以)(登|使|用|转|取|办|支|还|打|收|进|正|操|完成|刷|查|激|解|开|接|联系到|联系上|绑|提|领|通过|验证|识|修|申|汇|缴|入|存|续|下|安装|理解|销|扫|显|启|更|变)"
            - "(失败|报错|闪退|卡死|死机|黑屏|白屏|乱码|出错|故障|坏了|失灵|瘫痪|异常|超时|中断服务|骚扰|逾期|罚息|滞纳|违约金|多扣|重复扣|乱收|乱扣|少了|少吐|多收|错扣|扣了|扣我|收了我|收我|被扣|被收|被拒|遭拒|拒绝|驳回|被锁|被停|被限|被冻|冻结|封卡|降额|调降|下调|欠|迟迟|久久|拖着|拖了|一拖|遥遥|至今|到现在|到今天|仍|依然|三番|屡|反复|每次都|多次|天天|猴年马月|等了|排了|超过|足足|整整)"
            - "一直(没|不|打|未|在|接|被|说|推|拖|催|收|显)"
            - "跑(了|)(两|三|四|五|好几|几|多)"
          suppositions: ["如果", "要是", "万一(被|丢|掉|真|我|卡|有|出|忘|将来|哪|遇|碰|遗|还|要|需|不|没|他|她|以后|发|生|账|钱|手|对|系|死|失|逾|亏|病)", "假如", "假使", "假若", "假设", "倘若", "倘使", "若果", "若是", "如若", "一旦", "哪天", "哪一天", "听说", "听闻", "听讲", "比如", "譬如", "例如", "if", "in case", "suppose", "supposing", "what happens", "should my", "were my", "would my"]

        themes:
          - id: account_balance
            name_zh: "账户余额与明细异常"
            name_en: "Account balance / statement discrepancy"
            business: "储蓄"
            cause: "资金安全"
            unless: ["打多了", "转错账", "余额宝", "余额不足", "余额够", "余额明明够", "可用额度", "积分余额", "账单金额", "钱包不见", "余额充足", "卡上余额足"]
            rules:
              # Two figures that ought to agree do not
              - id: figures-disagree
                patterns:
                  - "{account_balance_record} ~~20 (两个|2个)(总数|数字|余额|金额|不同的数)"
                  - "(总额|总数|数字|余额|显示的钱|结余) ~~16 (又不一样|又变了|天天变|变来变去|前后不一|前后矛盾)"
                  - "{account_balance_record} ~~20 {account_balance_unlike}"
                  - "{account_balance_unlike} ~6 (余额|结余|流水|明细|存折|对账单|月结单)"
                  - "(账目|账面|账|数目|数额|数字|金额|余额) (跟|和|与|同|及|) ~8 (对不上|不符|不一致|有出入|对唔上|对不到|不吻合)"
                  - "{account_balance_record} ~~40 (哪个数|哪个是真|哪个才是真|哪个才对|哪个是对|哪个准|哪边是|哪边才|信边个|信边|信哪|以哪|听谁的|信谁的|到底谁对|边个先|边个准|
                     边个啱|边笔数|哪一个才|究竟是多少|到底是多少|到底有多少|到底多少)"
                  - "(到底|究竟) ~2 (哪个数|哪个数字|哪个金额|哪一个数|边个数) ~2 (是真|真|才|算数|准|对|是对|为准)"
                  - "账(实|账|单)不符"
                  - "(账|账目|账户|余额|数目|数字) ~4 (算错|记错|搞错|弄错|算不对|算不清|对不平|不平|加不拢|加错)"
                  - "(账|账目|账务|账面)(乱七八糟|混乱|一团糟|不清不楚|糊涂|全乱|乱了)"
                  - "(补登|补折|存折补登|刷存折|刷簿|打簿) ~~16 (不符|少了|不一致|对不上|有误|不对|跳了|缺了|漏)"
                  - "(计算器|计算机|算盘|一笔一笔|逐笔|逐条) ~~24 (多出|少了|对不|差了|不一样|不是这个数|加错|算错)"
                  - "(贷款|信用卡) ~0 余额更正"
                  - "(余额|流水|交易明细|账户明细) ~2 更正"
                  - "(核对|核实|查清|查询|查明|解释|说明) ~6 (余额|流水|明细|结余|账户) ~8 (差异|差额|不符|去向|去哪|短少|来源)"
                  - "(数不够|数唔啱|数不啱|对不到数|对不上数|数目不啱|对不起数)"
                without: ["约定", "孳息", "百分", "收益", "月供", "每期", "信用卡", "贷记卡", "年费", "分期", "联征", "逾期", "积分", "账单日", "贷款", "刷卡", "支付宝", "征信", "利息", "利率", "票面", "手续费", "理财",
                  "保险", "信用咭", "罚息", "取款机", "存款机", "催收", "总欠款", "应还", "最低还"]
              # The balance is less (or more) than it was, with nothing that explains it
              - id: balance-changed
                patterns:
                  - "(昨晚|昨天|上周|前天|上回|睡前) ~~8 (还有|有|还剩|查|看) ~~20 (百|千|万) ~~16 (没动过|没花过|没取过|没动|没花|没取)"
                  - "{account_balance_place} ~~8 (应该|应当|理应|本该|按说|明明|应有)(有|是|剩|还有|) ~~24 (显示|只有|只剩|却|变成|写) ~8 (元|块|蚊|百|千|万|零)"
                  - "(存的|存过的|存进去的|定期|定存|存单) ~~16 (找不着|找不到|无该笔|无此笔|没有这笔|没这笔|查无|查不着|不在系统)"
                  - "(同一个|同一本|同一)(户头|账户|户口|存折|账|卡) ~2 (两个数|两个金额|两个余额|两样|两种数)"
                  - "(余额|结余|账户里|卡里|账上|存折上) ~~12 比 ~10 (少|低|缩|多)(了|出|)"
                  - "(存完|存了|存进去|入账后|存入后) ~~12 (余额|结余|总数) ~~12 (少|没变|一样|没多|没增|不升反降)"
                  - "(差的|少的|缺的|那|中间) ~4 (百|千|万|块) ~4 (谁拿|谁动|哪|呢|谁吃)"
                  - "(谁动了我的|谁拿了我的|谁动过我的)(钱|账户|存款|账|户口)"
                  - "(存|回单|回条|凭条|存款条) ~~24 (进账|入账|到账|记账|账上|卡里|户口)(只有|只|才|却|得)"
                  - "{account_balance_place}(里|上|中|) ~6 (没见到|没看到|见不到|看不到|找不到)(这笔|那笔|这些|那些|这|那)"
                  - "(余额|结余|户口里的钱|卡上的钱|卡上钱|卡里钱|账上的钱|折子上的钱|卡里的钱|账户里的钱|存款) ~~12 (往下掉|一直掉|一直少|越来越少|变来变去|跳来跳去|忽高忽低|一天比一天少|慢慢变少|在减少|被减|被扣少|不对劲|缩了|不知怎么少)"
                  - "(没提款|没取钱|没取过|没提过|没动过钱|没花过|没转过|没消费) ~~20 (余额|结余|户口|账户|卡里|存折) ~~12 (少|掉|变|没了|减)"
                  - "(存|入账|进账|工资) ~~30 (余额|总数|结余) ~~30 (这账|这数|算下来|按理|应该是|应当是) ~6 (不对|不符|对不上|才对|多少)"
                  - "(余额|结余|账户金额|账上金额|户口结余|存款余额|卡里余额|账面|总资产) ~12 (错误|异常|少了|变少|减少|不见|没了|没变|未变|没增加|未增加|没有变化|
                     无变化|不更新|没更新|未更新|没有更新|变成|清零|归零|为零|为0|只剩|差了|变0|显示错|莫名|无故|突然|缩水|出错|为负|负数|不准)"
                  - "(余额|结余) ~~20 (只剩|少了|不见了|没了|变成了零|少两|少三|少几|少一|多出|少五|少百|少千|没有来由|没来由)"
                  - "(异常|错误) ~1 (余额|结余)"
                  - "余额 ~~24 (可是|但是|但|却|而|怎么) ~~16 (只有|只剩|才剩|才有|变成|显示|写)"
                  - "(户头|户口|账户|账号|存折|卡里|卡上|卡内|账上|存款)(里|里面|内|上|中|)(的|)(钱|资金|余额|存款|现金) ~8 (不见|没了|消失|少了|变少|不翼而飞|
                     不知去向|去哪|丢了|对不上|不对|蒸发|没有了|凭空|无故|莫名|减少|缺少|短少|找不到|没影)"
                  - "(账户|户头|户口|卡里|卡上|卡内|存折|账上|账户里|工资卡|存款|折子|本子) ~4 (莫名其妙|莫名|无故|凭空|突然|平白无故|平白|不明原因|不明不白|无缘无故|
                     无端端|无端|竟然|忽然|一夜之间) ~3 (少|变少|短少|缺|不见|没了|消失|减|没有了|蒸发|多|进了)"
                  - "{account_balance_place} ~~16 {account_balance_short} ~4 (块|元|蚊|百|千|万|钱)"
                  - "{account_balance_record} ~~30 {account_balance_short} ~4 (块|元|蚊|百|千|万|钱|笔)"
                  - "{account_balance_short} ~2 (百|千|万) ~~30 {account_balance_record}"
                  - "(早上|昨晚|昨天|上次|上回|上个月|之前|前一页|上一页|前天|前几天|原来|本来|原本|睡前) ~~16 (卡里|账户|户口|账上|存折|结余|结存|余额|存款|折子|本子|户头)
                     ~~30 (只剩|变成|成了|变六|就剩|少了|剩下|只有|剩六|剩五|剩三|剩两)"
                  - "(卡里|账户|户口|账上|存折|结余|结存|余额|折子|本子|户头|存摺) ~~16 (还剩|还有|明明有|原来有|本来有|应该有|应有|一直是|原有|记着|写着|写我有|是) ~~30 (变成|只剩|成了|就剩|就只有|却只有|
                     才剩|再看成|又变回|得返|得三|得两|得五)"
                  - "(存折|折子|本子|簿子|存摺|月结单|对账单|短信|回单) ~~16 (万|千|百|块|元) ~~12 (手机|网银|app|系统|柜台|户口|电脑|存折|atm|网上) ~~12 (只有|却|才|得|
                     是|变成)"
                  - "(千|百|万|块|元|蚊|钱|差额|缺口) ~2 (上哪|去哪|哪去|到哪里|到哪儿|去了边|去边|跑哪|跑到哪|长腿|长脚|长翅膀|飞走|飞了|蒸发|不翼而飞|干嘛去)"
                  - "(钱|存款|资金) ~4 (不翼而飞|凭空消失|平白无故没了|莫名消失|无故消失|莫名其妙没了|长腿|长脚|自己跑)"
                  - "(莫名其妙|莫名|无故|凭空|平白无故|不明原因|无缘无故|无端端|无端) ~2 (少了|短少|消失|没了|多了一笔|多出一笔|不见了)"
                  - "(没动|没花|没用|没取|没消费|没买|没支出|没操作|没有支出|啥也没|什么都没|一分钱没) ~~20 (少了|变成两|变成三|只剩|没了|不见了|短了)"
                  - "(存折|存单|定期|本金|转存) ~~12 (不见了|消失|查不到|找不到|没有记录|查无|没记录|少了)"
                  - "(账|账目) ~2 (少记|漏记|错记|多记)"
                  - "(少记|漏记|错记|多记|串户|串账|少入|记错账|错入账|入错账|少列)"
                without: ["机器点", "机器前", "转给", "说没到", "机器里", "机器数", "机器吞", "吐", "机子", "跟存钱", "像存钱", "跟存款", "刷走", "汇的", "打过来", "未到账", "没到账", "透支", "可刷", "年头", "没交易", "担保", "商家", "商户", "积分", "账单", "取款机", "存款机", "提款机", "柜员机", "atm", "贷款余额", "催收", "征信", "里程", "额度", "限额", "信用卡", "骗", "诈",
                  "盗刷", "陌生", "链接", "升级", "挂失", "利息", "利率", "手续费", "管理费", "服务费", "短信费", "年费", "分期", "理财", "保险", "基金",
                  "汇款", "转账", "跨行", "转数快", "过数", "对方", "没收到", "久悬", "年金", "险", "赎回", "净值", "收费", "提现", "被盗", "pos", "补贴", "返现"]
              # An entry nobody can explain
              - id: entry-unknown
                patterns:
                  - "(摘要|名目|附言|用途)(写|栏|是|写着|显示|上写) ~4 (其他|其它|不明|空白|英文|代号)"
                  - "(不知道|不晓得|唔知|不知)(是|系|)(谁|边个|哪里|哪个) ~4 (打|汇|转|存|入)(了|咗) ~4 (百|千|万|块|元|蚊|钱)"
                  - "(支出|支取|转出|取款|提领|提款|取现|存入|入账|扣款|明细|流水|款项) ~~20 (没印象|无印象|毫无印象|冇印象|说不出是什么|一概不知|不知道是什么|没做过)"
                  - "(谁|哪个|边个)(支取|取|转|划|动)(的|走|嘅) ~~16 (不知|不晓得|不清楚|说不|查不)"
                  - "(说不清|不知道|不知|不清楚|唔知)(是|系|) ~1 (谁|边个)(取|转|划|动|扣|提)"
                  - "(不知道|不清楚|不晓得|唔知|唔知道)(是|系|)(谁|哪个|边个|哪里|什么人|边度) ~2 (打|汇|转|存|入)(的|来|进|过来|嘅|入嚟)"
                  - "(流水|明细|对账单|交易记录|交易纪录|账户记录|月结单|户口|账户|存折|折子) ~10 (冒出|多出|多了|出现|突然有|蹦出|跳出|列着|记着|列了|有|夹着) ~4
                     (一笔|两笔|几笔|一条|两条|几条|一项|好几笔|好几条|一行|笔) ~~30 (不知|不晓得|不清楚|说不出|说不清|什么东西|是什么|是啥|干嘛|哪来|来历|
                     没印象|什么钱|谁能|解释|摘要|看不懂|搞不懂|不认识|不认得|没做过|不明|莫名|依据|去向|用途)"
                  - "(流水|明细|对账单|交易记录) ~~24 (怎么来|哪来的|来历|搞不懂|来路|去向|没做过|解释不了|没有依据|说不出来)"
                  - "(支出|入账|扣款|往来|交易|款项|资金) ~12 (摘要|名目|用途|对方户名|附言|来源)(栏|) ~4 (空白|为空|空着|不明|不详|看不懂|没写|不清)"
                  - "(莫名|不明|来历不明|未知|不知名|莫名其妙|无法解释)(的|)(支出|转出|入账|进账|流水|交易记录|扣款|款项)"
                  - "(来源|去向)不明的(款项|资金|支出|入账)"
                  - "(余额|流水|明细) ~~20 (摸不着头脑|没头没脑|莫名其妙)"
                  - "(这笔账|这笔钱|这一千|那一千) ~6 (怎么来|哪来|怎么没|从哪|对不上|不见)"
                without: ["信用卡", "贷记卡", "年费", "分期", "积分", "刷卡", "扫码", "支付宝", "征信", "服务费", "短信费", "保险", "盗刷", "骗", "不是本人", "卡丢", "密码",
                  "贷款", "手续费", "管理费", "汇款", "转账"]
              # One entry booked twice
              - id: booked-twice
                patterns:
                  - "(谁|边个)(转|汇|打|存)(进|入)(来|) ~~24 (转走|转出|不知|来历|不认识)"
                  - "余额 ~12 (元|块|蚊|万|千|百|0|1|2|3|4|5|6|7|8|9) ~~16 (成了|变成|变|剩)(0|零|负|没)"
                  - "余额 ~~12 (隔天|第二天|次日|转头|再看|再查) ~6 (没了|变|成了|少|零|0)"
                  - "(同样的|一样的|相同的|一模一样的) ~10 (元|块|蚊|笔|账) ~~20 (存折|流水|明细|户口|账户|簿)"
                  - "(流水|明细|对账单|月结单|存折|账户|户口|记录) ~~20 (两遍|两次|两趟|两份|双份|两条一样|两笔一样|一模一样|重复)"
                  - "(同一笔|一笔) ~8 (扣|记|列|显示|出现|入账|重复) ~3 (两|2|二|三|3)(次|遍|笔|回|趟|份)"
                  - "(重复|多次|两次|2次|二次|双重|双倍)(记账|入账|列账|扣账|划扣|扣款|扣钱)"
                  - "(扣了|扣款|划扣|记了|列了)(两|2|二|三|3)(次|遍|笔|回|趟)"
                  - "(进账|入账|记账) ~4 (两次|2次|两遍|两笔|重复)"
                without: ["户口簿", "户口本", "往返", "最低应缴", "etc", "过路费", "基金", "定投", "消费", "超市", "商家", "商户", "买东西", "信用卡", "贷记卡", "年费", "分期", "手续费", "费用", "积分", "刷卡", "扫码", "支付宝", "征信", "服务费", "短信费", "保费", "贷款",
                  "跨行", "扣款失败", "退还", "转账", "汇款", "查询", "查了", "密码", "解了"]
              # Lines or months missing from the record
              - id: record-incomplete
                patterns:
                  - "(月|月份|年|期间|以前|之前|那段)(份|时间|)的(记录|纪录|账|明细|流水) ~4 (全没|没了|不见|空白|缺|查不到|丢)"
                  - "(明细|流水|交易记录|历史记录|对账单|月结单|存折) ~~24 (全不见|都不见|全没了|都没了|查不到|是空的|空白|断档|缺了|漏咗|漏了|跳过)"
                  - "(交易明细|账户明细|明细|流水|流水单|交易记录|交易纪录|账户流水|对账单|月结单|存折|存摺|存簿|收支明细|入账记录|补登|进出记录|簿子) ~12 (不准|有误|错误|异常|
                     查不到|查不出|看不到|找不到|没显示|未显示|不显示|没有显示|不全|不完整|缺失|缺少|缺了|缺页|漏|没有记录|无记录|不明|混乱|看不懂|打不出|无法查询|
                     无法打印|丢失|不见|消失|多了|多出|空白|断层|断了|中断|跳了|整段|不更新|没更新|没有更新|错乱|没有这笔|没这笔|全没)"
                  - "(中间|前后|整段|整月|几个月|好几个月)(缺|漏|少|跳|空|断) ~6 (行|页|笔|月|记录|明细)"
                without: ["页面", "转圈", "升级", "系统繁忙", "闪退", "加载", "更新后", "信用卡", "贷记卡", "年费", "分期", "手续费", "积分", "保费", "退还", "贷款", "刷卡", "扫码", "支付宝", "征信", "服务费", "短信费", "利息",
                  "证明", "汇款", "转账", "收我", "收了我", "打印机", "转数快", "款项"]
              # Paid in, but the balance did not move
              - id: deposit-missing
                patterns:
                  - "(入咗|存咗|存了|入了|存入) ~~16 (总数|余额|结余|数字|簿) ~6 (冇变|没变|冇郁|没动|冇多|没多)"
                  - "(存的|存了|存入|存进去|存进|柜台存|柜面存|现金存款|存现|入数|存入的现金|存的钱|现金存入|交给柜台|递进去) ~~24 {account_balance_unmoved}"
                  - "(存的|存了|存入|存进去|存进|柜台存|柜面存|现金存款|存现|入数|存的钱) ~12 (没进账户|没入账|未入账|没有入账|没到账|未到账|没进卡|没有进账户|
                     没有记入|没记上|没存进去|未存入|不见入账|余额没|没进我|没有进卡|没有到账)"
                  - "(存了|存入|存进|存的|存了个) ~~24 (才多了|只多了|才多|只多|只到|才到|少了|差了|没多|没增加|没变|不见多|只记|少记|只入)"
                  - "(工资|薪资|薪水|退休金|养老金|支票|转存|续存|利息|入账|进账|进了) ~~30 (余额|总数|结余|数字|账面|可用) ~~16 {account_balance_unmoved}"
                  - "(存进|存入|存了|存钱|入数|现金) ~~40 (数目|数字|余额|总数|里头|户口|账上|卡里) ~~10 (没有多|没多|没变|未变|没增|没有增|没加|没见多|原封|照旧|和原来一样|一样)"
                  - "(工资|薪资|薪水|支票|续存|入账|进账) ~~20 (总数|余额|结余)(没|未|没有)(变|增|动|加)"
                without: ["吞", "吐", "机器", "机子", "存款机", "柜员机", "提款机", "atm", "理财", "保险", "密码", "汇款", "转账", "对方", "骗", "积分", "分期", "利息", "久悬", "睡眠", "不动户", "好多年",
                  "公司说", "单位说", "代发"]
              - id: english
                patterns:
                  - "(passbook|balance|account|savings) ~~12 (is|was) short by"
                  - "(debit|entry|code|line|withdrawal) ~~40 (nobody|no one) ~~30 (decode|explain|identify|account for)"
                  - "(somebody|someone|a stranger|unknown person) ~8 (deposited|credited|paid|sent) ~40 (my account|my passbook|my savings)"
                  - "(savings|balance|account) ~20 (down by|lower by|dropped by|shrunk|dwindl*)"
                  - "(identical|duplicate*|repeated|two) ~12 (entries|entry|lines|debits|postings) ~~60 (passbook|statement|account|savings)"
                  - "(closing|opening) (figure|balance|amount) ~~60 (is not|isn't|was not) ~8 (opening|closing)"
                  - "(simply|just|has|have) (vanished|disappeared) ~~40 (entry|statement|account|balance|explanation|trace)"
                  - "(passbook|app|website|statement|balance|totals|figures|screen|counter) ~~60 (dollars|hundred|thousand|$*) ~8 apart"
                  - "$ ~8 apart"
                  - "(passbook|balance|statement|account) ~20 (says|shows|showed|said) ~~50 (another|different*|something else|a lower|less|shows|says)"
                  - "(no longer|not|isn't|aren't|doesn't|don't|never|won't|hasn't been) ~12 (add up|tally|reconcile|reflected|agree|show up) ~~60 (passbook|balance|statement|account|totals|savings)"
                  - "(passbook|balance|statement|totals|deposit|savings) ~~60 (no longer add|not add up|doesn't add|don't add|isn't reflected|not reflected|hasn't been reflected|skipped|skips|does not tally|doesn't agree)"
                  - "(withdrawal|debit|deposit|entry|entries|transaction|amount) ~40 (can't trace|cannot trace|can't identify|cannot identify|don't recognise|do not recognise|makes no sense|no explanation|never explained|unexplained)"
                  - "(money|dollars|amount|sum|savings) ~40 (simply gone|just gone|went missing|is missing|are missing|has vanished|gone from my account|gone from the account)"
                  - "(balance|balances) ~40 (wrong|incorrect|does not match|doesn't match|do not match|mismatch*|discrepan*|different|inaccurate|missing|
                     dropped|disappear*|not updated|not correct|not right|lower than|less than|doesn't add up|does not add up|not been updated|hasn't
                     updated|shows zero|zero|off by|out by|short|never matches|keeps changing|not moved|differ|differs|unchanged|didn't change|did not change|jumped|
                     doesn't agree|do not agree|does not agree|does not reconcile|doesn't reconcile|not the same)"
                  - "(wrong|incorrect|inaccurate|missing) ~12 (balance|balances|account balance)"
                  - "(account|passbook|savings|statement|figures) ~30 (short by|is short|are short|short of|out by|off by|dollars short)"
                  - "(discrepan*|mismatch*|difference|gap) ~24 (balance|balances|statement|account|passbook|transactions|records|figures)"
                  - "(balance|statement|statements|passbook|transaction history|transaction list|figures|ledger) ~40 (discrepan*|mismatch*|do not agree|
                     don't agree|disagree|not the same|don't tally|does not tally|doesn't tally|do not tally|not tally|a gap|unexplained|reconcile)"
                  - "(opening|closing) (figure|balance|amount) ~~60 (not the same|different|not match|doesn't match|does not match|lower|higher|gap|differ*)"
                  - "(account statement|bank statement|passbook|transaction history|transaction list|account history|ledger) ~30 (wrong|incorrect|does not
                     match|doesn't match|missing|unexplained|unknown|duplicate*|twice|does not show|doesn't show|nothing|no entry|no record|blank)"
                  - "(money|funds|cash|deposit|deposited|savings|cheque|check) ~~60 (missing from|disappeared|vanished|gone missing|never shows|never showed|not
                     showing|doesn't show up|not shown|never credited|wasn't credited|not credited|nowhere in)"
                  - "(missing|disappeared|vanished|unexplained|unaccounted) ~20 (money|funds|deposit|withdrawal|from my account|debit|deduction*|from my
                     savings)"
                  - "(debited|deducted|recorded|posted|entered|booked) ~20 (twice|two times|double)"
                  - "(double|duplicate)(d|) ~2 (debit*|deduct*|entr*|posting*)"
                  - "(can't|cannot|nobody can|no one can) ~16 (account for|explain) ~40 (balance|statement|account|entry|money|dollars|deduction|figure|gap)"
                  - "(entry|debit|withdrawal|transaction) ~40 (cannot explain|can't explain|nobody can explain|no one can explain|do not recognise the
                     entry|no description)"
                  - "(where did|where has) ~30 (it go|money go|money gone|dollars go|gone|they go|my money)"
                  - "(more than|less than|lower than|fewer than) ~20 (printed|my passbook|the passbook|what is printed|what the passbook|my statement)"
                without: ["credit card", "card statement", "total due", "transfer", "wire", "remittance", "refund", "atm", "cash machine", "annual fee", "points",
                  "instalment", "installment", "scam*", "fraud*", "investment", "fund", "hotel", "interest", "machine", "minimum balance", "fee", "premium", "mortgage", "loan"]
              # Everyday wordings of money that is gone, came or went by itself
              - id: gone-quietly
                patterns:
                  - "(一年比一年|一月比一月|一天比一天|一次比一次|越存越|越攒越|越放越)(少|瘦|缩|薄|低)"
                  - "(数字|数目|余额|钱|数|总数) ~4 (一会儿|一阵|一时|一下|时而) ~4 (高|多|少|低|有|对) ~4 (一会儿|一阵|一时|一下|时而)"
                  - "(本金|存款|余额|本子|折子|户头) ~3 (瘦了|缩了|矮了|薄了|薄咗)"
                  - "(活期|卡里|卡上|账户|户头|户口|存折|账上|本子|手机上|余额|存款|工资卡|折子|储蓄) ~~12 (平白|无故|莫名|凭空|无端|无缘无故|好端端|白白|不声不响|悄悄|悄没声|静静鸡|自己|自动) ~6 (没了|少了|溜|缺|不见|减少|走了|蒸发|冇咗|少咗|短了|划走|扣走|跑了)"
                  - "(昨天|昨晚|昨日|琴日|前天|上周|上次|上个月|早上|之前|本来|原本|月初|头天|上礼拜|寻日|前日) ~~12 (有|仲有|还有|剩|差不多) ~~14 (万|千|百|块|元|蚊|钱|账) ~~24 (今天|今早|今朝|今日|现在|一看|一查|醒来|登录|再看|刷新|打开|回头|而家|再睇) ~~12 (变成|得返|剩|只有|只剩|没了|零|少了|得|0)"
                  - "{account_balance_place} ~~12 (每个月|每月|隔三差五|时不时|月月|隔几天|定期|成日) ~~12 (溜|少|不见|扣|划走|走掉|流走|没了) ~~24 (讲不清|说不清|不知|答不出|说不出|没人|不清楚|是什么|干什么|干啥|干嘛|做咩|搞不懂|乜嘢)"
                  - "(活期|户头|户口|账上|卡里|存折|余额|存款|账户)(里|上|)(的|嘅|)(钱|数|) ~6 (老是|总是|一直|天天|越来越|慢慢|不停|隔几天就) ~4 (缩|少|掉|没|减|不够)"
                  - "(每一笔|一笔一笔|一笔笔|钱) ~6 (怎么没的|怎么少的|点样冇|点解冇|点解少|花哪|去咗边|走咗去边|流到哪|怎么走的|是怎么没)"
                  - "(边个|谁|哪个|哪位)(攞走|拿走|取走|领走|动了|转走|提走|撳走)(了|咗|的|)"
                  - "(自己|自动|又|偷偷|悄悄|无端端|隔天|第二天)(划走|扣走|扣回|划回|转走|冲走|收回|扣返|缩返)(了|咗|去|)"
                  - "(凭空|莫名|无故|平白|无端)(没了|少了|丢了|短了|缺了|不见) ~3 (百|千|万|十|块|元|蚊|钱)"
                with: ["账户", "户口", "户头", "存折", "存款", "活期", "账上", "卡里", "卡上", "余额", "储蓄", "本子", "折子", "工资卡", "账", "攒", "存", "本金"]
                without: ["信用卡", "贷记卡", "刷卡", "骗", "诈", "盗刷", "被盗", "链接", "验证码", "密码", "挂失", "利息", "利率", "手续费", "管理费", "服务费", "短信费", "年费", "分期", "理财", "保险", "基金", "保费", "转账", "汇款", "贷款", "积分", "额度", "提款机", "取款机", "机器", "atm", "冻结", "久悬", "账单", "消费", "返现", "优惠", "红包", "收费", "存款机", "净值", "还款", "过数", "转数快", "师傅"]
              - id: shrinking-savings
                patterns:
                  - "(本金|存款|余额|折子里|本子里|户头里)(里的|的|)(钱|数|)(倒|却|反倒|反而|还)(瘦|缩|少|矮|薄|低)(了|咗)"
                without: ["理财", "基金", "保险", "净值", "贷款"]
              - id: entry-without-reason
                patterns:
                  - "(明细|流水|存折|账户|户口|查账|交易记录|簿) ~~24 (支取|支出|取款|提领|取现|提现|领款|转出) ~~30 (无法解释|不在本地|在外地|当日在|没去过|没到过|从没|没领过|没取过|没提过|根本没|冇去过|请说明|不知情)"
                  - "(莫名其妙|莫名|无缘无故|突然|凭空|无端端|忽然|平白) ~8 (打了|打进|汇了|汇进|多了|进了|来了|入咗|存了|存进) ~6 (百|千|万|块|元|蚊|一笔)"
                  - "(摘要|备注|附言|用途|名目|说明栏) ~8 (仅|只|就|是|写|显示|列|标|打|印) ~8 (代码|代号|其他|其它|字母|英文|一串|符号|不明|杂项|看不懂|空白)"
                  - "(支出|支取|扣款|转出|出账|划款|入账|进账|款项) ~~24 (本人无操作|无操作|未操作|没操作|没有操作|说明资金|资金去向|答不出|说不出|讲不出|说不上|没人知|唔知系|不知道是啥|不知道是什么|系咩|系乜)"
                  - "(收到|进了|多了|多出|来了|入了|入咗|进来|打进|汇进|存进|到账|有) ~2 (一笔|几笔|笔|两笔) ~~24 (不属于|不是我的|不是本单位|不是我公司|不是我们公司|来源不|谁给|谁打|谁汇|谁转|谁存|不知谁|来历|不是我公司|唔知边个|并非本|跟我没关系|与我无关|与本公司无关|没这客户)"
                  - "(谁给|谁打|谁汇|谁转|谁存|边个入|边个过|边个存|哪来)(的|嘅|来的|) ~2 (不知道|唔知|不清楚|说不清|没人知|查不|不晓得)"
                  - "(讲不清|说不清|讲不明白|答不出|答不上|讲不出|讲唔出|解释不了) ~6 (干什么|干啥|什么钱|用途|来历|怎么没|谁扣|哪扣|是什么|这笔)"
                with: ["账户", "户口", "户头", "存折", "存款", "活期", "活储", "账上", "卡里", "余额", "储蓄", "公司户", "对公", "账务", "明细", "流水", "月结单", "查账", "现金支出"]
                without: ["信用卡", "贷记卡", "刷卡", "骗", "诈", "盗", "链接", "验证码", "挂失", "利息", "利率", "手续费", "管理费", "服务费", "短信费", "年费", "分期", "理财", "保险", "基金", "转账", "汇款", "贷款", "积分", "冻结", "非柜面", "消费", "费用", "收费", "优惠", "限额", "退回"]
              - id: drawn-twice
                patterns:
                  - "(账上|账户|户口|存折|卡里|明细|流水|户头) ~6 (走|出|过|记|支|扣|划)(了|咗|)(两|二|三|好几|几)(回|次|笔|遍|道)"
                  - "(同一天|同一日|同一时间|同一个金额|同样金额|一样的金额) ~~16 (两|三|四|五|几|好几)(笔|条|行|次) ~~16 (只|才|净系)(领|取|提|扣|交|存|用|转|攞)(过|了|咗|)(一|1)"
                  - "(划走|扣|扣掉|划|过|记|走账|划账|入|列|出) (了|咗|过|我|) ~2 (两笔|两次|两回|两遍|两道|两趟|两条|两行|双份|二次|三次|两轮)"
                  - "(水费|电费|煤气|燃气|话费|物业费|有线|支票|学费|社保|房租|取暖费|网费|电话费|伙食费|暖气|管道费|管理处) ~~20 (两笔|两次|两回|两遍|重复|双份|又扣|又划|多扣|多划|再扣)"
                  - "(取|领|提|攞|存)(了|咗|一次|的|) ~10 (明细|流水|账上|存折|记录|户口|账户|簿) ~8 (两次|两笔|两遍|两条|重复|双份|记成两|三次)"
                  - "(取|领|提|攞)(了|咗) ~10 (记成|变成|写成|列成|算成|扣了|扣咗) ~3 (两|双|2)"
                with: ["账户", "户口", "户头", "存折", "活期", "账上", "卡里", "明细", "储蓄", "工资卡", "同一天", "同一日", "同一时间", "同一笔", "同一张", "余额", "水费", "电费", "燃气", "补折", "刷簿", "电话费", "流水", "支票", "补折机", "补摺机"]
                without: ["信用卡", "贷记卡", "刷卡", "扫码", "pos", "支付宝", "微信支付", "商家", "商户", "商场", "超市", "转账", "汇款", "手续费", "年费", "服务费", "短信费", "贷款", "房贷", "月供", "还款", "保费", "理财", "基金", "积分", "利息", "分期", "密码", "没吐", "吐钞", "机器没", "餐厅", "会员", "入数机", "排队", "审批"]
              - id: pages-missing
                patterns:
                  - "(账单|明细|流水|记录|往来) ~10 (拉到|翻到|查到|显示到|只到|只能看) ~~16 (到头|没了|为止|就断|不显示|前面的|再早|更早|之前的)"
                  - "(流水|进出账|进出|明细|对账单|往来|收支|账目|清单|月结单|结单|存折|存摺|红簿|簿|记录|本子) ~~30 (空白|缺|跳掉|跳过|断片|断档|漏印|少印|漏打|少打|整月|无咗|冇咗|没有那|没印|缺页|少一页|少了几行|没打出)"
                  - "(月|年|月份|季|页|版|行|段)(整个|全部|完全|都|全|那段|那个月|) ~2 (空白|跳掉|跳过|缺|掉了|不见|断|漏|无咗|冇咗|没有记录|是空)"
                  - "(余额|数|行|页|月|尾|头|结存|那行) ~6 (接不上|唔接|接唔返|接唔到|续不上|衔接不|连不起来|不连|兜不)"
                  - "(无咗|冇咗|缺咗|少咗|漏咗|没了|少了|缺了|漏了) ~6 (月|页|版|行|段|笔)(嗰|那|这|) ~1 (版|页|段|份|的|嘅)"
                with: ["存折", "存摺", "流水", "明细", "进出账", "簿", "本子", "月结单", "结单", "对账单", "交易记录", "往来记录", "清单", "折子"]
                without: ["信用卡", "贷记卡", "账单", "还款", "页面", "闪退", "加载", "打印机", "证明费", "打印费", "收费", "征信", "贷款", "分期", "积分", "转账", "汇款", "排队", "客服", "短信", "卡单", "升级", "网络", "理财"]
              - id: two-sources
                patterns:
                  - "(手机|网银|app|手机银行|柜台|柜面|系统|电脑|存折|本子|短信|网上|对账单|回单|簿仔|折子)(上|里|度|入面|) ~2 (写|显示|说|讲|看|查|睇|是|有|话) ~10 (万|千|百|块|元|蚊) ~~16 (手机|网银|app|手机银行|柜台|柜面|系统|电脑|存折|本子|短信|网上|对账单|机器|簿|折子)(上|里|度|入面|) ~6 (写|显示|说|讲|是|却|只有|睇|看|查|打|得|话) ~8 (万|千|百|块|元|蚊)"
                  - "(银企对账|月末对账|月底对账|对账|余额调节|银行余额|账面|银行回单|询证) ~~30 (差了|差额|相差|对不|不平|不符|轧不|调不平|差着|差出)"
                  - "(存单|定期|存款|定存|存的钱) ~~24 (翻不着|翻不到|查不着|没这笔|没有这笔|没有这张|没这张|不存在|揾唔到|搵唔到|查冇|说没有这)"
                  - "(工资|薪水|薪资|退休金|养老金|人工|出粮|存款|存进|入数|补贴|进来) ~~30 (总额|余额|总数|数字|结余|里头|金额|账面) ~12 (没往上|没加|没涨|没升|冇加|冇多|原封|纹丝|没有往上|一毛都没|一分都没|一分没|冇郁|没动)"
                  - "(存|交|递|入|拿)(了|的|给|咗|进|去|入) ~12 (万|千|百|块|元|蚊) ~~30 (只|才|就|净系|却)(涨|多|加|记|写|入|进|到|有|显示)(了|咗|) ~4 (万|千|百|块|元|蚊|0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|一|两|二|三|四|五|六|七|八|九)"
                  - "(余额|结余|存折|本子|簿|户口|账户|卡里)(个|的|嘅|) ~8 (数|钱|金额) ~~16 (爭|争|差|少|多)(咗|了|成|足|着) ~6 (千|百|万|蚊|块|元)"
                without: ["信用卡", "贷记卡", "刷卡", "账单", "骗", "诈", "利息", "利率", "手续费", "费用", "年费", "分期", "理财", "保险", "基金", "转账", "汇款", "贷款", "额度", "积分", "机子", "提款机", "取款机", "atm", "存款机", "吞", "吐", "限额", "收益", "外汇", "汇率", "净值", "补偿", "违约金", "房贷", "返现", "公司说", "单位说", "每年", "抵押", "首付", "对方"]
              - id: english-everyday
                patterns:
                  - "(account|savings|balance|passbook) & (yesterday|last night|last week|before bed|day before|on friday|on monday) & (this morning|today|now|overnight|when i woke)"
                  - "(account|savings|balance|passbook) ~~60 (yesterday|last night|last week) ~~60 (this morning|today|now|overnight)"
                  - "(yesterday|last night|last week) ~~40 (account|savings|balance|passbook) ~~60 (this morning|today|now|overnight)"
                  - "(line|figure|balance|total|number|amount) ~20 (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|pounds|dollars|hundred|thousand) ~12 (lower|higher|less|short|below|above) ~~40 (than|app|passbook|statement|online|book)"
                  - "(app|online|website|screen|phone) ~20 (says|shows|tells me|reads|gives|has) ~~60 (passbook|book|teller|branch|counter|statement) ~20 (says|shows|tells|reads|gives|has|swears)"
                  - "(passbook|book|teller|branch|counter|statement) ~20 (says|shows|tells|reads|gives|has|swears) ~~60 (app|online|website|screen|phone) ~20 (says|shows|tells|reads|gives|has)"
                  - "(taken|took|debited|deducted|gone out|went out|posted|shows|listed|came out|come out|left) ~50 (twice|two times|double|second time)"
                  - "(records|statement|statements|history|transactions|entries|printout|passbook|ledger|pages) ~~60 (not there|isn't there|aren't there|left out|skips|skip|blank|nothing for|jumps|whole month|whole of)"
                  - "(total|balance|figure|account|savings|passbook) ~12 (hasn't|has not|didn't|did not|not|never) ~4 (gone up|go up|moved|move|changed|change|increase*|budge*|risen|rise|grown|grow)"
                  - "(money|pounds|dollars|quid|pence|amount|cash|sum|hundred|thousand) ~30 (dribbl*|seep*|disappearing|vanishing|leak*|slipping|dripping|draining|going missing|trickl*|evaporat*)"
                  - "(credit|deposit|payment|money|sum|amount) ~40 (appeared|popped up|showed up|turned up|landed|sitting) ~20 (in|on) ~4 (my|our|the) ~12 (account|savings|passbook|statement)"
                with: ["account", "savings", "passbook", "balance", "records", "counter", "ledger"]
                without: ["credit card", "card", "visa", "mastercard", "transfer*", "wire", "remit*", "refund*", "atm", "cash machine", "machine", "fee", "fees", "points", "instal*", "scam*", "fraud*", "invest*", "fund", "interest", "premium", "mortgage", "loan", "password", "locked", "frozen", "login", "salary", "rate", "closed", "dormant", "limit", "shop", "merchant", "payment"]
              - id: said-plainly
                patterns:
                  - "(存折|折子|本子|账面|明细|流水) ~8 (写|印|记|显示) ~16 (显示|屏幕|机器|柜员机|app|手机|余额) ~16 (差的|少的|少了|差了|那个零|哪去|去哪)"
                  - "(差的|少的)(这|那|) ~6 (给我说|谁给我说|去哪|哪去|上哪|跑哪)"
                  - "(里头|里面|卡里|账上)(就|)(少了|差了|缺了) ~6 (块|元|蚊|千|百|万)"
                  - "余额(4*|1*|2*|3*|5*|6*|7*|8*|9*|0*) ~~6 (存折|本子|折子)上 ~4 (印|写|记|是)"
              - id: missing-in-a-story
                patterns:
                  - "(少|差|缺|短|丢)(了|的|掉|咗|) ~10 (飞了|去了哪|去哪了|哪儿去|哪里去|上哪儿|长腿|长翅膀|被谁|谁拿|谁给|谁抹|蒸发)"
                  - "(行|次|回|上月|上次|昨天|前天|原来)(印|写|显示|记|打|看)(的|着|)(是|) ~16 (这回|这次|今天|今儿|现在|再打|打出来) ~8 (成了|变成|变|只剩|就剩|只有)"
                  - "(怎么算|怎么加|算来算去|按我记|照我记|我记的|自己记) ~~10 (该|应该|应当)(剩|有|是|余) ~~16 (显示|写|只有|印|才)"
                  - "(余下|剩下|卡里|账上|户头|里头|余额)(的|) ~8 (跟|和|同|与)(昨天|前天|上月|原来|之前|上周|昨晚|早上)(一模一样|一样|没变|一个样)"
                  - "(补登|补折|补到|刷折|明细|流水|簿子|存折|折子|打印) ~~24 (一|有|那|几|两)(笔|条|行) ~10 (不见了|没了|消失|找不到|不翼而飞|没影|不在)"
                  - "(余额|账上|卡里|户头|存折)(却|又|就|竟|) ~4 (回到|变回|跳回|退回)(了|)(原来|之前|从前)"
                  - "(前后|上下|首尾|头尾)(两|)(个|)(数|行|页|余额|笔) ~4 (差|对不|接不|连不|不对|不一)"
                  - "(中间|期间)(没|一分没|一分钱没|没有)(花|取|动|用|支出) ~~12 (少|差|抹|没了|缺)"
                without: ["退款", "已经退", "退给", "挂失", "信用卡", "账单", "机器", "提款机", "取款机", "atm", "积分", "利息", "对方"]
              - id: missing-in-a-story-english
                patterns:
                  - "i should have ~40 (statement|app|passbook|screen|book|record*) ~20 (says|shows|reads)"
                  - "no line ~20 (accounts for|explains)"
                  - "(same|identical) ~12 (debit|deduction|entry) twice"
              - id: numbers-in-other-words
                patterns:
                  - "(无缘无故|莫名其妙|平白无故|好端端|不声不响|无端端)(地|的|)(少了|没了|不见了|短了|少咗)"
                  - "(余额|数字|数目)(忽高忽低|跳来跳去|变来变去)"
                  - "(卡里|账上|户头|存折|折子|户口)(明明|原来|本来)(还有|有|存了|剩|印着) ~8 (却|怎么|现在|点解|后头|如今)"
                  - "(显示|印着|余额)(成|是|)(负数|负的|零蛋)"
                  - "里头少了 ~16 (一笔支出都没|没支出|去哪)"
                without: ["信用卡", "账单", "机器", "积分", "手续费", "取款机", "退款", "盗"]
              - id: count-does-not-agree
                patterns:
                  - "(存|放|塞)(进去|了|进)(了|) ~4 (万|千|百|块|元) ~~10 (存折|折子|账上|卡里|余额)(上|里|)(也|都|却|) ~3 (没有这|没这|没多|没动|没变|没见)"
                  - "(钱|款|余额)(自己|无端|凭空|悄悄|偷偷)(少|没|变少|缩水|飞|跑)(了|)"
                  - "(昨天|前天|上周|早上|前几天)(还有|还剩|明明有) ~6 (万|千|百|块|元) ~~10 (今天|现在|今儿|晚上|一看|一查) ~4 (只剩|就剩|剩|没了|变|少)"
                without: ["信用卡", "账单", "积分", "取款机", "盗", "骗", "理财", "基金", "额度", "净值"]
            examples:
              - "查账发现账户余额少了八百多，流水里没有对应的支出"
              - "客诉：存折余额与网银显示不一致，要求核实差异原因"
              - "同一笔水费扣了两次，麻烦查一下"
              - "户口結餘唔對，月結單同存摺數字對不上"
              - "卡里的钱不翼而飞，没人能解释清楚"
              - "存摺補登出來少了兩千，中間又漏了好幾行"
              - "The balance in my passbook is wrong after yesterday's deposit."
            counterexamples:
              - "客户余额不足导致缴费未成功，已自行充值"
              - "想问一下怎么打印银行流水"
              - "客户核对过余额，没有少了的情况"
              - "信用卡积分余额什么时候到期"
              - "提款卡唔見咗，想補發一張"
          - id: transfer_failure
            name_zh: "转账失败/未到账"
            name_en: "Transfer failure / funds not received"
            business: "支付结算"
            cause: "服务设施/设备/业务系统"
            unless: ["房租都(缴|交|付|刷)不", "工资没处发", "发工资要开卡", "工资都在那", "不退也不入账", "退休金打进来直接", "转出去不到(十|几|半|一|五|两|三)", "转人工", "转账卡", "转账限额", "转账额度", "转账密码", "被骗转账", "到账短信", "转账手续费", "工资卡",
              "转不到(人工|专员|真人|客服|坐席)", "工资到没到", "汇错的钱追回", "追回了汇错", "(汇款|转账)倒是", "转账记录"]
            rules:
              - id: transfer-failed
                patterns:
                  - "(付款|汇款|转账|代发|划款|打款|转钱) ~4 (被|遭|又|总|老是|一再)(退回|打回|退汇|退票|驳回)"
                  - "(转账|汇款|转钱|转款|汇钱|打款|划转|电汇|跨行转|过数|入数|转数快|转出|转入|汇出|代发|划款|大额转账|
                     跨境汇款|转帐|转不出) ~12 {failed}"
                  - "(转账|汇款|转钱|转款|汇钱|打款|划转|电汇|转数快|转出) ~~16 (失败|不成功|未成功|没成功|转不出去|转不了|
                     没转成|没转出去|报错)"
                  - "(转|汇|划) ~0 (不出去|不出|不过去|不走|不进来|唔到|不出来)"
                  - "(钱|款|账) ~2 (转不出|汇不出|转不过去|转不了|转不进|打不过去|汇不过去|汇不了|打不进)"
                  - "{cannot} ~3 (转账|汇款|转钱|转出|汇出|转款|打款|跨行转账|转入)"
                  - "(转错|汇错|转错账|转账转错|转错人|误转|误汇|错汇|转入错误)"
                  - "(退汇|被退回|退票|退回来) ~~16 (汇款|转账|钱|原因|未退|没退)"
                  - "(汇款|转账|电汇|跨境汇款|货款|款项|工资|汇票|支票) ~~16 (退汇|被退回|被退|退票|卡住|挂账|处理中|在途|
                     没下落|没有下落|被拦截|不知去向|没动静|下落不明)"
                  - "(转账|汇款|打款) ~~12 (扣了钱|已扣款|扣款成功|钱已经扣|钱扣了|钱没了|已扣|扣了) ~~12 (对方|没|未|不)"
                  - "(转|汇|打款|打钱)(了|过去|出|出去)(的|)(一笔|) ~12 (没到|未到|没收到|收不到|未收到|没有到|没有收到|
                     查不到|没下落|不到|没影)"
                  - "(转账|转个账|转笔账|转一笔账|汇个款|汇笔款|转个钱|转点钱) ~~30 (失败|不成功|交易处理中|没成功|转不出|
                     发不出)"
                  - "(打错|转错|汇错|输错|填错)(了|) ~~24 (转到|打到|汇到|转给|进了|去了)(别人|人家|他人|陌生人|另一个人|
                     不认识)"
                without: ["提现失败积分", "分期", "被骗", "骗子", "诈骗", "合同", "被冻结", "冻结了", "限额被", "超限额",
                  "超过限额", "单日", "用途", "锦旗", "验证码没", "收不到验证码", "转账按钮", "转账页",
                  "{transfer_failure_other}", "单日限额", "超了限额", "超出限额"]
              - id: not-received
                patterns:
                  - "(对方|收款人|对面|人家) ~8 (账户|卡|户口) ~8 (没钱|没有钱|冇钱|是空的|没进|没见)"
                  - "(转账|汇款|转钱|打款|转款|汇钱|转出|转入|转了|汇了|打钱|汇出|汇入|过数|入数|转数快|电汇|代发|工资|薪资|
                     薪水|薪转|货款|实时到账|次日到账|划转|零钱|提现|划款|转给|汇给|打给) ~~24 {not_received}"
                  - "{not_received} ~~12 (转账|汇款|转的钱|汇的钱|工资|汇来|转来|打来的|货款|代发|汇过来|转过来的)"
                  - "(对方|收款人|收款方|收款行|对方账户|家人|孩子|儿子|女儿|朋友|公司|父母|我妈|卖家|供应商|房东|学校|老家|
                     海外) ~8 (没到账|未到账|没入账|未入账|说没到账|没收到钱|未收到钱|没有收到钱|没收到款|未收到款|没有收到款|
                     没收到汇款|未收到汇款|没收到转账|未收到转账|没收过|没收到这笔|收不到钱)"
                  - "(资金|款项|钱|款|汇款|转账|这笔钱|金额|一笔) ~10 (迟迟|一直|还|仍|至今|始终|尚|依然|都|几天了|三天了)(还|
                     都|仍|也|)(没|未|没有|不)(到账|到|入账|收到|到位|进账)"
                  - "(迟迟|一直|至今|始终|仍然|仍|还是|几天了|三天|两天|一周|24小时)(还|都|仍|也|)(不|未|没|没有)(到账|入账|
                     进账)"
                  - "(到账|入账)(延迟|延误|太慢|慢|不及时|时间太长|很慢|缓慢|异常|失败|超时)"
                  - "(钱|款|款项|资金) ~6 (没到账|未到账|没有到账|不到账|没到对方|不见了踪影|没到)"
                  - "(对方|收款人|收款方|收款行) ~~16 (没到账|未到账|没入账|未入账|没收到|收不到|未收到)"
                  - "(掉单|单边账|吞账)"
                without: ["退款", "退费", "返现", "放款", "积分", "奖励", "活动", "立减", "红包", "理赔", "取款机", "存款机",
                  "atm", "吞钞", "吐钞", "提款机", "账单", "赎回", "贷款", "房贷", "撥款", "快递", "礼品", "话费", "征信",
                  "退还", "退息", "溢缴款", "赠品", "里程", "优惠券", "存款机", "批核", "卡寄", "验证码等", "简讯验证码",
                  "扣款短信", "任何通知", "睇错了", "看错了", "寄的信", "短信通知", "提醒短信", "短信提醒", "回信",
                  "存的现金", "理财到期", "验证码没", "验证码一直", "收不到验证码", "收不到短信", "收不到通知",
                  "{transfer_failure_other}", "已查到入账", "已经入账", "无需再处理"]
              - id: english-payee
                patterns:
                  - "(sent|transfer*|fps|paynow|pay now|giro|wire*|remit*|telegraphic|salary|payroll|wages) ~~60 (received
                     nothing|nothing arrived|got nothing|not seen|hasn't seen|has not seen|have not seen|haven't seen|not a
                     cent|blank|says processing|still processing|shows processing|stuck in processing|vanish*|bounced|sent
                     back|came back|nowhere|no sign|limbo|has nothing|nothing there|turned up|not landed|hasn't landed|never
                     landed|yet to arrive|yet to receive|yet to reach|yet to be credited|cannot be traced|still
                     waiting|rejected|wrong account|hasn't been credited|has not been credited)"
                  - "(money|funds|payment) ~40 (not seen|hasn't seen|has not seen|yet to arrive|yet to reach|yet to be
                     credited|nowhere to be found|never landed|not landed|not turned up|in limbo|lost in transit)"
                  - "(landlord|payee|beneficiary|recipient|receiver|supplier|son|daughter|mother|father|sister|brother|seller|vendor|friend|tutor|school|receiving
                     bank|other bank|other side|he|she|they) ~20 (received nothing|not received|has not seen|hasn't seen|still
                     has not|still hasn't|got nothing|never got|never received|has nothing|didn't get|did not get|not a
                     cent|hasn't received|has not received|haven't received)"
                  - "(hers|his|theirs|the other side|other end) ~16 (blank|empty|nothing|not there)"
                  - "(debited|deducted) ~~40 (received nothing|blank|never arrived|has not received|hasn't received|nothing on
                     her|nothing on his|not received)"
                  - "(transfer*|wired|wire|remit*|remittance|fps|paynow|giro|bank transfer) & (never showed|not showed|not
                     shown|still sitting|sitting somewhere|correspondent|intermediary|untraceable|trace it|bounced|keeps
                     bouncing|has not reached|hasn't reached|not reached|has not arrived|hasn't arrived|not arrived|never
                     arrived|not received|hasn't received|never received|not credited|yet to|in
                     limbo|stuck|returned|rejected|failed|fails|nowhere|missing|disappeared|vanished|no trace)"
                  - "(money|funds|payment|amount|cash) ~~40 (sent|transferred|wired|remitted) ~~60
                     (still|never|not|missing|nowhere|stuck|gone)"
                  - "(sent|transferred|wired|remitted) ~~60 (money|funds|payment|deposit|rent|fees|dollars|hk|sgd|usd|$) ~~60
                     (never|not arrived|hasn't|has not|still sitting|still not|missing|nowhere|stuck|no sign|nothing)"
                  - "(sent|paid|paynow|fps|wired|transfer*) ~~60
                     (landlord|payee|recipient|she|he|they|seller|tutor|supplier|mother|son|daughter) ~8 (has zero|got
                     zero|sees nothing|saw nothing|received zero|none of it)"
                with: ["sent", "transfer*", "transferred", "fps", "wire", "wired", "remit*", "remittance", "paynow",
                  "debited", "giro"]
                without: ["refund", "otp", "code", "sms", "atm", "application", "card", "points", "cashback", "bonus",
                  "replacement", "loan", "mortgage", "insurance", "scam*", "fraud*", "limit", "email", "redeem*", "statement",
                  "stolen"]
              - id: english
                patterns:
                  - "(left my account|debited|went out|was taken) ~~24 (never|not|hasn't|has not) ~4 (reached|arrived|got|credited|landed)"
                  - "(退保|赎回|理财|保险)的(钱|款) ~8 (转回|打回|回到) ~~20 (没到|未到|没有到|不到账)"
                  - "(payment|transfer|money|rent|wire|remittance) ~20 (left|sent|went out|debited|gone) ~~40 (still hasn't|still has not|hasn't|has not|never|not) ~8 (got|received|arrived|reached|had|seen|there)"
                  - "(transfer*|remittance*|wire|wires|wired|payment to|fps|salary|payroll|wire transfer) ~60 (fail*|not
                     received|hasn't received|has not received|have not received|haven't received|never received|didn't
                     receive|did not receive|not arrived|never arrived|hasn't arrived|has not arrived|didn't arrive|didn't go
                     through|did not go through|not gone
                     through|missing|rejected|returned|pending|stuck|delayed|lost|bounced|not credited|still waiting|not been
                     credited|not reached|never reached|not show*|disappeared|wrong account|unsuccessful|declined)"
                  - "(fail*|{cannot_en}|delayed|missing|unsuccessful|pending|rejected) ~12 (transfer*|remittance*|wire|wire
                     transfer|send money|remit)"
                  - "(sent|transferred|wired|remitted) ~60 (not received|hasn't received|has not received|haven't
                     received|never received|not arrived|never arrived|hasn't arrived|has not arrived|didn't arrive|still
                     not|didn't get|never got|not there)"
                  - "(recipient|beneficiary|payee|receiver) ~40 (not received|hasn't received|has not received|never
                     received|haven't received|didn't receive|did not receive|hasn't got|never got|didn't get|has not got)"
                  - "(funds|money) ~30 (not received|not arrived|never arrived|hasn't arrived|have not arrived|not been
                     received|stuck|not reached|not credited to)"
                  - "(salary|wages|payroll|pension) & (never showed|never came|nothing|not arrived|never arrived|hasn't
                     arrived|not received|missing|not credited|not been credited|not in my account)"
                  - "(transfer*|wire*|remit*|remittance|fps|paynow|giro|salary|payroll|bank draft|payment) & (nothing
                     came|nothing arrived|nothing received|received nothing|nothing has come|nothing has arrived|has not
                     come|not come through|hasn't come through|hasn't gone through|not gone through|didn't go through|never
                     went through|not reached|been returned|been rejected|was rejected|was returned|still processing|still
                     pending|has been pending|kept failing|keeps failing|fails every)"
                without: ["refund", "sms", "otp", "code", "atm", "cash machine", "refunded", "card has not", "blocked",
                  "frozen", "froze", "restricted", "loan", "mortgage", "agent", "department", "operator", "hotline", "limit",
                  "card application", "branch", "charged", "fee"]
              - id: payee-has-nothing
                patterns:
                  - "{transfer_failure_send} ~~24 {transfer_failure_payee} ~~16 {transfer_failure_nothing}"
                  - "{transfer_failure_payee} ~~24 {transfer_failure_send} ~~24 {transfer_failure_nothing}"
                  - "{transfer_failure_payee} ~~12 {transfer_failure_nothing} ~~24 (转账|汇款|过数|打款|汇出|转出|汇的|转的|
                     打的|fps|转数快)"
                  - "(汇出去|转出去|打出去|寄出去|划出去|打过去|转过去|汇过去|过了去|出去了) ~~24 {transfer_failure_nothing}"
                  - "(扣|减|划|少)(了|掉|走|完|) ~~20 (对方|那边|嗰边|那头|收款人|收钱的|收款方|人家|他|她) ~~8
                     {transfer_failure_nothing}"
                  - "(工资|薪水|薪资|奖金|退休金|养老金|低保|补贴|补助|货款|尾款|工程款|赔偿款|房款|稿费|劳务费) ~~36
                     (没看到钱|没到|没进来|未到|没进|空的|没影|没收到|未收到|一分没|未入|没入|没见|没着落|没发下来|不见)"
                  - "(钱|款|房租|学费|生活费|货款) ~16 (卡哪|卡在哪|弄到哪|去哪|跑哪|飞哪|丢哪|掉哪|去了边|去咗边|去左边|飘在|
                     悬在|夹在|半道|半路|半空|路上|走丢|迷路) ~~40 (转|汇|打款|收款|对方|房东)"
                  - "(转|汇|打款|收款|对方|房东|过数|fps) ~~40 (钱|款|账) ~6 (卡哪|卡在哪|弄到哪|去哪|跑哪|丢哪|去了边|去咗边|
                     飘在|悬在|夹在|半道|半路|半空|路上|走丢|迷路)"
                without: ["退款", "退费", "返现", "积分", "立减", "红包", "理赔", "吞钞", "吐钞", "吐出", "存款机", "取款机",
                  "atm", "赎回", "短信通知", "提醒短信", "放款", "拨款", "机器", "诈骗", "骗子", "被骗", "快递", "征信",
                  "票据补寄", "{transfer_failure_other}"]
              - id: pending-or-bounced
                patterns:
                  - "{transfer_failure_send} ~~24 (处理中|受理中|已受理|待处理|在途|挂起|处理紧|processing|pending) ~~20 (天|
                     小时|钟头|周|礼拜|一直|还|仍|到现在|至今|没|未|不)"
                  - "(汇|转)(1*|2*|3*|4*|5*|6*|7*|8*|9*|一|两|三|四|五|六|七|八|九|几|了) ~~30 (处理中|受理中|待处理|在途)
                     ~~24 (天|小时|周|还|仍|一直|走路)"
                  - "(说没看见|没看到|没见到|没收到)(钱|款|账) ~~30 (弄到|卡在|去哪|哪个|半道|路上)"
                  - "{transfer_failure_send} ~~24 (打回|弹回|退回|退了回|退返|弹返|原路返|又回来|折返|被退|退票|退汇)"
                  - "(汇|转|打款|转账|汇款)(了|过|) ~3 (次|回|遍|趟|笔|都) ~~6 (退|打回|弹回)"
                  - "(预约|定期|自动|约定|定时|批量) ~4 (转账|汇款|划转|转款|付款) ~~20 (没有|没|未|不)(转|执行|扣|成功|划|出|
                     生效|动)"
                  - "(没|未|没有|不|不能|无法)(转成|汇成|汇到|汇出去|汇过去|转过去|转出去|打过去|过到数|转出款)"
                  - "(转账|汇款|转钱|汇钱|打款|汇出|过数|转数快) ~~20 (过不去|过不了|走不通|没成功|不成功|失败|弹出错误|出错|
                     搞不定|转不动|办不成|退单|被系统取消|自动取消|交易取消|被取消)"
                  - "(转账|汇款|过数|打款|汇钱|转钱|电汇) ~~12 (超过|已超|都过了|已过|已逾|逾|等了|过去) ~6 (天|小时|工作日|
                     周|礼拜|钟头|个月)"
                  - "(实时|即时|秒到|两小时|2小时|次日|当天|24小时)(到账|) ~~12 (转账|汇款|到账) ~~20 (没到|未到|没有到|都没|
                     仍未|迟迟)"
                  - "(约定|自动|预约|定期|每月)~16 (拨|转|汇|划|付)(给|去|出|到) ~~24 (没拨|没转|没汇|没划|未拨|未转|不成功|
                     失败|没扣|没出去|没执行)"
                without: ["退款", "退费", "限额", "上限", "冻结了", "被冻结", "用途", "合同", "被骗", "骗子", "诈骗", "积分",
                  "返现", "放款", "贷款", "取款机", "存款机", "atm", "短信", "验证码", "理财", "赎回", "密码",
                  "{transfer_failure_other}"]
              - id: sent-and-nothing
                patterns:
                  - "{transfer_failure_send} & {transfer_failure_nothing}"
                  - "(汇|转)(过去|出去|一次|一笔|) ~2 就 ~4 (退|弹回|打回|被退)"
                  - "(转|汇|打|过)(给|畀|俾|去|到)(了|我|) ~8 (两|一|三|五|八|几|1*|2*|3*|4*|5*|6*|7*|8*|9*|万|千) ~~40
                     {transfer_failure_nothing}"
                  - "(电汇|汇款|汇出|境外汇|汇往|汇到|汇给) & (中间行|中转行|代理行|清算行|半个月|三周|两周|多个工作日|十几天|
                     个月|迟迟|追踪)"
                  - "(发|打|拨|出)(了|过来|下来|出来|来|)(的|)(工资|薪水|薪资|奖金|货款|补贴|退休金|养老金|粮) ~~40
                     {transfer_failure_nothing}"
                  - "(同事|别人|其他人|工友|人家|别的银行|其他银行)(都|全|全都|早|已经|的) ~6 (到了|收到|拿到|进来|入账|领到|
                     到账) ~~24 (我|没|就) ~~16 {transfer_failure_nothing}"
                  - "(工资|薪水|薪资|退休金|养老金|低保|补贴|货款) ~~24 (往常|每月|平时|以往|应该|本该|都是|说好|约好) ~~24
                     (号了|还没|没|未|不见|晚|迟)"
                  - "(汇|转)(不|唔)(到|了|成|出|过|通)(去|) ~~20 (账号|帐号|户名|检核|退|钱|次|提示|说)"
                  - "(款子|款项|汇款|转账|电汇|划款|货款|尾款|这笔钱|那笔钱|这笔款) ~~30 (处理中|受理中|在途|审核中|待处理|
                     挂账|悬而未决|未解付|头寸|未达|没解付)"
                  - "(账号|帐号|户名)(检核|核对|不符|错误|校验) ~~16 (汇|转|失败|退)"
                  - "(付|转|汇|打|划)(给|的|出|走) ~12 (款|钱|费|租|金|薪) ~~40 (账上查不到|账上没有|账户里没有|没个影|没有影|
                     没见到账|没见入账|没看到账|没有到|不见到账|未到)"
                  - "(出账|扣账|划账|扣款|出款)(了|成功|) ~~30 (对方|人家|公司|收款|他|她|那边|供应商|工厂) ~~16 (查不到|没有|
                     没收|未收|没见|没到|未到|说没)"
                  - "(单位|公司|老板|厂里|财务|工地|学校)(说|) ~8 (发|打)(的|了) ~~30 (没动静|没收到|没到|没见|空的|一分没|
                     没影)"
                  - "(发工资|发薪|出粮|发钱)(那天|当天|日|以后|后|) ~~24 (就我|唯独我|只有我|我的)~12 (没|空|未|零)"
                without: ["退款", "退费", "返现", "积分", "立减", "红包", "理赔", "吞钞", "吐钞", "吐出", "取款机", "atm",
                  "赎回", "理财", "基金", "短信提醒", "短信通知", "短信没", "放款", "拨款", "批核", "贷款", "房贷", "机器",
                  "诈骗", "骗子", "被骗", "快递", "征信", "票据", "信用卡", "月供", "余额对不上", "存折", "流水", "手续费",
                  "收费", "密码", "催收", "分期", "客服", "转人工", "转接", "热线", "投诉", "泄露", "快捷支付", "绑卡",
                  "定期", "存单", "面签", "律师楼", "自称", "冒充", "系统维护", "闪退", "注销", "自助", "柜员机", "提款机",
                  "存款机", "入钱机", "非本人", "看错", "睇错", "{transfer_failure_other}", "已查到入账", "已经入账",
                  "无需再处理", "收不到", "开户行不", "限额被", "超限", "登录不", "盗刷", "礼品", "礼物", "赠礼", "好礼",
                  "单日限额", "超限额", "超过限额", "超了限额", "超出限额"]
              - id: in-limbo
                patterns:
                  - "(付款|付给|付钱给|打款|货款|汇款|转账) ~~20 (处理中|在途|待处理|银行处理|受理中)"
                  - "(提现|零钱|余额宝|支付宝转|微信转) ~~20 (未到账|没到账|不到账|没到|未到|没收到|失败)"
                  - "(收款人|对方|收款方|供应商|卖家|房东|家里|儿子|女儿) ~~16 (没收到|未收到|收不到|没到账|没进账|催款|
                     没见到钱|说没有收)"
                  - "(转给|汇给|划给|转了|汇了|转到|汇到|划到|转去|汇去|转过去|汇过去|转出去|汇出去|打给|付给|打过去|付过去|
                     打出去|打款给|打钱给|付款给|转钱给|转账给|汇钱给|汇款给) ~~30 (没见着|没见到|见不到|没看到|没拿到|没领到|
                     一分钱都没|一分没|说没有收|没进账|没有进账|没动静|查无此款|没影|收不着|不见钱)"
                  - "(代发|工资|薪水|薪资|奖金|货款|批量) ~~14 (失败|没领到|没拿到|没发|未发|没到|发不出|打不进|领不到|晚了|
                     迟发)"
                  - "(汇款|转账|电汇|跨境汇款|国际汇款|外汇汇款|外币汇款|汇过去的钱|转的钱) ~~20 (没有记录|没记录|查不到|追踪|
                     追款|没消息|没下落|走了半个月|走了一周|好几天|一个星期|还在路上|中间行|中转行|卡在)"
                  - "(转账|汇款|货款|款项|资金|工资|薪水|实时转账) ~10 (卡了|卡住|延误|耽误|拖了|压了|迟了|没进来|未进来|
                     不实时|没进账|没影|没下落|拖延)"
                  - "(转|汇) ~10 (钱|款|汇款) ~8 (被退|退了回来|退回|退回来|打回|弹回|给退了)"
                  - "(交易成功|转账成功|显示成功|已成功|显示已转|提示成功|显示已到账) ~~24 (没收到|没到|未到|未收到|没见|一分|
                     没有到|没入账|没进|收不到|不到账|没有收到)"
                  - "(转账|汇款) ~~16 (卡住|没成功|不成功|不通|老是失败|反复失败|退了|挂起|处理中|失败)"
                  - "(付|打|转|汇)(给|的|出去|去)(那笔|这笔|) ~6 (款|钱|货款|尾款) ~~8 (处理中|在途|受理中|待处理)"
                  - "(汇出|汇款|货款|转出|款子|尾款|电汇)(的|) ~8 (挂了|挂着|挂起|压着|没放行|不放行|等放行) ~~24 (天|周|月|
                     供应商|对方|没|还)"
                without: ["退款", "被骗", "骗子", "积分", "返现", "放款", "取款机", "短信通知", "收不到验证码", "超限额",
                  "扣款短信", "{transfer_failure_other}", "警示", "列成", "列为", "管制", "限制", "被封", "被停"]
              - id: in-limbo-english
                patterns:
                  - "(no such payment|no payment) ~24 (came|arrived|received)"
                  - "(debited|deducted|left) ~30 (not received|never received|never arrived|not arrived|did not arrive|didn't
                     arrive)"
                  - "(payment|money|funds) ~30 (never arrived|not arrived|hasn't arrived|not come in|never came|still
                     processing|in limbo)"
                  - "(transfer*|wire|remittance|payment to my) ~~60 (stuck|days ago|week ago|weeks ago|last week|still
                     not|where is|no trace|vanish*|limbo|gone)"
                without: ["refund", "otp", "atm", "loan", "mortgage", "blocked", "frozen", "restricted", "hotline", "agent",
                  "limit", "fee"]
              - id: gone-on-the-way
                patterns:
                  - "(在|从)我这(边|儿|)(没了|出去了|扣了|走了) ~~10 (那边|他那|对方|那头)(没|不|冇|也没|毛|还没)"
                  - "(收款方|对方|那边|那头)(那边|) ~2 (毛|屁|影|啥|一分)(都|也)没"
                  - "(退汇|被退汇|退票)(了|) ~~16 (不还|手续费|本金|没退)"
                  - "(退回来|退汇|被退) ~12 (本金没退|本金没有退)"
                  - "(钱|款)(死活|就是|怎么也)(出不去|转不出|汇不出|转不过去)"
                  - "(业主|房东|对方|佢|收款人|学校|卖家)(话|说) ~2 (未|冇|没|没有)(收到|到账|入数|见)"
                  - "(它|钱)(到底|究竟|)(在哪条路|走到哪|卡在哪|悬在)"
                with: ["转", "汇", "过数", "打款", "款", "钱"]
                without: ["退款", "退货", "快递", "礼品", "我自己", "贷"]
              - id: gone-on-the-way-english
                patterns:
                  - "(wired|sent|transferred) ~60 (reached nobody|has nothing|never arrived|not arrived|nowhere to be)"
                  - "(gone from my side|my account is lighter|left me instantly|left my account)"
              - id: transfers-in-other-words
                patterns:
                  - "(转|汇)给 ~8 显示成功 ~~8 (户头|账上|卡里|对方)没有"
                  - "(汇款|款) ~16 (根本没发出|在对方行挂着|已退回等)"
              - id: transfers-in-other-words-english
                patterns:
                  - "(moved|sent|wired) ~40 (hasn't arrived|has not arrived|not arrived|never arrived)"
            examples:
              - "给儿子转了五千，手机上显示成功，他那边一直没到账"
              - "客户来电反映跨行转账多次失败，款项已扣未退回"
              - "公司说工资昨天就代发了，我卡上至今没收到"
              - "電匯退匯了，錢卡在中間行沒有下落"
              - "点确认以后钱就是转不出去"
              - "I made a transfer on Monday and it still has not arrived."
              - "货款上周二就汇出去了，供应商那头连影子都没见着"
              - "预约转账到期那天没有执行，房租迟交了"
              - "PayNow to my tutor went out on Friday and she still has not received it."
              - "从卡上给乡下老娘打了三千，我这头扣了，她去信用社看了两趟都说没见着"
            counterexamples:
              - "退款承诺七天到账，现在还没到账"
              - "转账很快就到账了，谢谢你们"
              - "验证码一直没收到"
              - "客户咨询转账手续费标准"
              - "打了三次客服电话，一直没收到任何回复"
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
                  - "{login}(的时候|时|后|界面|页面|账号|账户|总是|一直|老是|) ~10 (失败|异常|不成功|报错|错误|不了|不上|卡住|卡死|
                     转圈|没反应|闪退|超时|被踢|掉线|验证不通过|验证失败|被拒|被退出|要求重新|重新登录|无响应|被锁|不通过|提示)"
                  - "{login} ~~20 (失败|登录不了|登不上|进不去|登不进|验证不通过|转圈|不成功)"
                  - "(登|登录|登陆|登入)(不上|不了|不进|不进去|不上去|唔到|不到|不成|不起)"
                  - "{cannot} ~6 (登录|登陆|登入|登上|登进|签入)"
                  - "(进不去|进不了|进唔到|打不进去|不能进入|无法进入|进入不了|上不去|上不了|没法进|进不到|进去不了|用不了)
                     ~6 {online_bank}"
                  - "{online_bank} ~8 (进不去|进不了|登不上|登不进|上不去|上不了|无法进入|不能进入|进入不了|登不了|登录不上|进唔到|
                     登唔到|没法进|没法登|登不上去)"
                  - "{online_bank} ~~14 (登不上|登不进|登录不了|进不去|登录失败|登不了|登录不上)"
                  - "(人脸|刷脸|面部|人脸识别|脸部|活体)(识别|验证|认证|辨识|检测|) ~8 (不过|不通过|失败|过不了|不成功|没通过|
                     未通过|识别不了|通不过|没反应|不出来|刷不过|总是|一直|通过不了|错误|无法通过) ~~20 (登|进不|手机银行|app|网银|
                     掌银|行动银行)"
                  - "(手机银行|app|网银|掌银|掌上银行|登录|登陆|登入|行动银行) ~~20 (人脸|刷脸|面部|人脸识别|脸部|活体|指纹|
                     手势)(识别|验证|认证|辨识|检测|) ~8 (不过|不通过|失败|过不了|不成功|没通过|未通过|识别不了|通不过|没反应|
                     不出来|刷不过|通过不了|错误|无法通过)"
                  - "(u盾|k宝|k令|网盾|优盾|ukey|usbkey|u-key|usb key|u key|证书|数字证书|安全控件|控件|动态令牌|令牌|网银盾|密码器|
                     保安编码器|编码器|载具|晶片读卡机|凭证|企业网银) ~10 (没反应|无反应|失败|过期|到期|无效|识别不了|不识别|不能用|
                     用不了|读不出|读取不了|插上|报错|异常|失效|登录不了|登不上|无法识别|坏了|不兼容|无法使用|装不上|安装不了|没电|
                     出错|登录|冻结|锁)"
                  - "(设备|手机|装置|新手机) ~6 (绑定|换绑|认证|验证)(不了|失败|不上|不成功|不通过|未成功) ~~20 (登|手机银行|app|
                     行动银行|网银|掌银)"
                  - "{online_bank} ~~16 (设备|手机|装置)(绑定|换绑|认证|锁) ~6 (不了|失败|不上|不成功|不通过|绑不了|绑不上)"
                  - "(绑定装置|装置绑定|设备绑定|绑定设备|设备锁) ~8 (绑不了|绑不上|不了|失败|不成功|不通过|解除不了)"
                  - "{online_bank} ~6 (被踢|踢出|踢下线|自动退出登录|掉线|强制退出|被强制下线|自动登出|被登出|自动退出)"
                  - "(用户名|登录名|使用者代号|使用者代码|账号) ~6 (不存在|忘记|错误|忘了|不正确) ~~12 (登|网银|手机银行)"
                  - "(注册|开通|重新注册|启用) ~2 (手机银行|网银|掌上银行|掌银|网上银行|网络银行|行动银行|app) ~8 {failed}"
                  - "{online_bank} ~6 (注册|开通|启用|激活) ~3 (失败|不了|不成功|不上|报错)"
                without: ["测试", "登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒",
                  "登录不是问题", "登得进去", "登录顺畅", "输错", "登录密码忘", "登录后点", "登录进去", "登陆后点", "登入后点",
                  "登录以后点", "登录之后点", "登进去了"]
              - id: english
                patterns:
                  - "{cannot_en} ~20 (log in|login|log into|log on|logon|sign in|sign into|sign on|access my online|access online|
                     access the app|access mobile|access my account online|access my mobile|get into the app|get into my online|
                     get into online|access internet banking|get into mobile)"
                  - "(log in|login|logging in|log on|logon|sign in|sign-in|signing in|log-in) ~30 (fail*|error*|problem*|issue*|
                     not work*|doesn't work|does not work|rejected|impossible|denied|not recognis*|not recogniz*|timed out|
                     times out|keeps|trouble|loop)"
                  - "(fail*|error*|problem*|issue*|trouble|difficult*|unable) ~12 (logging in|login|log in|signing in|sign in|
                     logging into|log into|signing into)"
                  - "(locked out|kicked out|logged out|logs me out|logging me out) ~20 (of|app|online|mobile|banking|internet|
                     every)"
                  - "(locked out of|kicked out of|logged out of)"
                  - "(face id|facial recognition|face verification|face recognition|security token|e-token|token|
                     digital certificate) ~24 (fail*|not work*|doesn't work|won't|expired|error*|not recognis*|not recogniz*)"
                  - "(won't|will not|does not|doesn't) ~6 (let me in|let me log in|let me sign in|accept my login|
                     accept my username)"
              - id: context
                patterns:
                  - "(卡在|停在|困在|卡死在) ~6 {login}"
                  - "{login} ~10 (出不来|进不来|跳不过|转不动|卡|失效|掉线|循环)"
                  - "(会话失效|会话已失效|会话超时|设备存在风险|设备有风险|设备异常|登录环境|环境异常|安全风险提示)"
                  - "{login} ~~16 (换了|重装|重启|多次|几十次|好几次|反复|怎么都|死活|始终) ~8 (不行|没用|不了|不上|失败|无效)"
                  - "(人脸|刷脸|面部|人脸识别|面容)(识别|验证|认证|辨识|检测|核验|) ~~12 (失败|不通过|不匹配|通不过|过不了|不过|
                     没通过|识别不了|识别不到|认不出|未通过|次数超|总是不|老是不|不成功)"
                  - "(进不了|进不去|进不到|无法进入|不能进入|打不进)(首页|主页|系统|账户|界面|个人中心|主界面|里面)"
                  - "(非常用设备|设备未绑定|设备验证|设备绑定|绑定设备|重新绑定|换绑设备|信任设备|解绑设备|设备解绑|更换设备)
                     ~~20 (失败|不了|超限|次数|每次|不上|登|不成功|不通过|反复|总是|无法|又要)"
                  - "(每次|总是|反复|老是)(登|登录|打开|进入)(手机银行|app|网银|掌银|都) ~~16 (重新|验证|绑定|认证|超限|失败)"
                  - "(u盾|ukey|u-key|网银盾|k宝|网盾|证书|控件|驱动) ~~12 (装不上|装不了|安装失败|驱动|读不到|检测不到|不识别|
                     识别不|登不|进不去|过期|失效|更新不了)"
                  - "(使用者代号|使用者名称|用户名|登录名|网银账号) ~~16 (忘|不记得|进不去|错|不存在|找不回|试)"
                  - "{online_bank} & (登不|进不去|登录不|登入不|进不了|登唔|验证不过|无法登|不能登|没法登|登录失败)"
                  - "(账号|帐号|手机银行|网银|app) ~6 (登不|登录不|无法登|登陆不)"
                without: ["登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒",
                  "登录不是问题", "登得进去", "登录顺畅", "贷款", "网点大门", "叫号", "登录后点", "登录进去", "登陆后点",
                  "登入后点", "登进去了"]
                unless: ["登录成(信用卡|逾期|迟缴|呆账|不良)"]
              - id: context-english
                patterns:
                  - "(credentials|username|user id|user name|login details) ~30 (refus*|reject*|not accept*|invalid|wrong|
                     not recogni*|incorrect|fail*)"
                  - "(won't|doesn't|does not|will not|{cannot_en}|not) ~6 (recogni*|accept) ~6 (my face|face|fingerprint|
                     my fingerprint|my device|device)"
                  - "(app|online|mobile) & ({cannot_en} get in|can't get in|couldn't get in|unable to get in|unable to access|
                     cannot access|can't access)"
                  - "(refus*|reject*|not accept*|does not accept) ~12 (my credentials|my username|my login|my user)"
                  - "(sign in|log in|login|log on|sign on|sign-on|log into|get into my account|access my account) & ({cannot_en}|
                     error|fail*|not work*|problem|keeps|every time|locked out|impossible|won't|stuck|loop*)"
                without: ["登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒", "登录不是问题",
                  "登得进去", "登录顺畅", "blocked", "frozen", "pin"]
              - id: shut-out
                patterns:
                  - "(登|登录|登入|进|上|入)(手机银行|网银|掌银|app|行动银行|行动网银|网上银行|企业网银|你们app|你们的app) ~~30 (超时|逾时|失败|没进去|进不去|进不了|上不去|报错|错误|重输|转圈|卡住)"
                  - "{login} ~12 (逾时|超时|连不上|网络异常|稍后再试|重输|重新输入)"
                  - "{online_login_app} ~~20 (重输|重新输密码|又要重新输)"
                  - "{login}(页|页面|界面|框|按钮) ~6 (空白|白屏|打不开|出不来|灰的|不显示|没反应)"
                  - "(跳回|弹回|退回|打回|返回|弹返) ~6 (输入框|首页|最开始|开头|最初|登入画面|输密码|原来的画面) ~~12 (进不|登不|入唔|看不到账户)"
                  - "(怎么都|死活|就是|始终|总是|老是|一直) ~2 (进不到|进不了|进不去|入唔到) ~4 (自己的|我的|个人|账户|户头|里面)"
                  - "{online_login_app} & (风险环境|自动退出|强制退出|登录验证|安全环境|环境风险|root|验证就过不去|验证过不去)"
                  - "{login}(验证|认证|校验|页|口令) ~12 (过不|不过|失败|不通|没通过|错)"
                  - "{online_login_app} & (不放我进|不放我|唔俾我用|唔畀我用|破解|越狱|录视频|念数字|读数字|门朝哪|用户状态异常|
                     账号异常|拒绝访问|老的不认|新的也不认|怎么都进|死活进|始终进|总也进|一直进不|打不开账户|身份核实)"
                  - "(忘|忘了|忘记|唔记得|不记得) ~6 (网银|手机银行|app|行动银行|网上理财|网上银行|掌银) ~4 (用户名|账号|登录名|
                     代号|户名|使用者)"
                  - "(账号|账户)(在|已在) ~4 (别的|其他|另一|另外|异地) ~10 (使用|登|在线|设备|手机)"
                  - "(打开|点开|开|进|撳|按)(手机银行|app|网银|掌银|行动银行|你们的app|个app|软件|都|就) ~~20 (要我重新登记|
                     要我重新验证|要我重新认证|让我重新登|让我验证|账号在|账户在|已失效|未激活|重新激活|重新绑)"
                  - "(流动保安|保安编码|数码证书|电子密码器|密码器|动态口令|安全装置) ~~24 (登记唔到|登记不|失败|没电|坏|失效|过咗期|未启动|用唔到|不认|对不上|过期)"
                  - "(使用者代码|使用者代号|使用者名称|用户代码|客户号) ~8 (错误|不符|不正确|不对|忘|失效)"
                  - "(无法|不能|没法|未能)(进入|打开|开启) ~2 (行动银行|手机银行|网银|网路银行|网上银行|网上理财|掌银|电子银行|
                     企业网银)"
                  - "{online_login_app} ~~30 (核验失败|核验未|核验不|验证失败|不让我用|不让用|不给用|看不到我|重新签约|重签|
                     验明正身|不认我|sim卡|安全验证|非本机)"
                  - "(旧手机|老手机|别人的手机|电脑上|家人的|老公的|老婆的) ~12 (能进|能登|可以进|可以登|登得上) ~~24 (进不|登不|
                     不行|入唔到)"
                  - "(图形锁|手势锁|图案锁|图形密码|手势密码|快登|快速登录|指纹登录|刷脸登录|扫码登录) ~~20 (忘|重设|错|锁|失败|
                     不了|用不|不行|没了|失效|不认)"
                  - "(登录|登入|登陆)(凭证|信息|态|权限|资格|名|密码) ~6 (失效|过期|错误|无效|不存在|没有)"
                  - "(账号|账户|用户名|用户名称|用户代号)(或|和|及|、|)密码(不正确|错误|不对|有误) "
                  - "{online_login_app} ~~20 (用户名|用户名称|户名|代号|账号) ~8 (不正确|错误|不对|不存在|无效|唔啱)"
                  - "(进|入)(个|你们的|你们|贵行|贵行的|)(系统|手机银行|网银|app|账户)(都|也|) ~2 (进不|入唔|进唔)"
                  - "{online_login_app} ~~24 {online_login_out}"
                  - "{online_login_out} ~12 {online_login_app}"
                  - "{login}(的时候|时|就|页面|界面|老是|总是|一直|每次|后|) ~4 (说|话|显示|弹出|跳出|弹窗|讲|写) ~16 (不|未|没|无|
                     错|失败|异常|风险|限制|过期|拒绝|唔|冇)"
                  - "(踢|弹|跳|退|打|返)(回|返|返回|回到|到) ~4 (登录|登入|登陆|登录页)"
                  - "(输完|输入|输了|填完|打完|入完|打咗) ~4 (账号|密码|用户名|用户代号|验证码|户名|代号|证号) ~~16 (转圈|重新输|
                     跳回|弹回|弹返|转啊转|打回|又要我输|退回|返回登)"
                  - "(挤下线|顶下线|踢下线|挤掉线|异地登录|其他设备登录|别处登录|登录状态失效|登录已过期|不支持登录|禁止登录|
                     限制登录|暂停登录)"
                  - "{online_login_app} ~~24 (不在支持|不支持当前|地区不|境外不|海外不|国外不|换了国家|出国就)"
                  - "(滑块|拼图|图形验证码|图形码|滑动验证|图形验证|附加码) ~~16 (不过|失败|错|通不过|不对|看不清|拖)"
                without: ["登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒", "登录不是问题",
                  "登得进去", "登录顺畅", "登录不到就说", "登记优惠", "转账限额", "骗", "盗", "网点", "支行", "关门", "停电"]
              - id: new-device
                patterns:
                  - "(机子|手机|电话|设备|手提|机) ~3 (没备案|未备案|没登记|未授权|没授权|不授权)"
                  - "(软件|app|网银|手机银行|用户名|登录) ~~24 (查无此人|查无用户|查无此用户|用户不存在|没这个人)"
                  - "{online_login_app} ~~24 (重新注册|重新登记|重新开通|重新激活|证件号已存在|绕不出来|绑定失败|绑定不了|已被绑定)"
                  - "(换|转|新买|买|换了|转咗|换咗|换成|新换|升级)(了|咗|)(个|部|台|支|一部|一台|一支|只|)(新的|新|)(手机|电话|机|
                     iphone|华为|苹果|小米|三星|平板) ~~40 (登|进不|进去|入唔|入极|绑定|绑不|认证|
                     设备|装置|人脸|刷脸|未登记|认唔到|不让进|没绑|流动保安|编码)"
                  - "(新手机|新电话|新机|部新机|这台手机|这部手机|呢部机|另一台手机) ~~24 (登|进不|入唔|绑定|绑不|认证|设备|装置|
                     未登记|认唔到|不认)"
                  - "(设备|装置|部机|手机|终端)(认证|绑定|绑|验证|换绑|登记|授权) ~~16 (不了|失败|不上|不成功|不通过|绑过|又要|反复|
                     每次|没绑|未|超限|上限|满了|不符|一直|不能|绑唔|唔到)"
                  - "(要|叫|让|一直要|非要|必须) ~3 (绑定|绑)(装置|设备|手机) ~~24 (不|没|又|未|唔|失败)"
                  - "(流动保安编码|保安编码|流动编码|行动保镖|随身u盾|云证书|手机盾|软令牌) ~~24 (失败|未登记|用不了|用唔到|不了|登|过咗期|入唔|没反应|过期|失效|设定不|启动不)"
                without: ["登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒", "登录不是问题",
                  "登得进去", "登录顺畅", "绑卡", "手机号", "电话号", "号码", "门号", "短信", "简讯", "扫码付款"]
              - id: face-refused
                patterns:
                  - "(对着手机|对着屏幕|对着镜头|对住个mon|对住手机) ~12 (点头|张嘴|眨眼|摇头|张口) ~~20 (没进|进不|失败|不认|没过|不过|半天|白)"
                  - "(人脸|刷脸|面部|脸部|面容|块面|影面|张脸|扫脸|扫面|眨眼|摇头|张嘴|活体|face id|指纹|指模|手势) ~~20 (说不是我|
                     说我不是|话唔系我|话我唔系|不是本人|认不出|认唔到|唔认|不认|刷不过|过不了|过不去|通不过|睁不开|怎么都过|
                     核验失败|核验未|核验不|未通过|没通过|唔过|影极|扫极|超限|
                     超过次数|次数用完|不匹配|比对不|对不上|不一致|总提示|老提示|又提示)"
                without: ["登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒", "登录不是问题",
                  "登得进去", "登录顺畅", "取款机", "柜台", "领钱"]
              - id: shut-out-english
                patterns:
                  - "(logging in|log in|login|log on|sign on|sign in|signing in|logon|user id|username) & (unavailable|error|fail*|reject*|refus*|
                     invalid|again|tried|locked|won't|stuck|blank|cannot|can't|unable|not recogni*|doesn't|never|loop*|expired)"
                  - "(return*|sent|sends|throws|threw|kick*|bounce*|back|past|stuck|frozen|loops|looping|goes|beyond|freez*|hang*)
                     ~24 (login|log-in|sign-in|sign in|log in|logon|log on|password page|welcome screen)"
                  - "(login|log-in|sign-in|sign in|logon) (screen|page|prompt) ~30 (stuck|again|loop*|spin*|refus*|reject*|error|
                     nothing|blank|never)"
                  - "(internet banking|online banking|mobile banking|e-banking|ebanking|mobile app|the app|banking app|your app|
                     online account|ibanking|netbanking) ~50 (let me in|let me log|locked out|locked outside|shut out|no
                     access|kick me|kicks me|throws me|reject me|rejects me|refuse me|refuses me|recognise me|recognize me|device not|device is not|re-register|not registered|unregistered|session expired|invalid user|logged off|signs me out|logs me out|logs me off)"
                  - "(face|facial|selfie|fingerprint|biometric*|face id) ~30 (reject*|refus*|fail*|not work*|does not match|
                     doesn't match|not match|never|not recogni*|again and again)"
                  - "(new phone|new device|new handset|changed phone*|changed my phone|switched phone*|replaced my phone) ~60 (log*|
                     sign*|register*|access|token|activate|authenticat*|recogni*|get in)"
                  - "(digital token|soft token|security device|security token|mobile token|secure key|token) ~40 (not activated|
                     deactivated|not work*|fail*|error|expired|locked|lost|dead|battery|rejected|won't)"
                  - "(not been able to|unable to|haven't been able to|cannot|can't|couldn't) ~6 (see|view|check|access|open|enter|
                     reach|get into) ~6 (my account|my accounts|account online|internet banking|online banking|the app|my online)"
                  - "(password|passcode|username|credentials|user id) ~50 (blank|home screen|home page|start page|first page|
                     nothing happens|spinning|loops|kicks|throws)"
                  - "(locked|shut|kept) (out|outside) ~16 (my account|account|own account|online|app|banking)"
                  - "(device|phone|handset) ~16 (not registered|not recogni*|unregistered|not trusted|not supported|
                     already registered|limit reached) ~60 (app|bank*|log*|sign*|access|token)"
                without: ["once i log in", "after logging in", "no problem logging", "logging in is fine", "can log in",
                  "log in fine", "pin", "登录没问题", "登录正常", "登录都正常", "登录很顺", "登入很顺", "登录没毛病", "登录倒",
                  "登录不是问题", "登得进去", "登录顺畅", "otp", "sms", "card payment", "atm", "branch", "cheque",
                  "rejected my claim", "hotline", "marketing", "offer*"]
              - id: not-let-in
                patterns:
                  - "(指纹|脸|人脸|面容|刷脸)(也|都|) ~2 (认不得|认不出|不认我|刷不过|扫不过)"
                  - "(登|登录|进)了又(退|弹|跳|掉)(回|出|了)"
                  - "进不去(家门|首页)"
                  - "(登录|登入|登)要 ~16 (解锁要登录|眨|张嘴|摇头|登录)"
                  - "(六位数字|验证码|数字|码)(就是|)(不来|没来|失效) ~~16 (进不去|登不)"
                  - "大门都进不去 ~~8 (查账|余额|转账)"
                  - "卸了(又|)装 ~~10 (进不|登不)"
                without: ["社保认证", "网点大门"]
              - id: entry-in-other-words
                patterns:
                  - "(脸|人脸|指纹)(刷|扫|按|照)(了|)(好几|几十|十几|二十多|七八)(次|遍|回)(都|也|还|) ~2 (不过|不认|失败|进不)"
            examples:
              - "换了新手机，掌上银行一直说设备未登记，怎么都不让我进"
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
            unless: ["当密码填", "当成密码", "(叫我|让我|教我|建议我)(先|去|)(重置|改|修改|重设|更改)(一下|过|)(登录|)密码", "(别再|不用|无需|不要)(叫我|让我|再|)(重置|改|重设)密码", "密码好好的", "密码没问题", "密码器", "套取密码", "泄露密码", "骗取密码", "免密码", "动态密码", "一次性密码", "短信密码", "一次性密碼", "密码重置当场", "密码重置已", "密码重置很快",
              "密码重置顺利", "密码使用正常"]
            rules:
              - id: password
                patterns:
                  - "密码 ~12 (锁|冻结|忘|重置|重设|解锁|找回|修改不了|改不了|不对|错误|输错|打错|按错|错误次数|超限|超过次数|不正确|失效|过期|设置不了|设不了|设置失败|
                     修改失败|输不了|挂失|解不开|解除|清密|更改不了|变更不了|无法修改|无法设置|上锁|次数|不认|改不成|设不上|没人知道|不记得|想不起|唔记得|变更|
                     重新设|重新办|不能改|改不到|不接受|试了|试错)"
                  - "(忘|忘记|忘了|遗忘|记不得|不记得|想不起|唔记得|记不住|记不清|搞混|弄混) ~6 (密码|口令|pin码|pin)"
                  - "(重置|重设|解锁|找回|修改|更改|变更|重新设定|重新设置|重制|更换|改|解除锁定|设置|设定|初始化|清除) ~6 密码"
                  - "(输错|输入错误|输错了|打错|按错|输入错|撳错) ~10 (密码|被锁|锁卡|锁了|锁住|锁定|锁死|停用)"
                  - "密码 ~~20 (锁住|锁定|解锁|重置|重设|被锁|锁了|锁卡|锁死|锁咗)"
                  - "(锁卡|卡被锁|卡锁了|锁了卡|卡锁|卡片锁|卡片被锁|被锁卡) ~~16 (密码|解锁|输错|输)"
                  - "(u盾|k宝|ukey|网银盾|网银|网盾|令牌|支付|取款|登录|交易|查询|手机银行|电话银行|提款卡)密码 ~8 (锁|忘|错|重置|解|改|失效)"
                  - "(解锁|解除锁定) ~8 (跑网点|去网点|去柜台|到柜台|本人|柜面|不了|临柜|开户行|分行)"
                  - "密码 ~10 (本人|临柜|亲自|柜台|网点|开户行|原开户)"
                  - "(pin码|密码函|密码单|密码纸|口令) ~10 (锁|忘|错|重置|解|没收到|未收到|重寄|没寄)"
                  - "密码 & (锁|忘记|忘了|重置|解锁|输错|重设|不记得|打错)"
                  - "(锁|锁住|锁定|锁死)(了|我|) ~~10 密码"
                  - "密码 ~~10 (按错|输错|试错|打错|错了三|错三次|错了几|错了好|三次|忘|锁|不知道|没人知道|改不了|不给改|不让改|不能改|想不起|试了|解不|清零|换|重新设|设不|
                     重设|重置|超次|上限)"
                without: ["骗走", "骗取", "诈骗", "骗子", "泄露", "盗刷", "支付密码不用", "收不到"]
              # The secret is not called a password: six digits, tries, locked after three
              - id: digits-and-tries
                patterns:
                  - "(图形|手势|图案)(锁|密码|) ~8 (画错|忘|锁住|输错|重设|重新)"
                  - "{password_lock_secret} ~~20 {password_lock_event}"
                  - "{password_lock_event} ~~10 {password_lock_secret}"
                  - "(按错|输错|打错|撳错|试错)(了|咗|) ~2 (几下|几次|几回|三下|数|号) ~~20 (用不成|停|锁|冻|不能用|解)"
                  - "(连续|连着|接连|一连)(打|输|按|填|错|试)(错|)(了|)(三|几|多|五|两) ~1 (次|回|遍|下) ~~16 (停|锁|不能|不让|用不)"
                  - "(按错|输错|试错|打错|错|撳错|填错)(了|咗|) ~1 (三|3|几|多|两|五|5|好几)(次|遍|回|趟) ~~16 (锁|用不了|不能用|柜台|解|停|冻|不让|废了|不能再|封|作废)"
                  - "(三次|三回|3次|几次|五次|几回|好几回|多次|第三回|第三次|连续)(都|)(错|不对|输错|按错|打错|不正确)(了|) ~~12 (锁|停|不能|不让|封|冻)"
                  - "(按错|输错|打错|试错)(了|) ~2 (次|回|遍|几) ~~12 (锁|不让|不能|停)"
                  - "试 ~~20 (不能再试|不让再试|不让我再试|次数用完|没机会|次数已满|次数用尽|明天再试|24小时后)"
                  - "(密保|安全问题|密保问题|提示问题) ~~20 (忘|不对|答不|错|改不|不知道|不通过|找不回|鬼知道)"
                  - "(输错|按错|打错|忘) & (解锁|锁住|锁死|上锁|锁卡|被锁)"
                without: ["汇", "收不到", "没来", "才来", "骗", "诈", "额度", "验证码", "转账", "信用额"]
              - id: english
                patterns:
                  - "(can't|cannot|can not|don't|no longer) (recall|remember) ~12 (number|code|digits|pin|passcode)"
                  - "(keyed|entered|typed|punched|pressed|put in|entering|typing|keying) ~12 (wrong|incorrect) ~24 (digits|number|numbers|code|combination) ~~60 (block*|lock*|disabled|suspend*|stopped)"
                  - "(block*|lock*|disabled|suspend*) ~~40 (keyed|entered|typed|punched|entering|typing|keying) ~12 (wrong|incorrect)"
                  - "(forgot*|forget|remember|lost) ~12 (secret code|access code|secret number|the code|my code|my passcode|six digits)"
                  - "(security question*|security answer*|secret question*) ~~40 (reject*|wrong|fail*|not accept*|keeps)"
                  - "(pin|password|passcode|pins|passwords|tpin|security code|security question*) ~40 (lock*|block*|reset*|forgot*|forget|unlock*|
                     unblock*|wrong|incorrect|expired|change|changing|invalid|rejected|not accept*|attempts|mailer|suspend*|disabled)"
                  - "(forgot|forgotten|reset*|unlock*|change|unblock*|resetting|lost|remember|mistyped|mis-keyed) ~12 (pin|password|passcode|passwords)"
                  - "(locked|blocked|suspended|disabled) ~24 (wrong pin|wrong password|attempts|incorrect pin|incorrect password|password|pin|tries)"
                  - "(locked|blocked|suspended|disabled|frozen) ~~60 (passwords|pins|passcode*|wrong password*|wrong pin*)"
                  - "(too many|three|failed|3) ~8 (wrong attempts|incorrect attempts|failed attempts|attempts|tries|wrong tries)"
                  - "(wrong|incorrect|invalid|forgotten|new|mistyped) ~4 (pin|password|passcode)"
                  - "(pin|password|passcode) & (locked|blocked|reset*|forgot*|unlock*|three times|attempts|branch)"
              - id: digits-lost
                patterns:
                  - "(按|输|试|摁)(了|错|)(三|两|几|四|五)(次|回|遍) ~~8 机器 ~6 (锁|别按|明天|不让|停)"
                  - "(六个数|六位数|那几个数|那串数|密码)(让|给|被|)(他|她|我|) ~2 (按|记|输|忘|弄)(岔|废|混|乱|坏)"
                  - "密码 ~~30 (要|得|说)挂失(七天|7天|一周)"
                  - "口令(被|给|)锁"
              - id: digits-lost-english
                patterns:
                  - "(wrong tries|wrong attempts|wrong guesses) ~30 (locked|shut out|blocked)"
              - id: codes-in-other-words
                patterns:
                  - "输对了也说错"
                  - "(三回|三次|几次)就(给我|把我|)锁了 ~~16 (解|重置|开户)"
            examples:
              - "取款密码连输三次被锁，异地网点不给解"
              - "客户忘记交易密码，手机银行重置密码一直失败"
              - "網銀密碼鎖定，要求臨櫃才能重設，住院根本去不了"
              - "卡锁了，说密码输错太多，要本人带身份证去开户行解锁"
              - "六个数字记不清，按错三回就给停了"
              - "I forgot my PIN and the reset letter never came."
            counterexamples:
              - "骗子套取密码把钱转走"
              - "输入密码后页面就白屏"
              - "密码没有锁定，客户记错了卡号"
              - "提醒客户注意保护密码"
              - "简讯动态密码一直收不到"
          - id: app_fault
            name_zh: "APP/系统故障"
            name_en: "App / system fault"
            business: "电子渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["nothing's crashing", "isn't crashing", "not crashing", "nothing is crashing", "通知功能异常", "系统性", "系统内", "征信系统", "叫号系统", "app推送", "读卡机", "系统评估", "系统评分",
              "系统综合", "系统判定", "系统审核", "系统审批", "发卡机构", "提示发卡机"]
            rules:
              - id: crash
                patterns:
                  - "(app|手机银行|网银|客户端) ~4 (更新|升级)(后|完|以后|之后) ~~10 (白|黑|空白|看不到|打不开|进不去|点不开|转圈)"
                  - "(程式|程序|app|软件|系统|画面) ~3 (当掉|挂掉|死掉|卡死|当机|跳掉|定格)"
                  - "(闪退|崩溃|死机|当机|宕机|白屏|黑屏|卡死|卡屏|花屏|无响应|无法响应|程序错误|页面错误|网页错误|无法加载|
                     加载失败|加载不出|加载不了|打不开页面|页面打不开|页面卡|界面卡|跑不出来|闪断)"
                  - "{online_bank} ~12 (打不开|开不了|卡住|卡顿|很卡|太卡|卡得|转圈|一直转|报错|出错|bug|故障|瘫痪|瘫了|
                     不稳定|没反应|无反应|没有反应|用不了|不能用|无法使用|点不动|点不了|点不开|不好用|难用|反应慢|很慢|太慢|
                     缓慢|加载|刷不出|不显示|显示不出来|乱码|不兼容|出问题|有问题|出现问题|挂了|崩|停摆|维护|升级|更新失败|
                     安装不了|装不上|下载不了|闪一下|连不上|连接失败|网络异常|服务异常|繁忙|抽风|经常出错|失灵|断线|卡机|
                     无法打开|打唔开|点击无效|系统错误|空白)"
                  - "{online_bank} ~~16 (打不开|报错|转圈|故障|瘫痪|卡死|没反应|点不了|卡顿|用不了|系统异常|系统繁忙|
                     系统错误)"
                  - "(打不开|开不了|用不了|无法打开|无法使用|不能用) ~4 {online_bank}"
                  - "(更新|升级)(了|完|后|之后|版本|到最新|最新版|) ~~12 (用不了|打不开|闪退|更难用|报错|不能用|找不到|没了|
                     无法使用|出错)"
                  - "功能 ~6 (用不了|不能用|异常|报错|失效|打不开|点不了|故障|无法使用|不可用|失灵|点击没反应)"
                  - "(页面|界面|画面|按钮|菜单|网页|官网|网站) ~8 (打不开|卡住|空白|白屏|报错|没反应|点不了|点不动|转圈|错误|
                     异常|刷不出|加载|不动|显示不全|乱码|无法打开|跳转失败|跳不出|崩)"
                  - "(bug|程序漏洞)"
                without: ["自助机", "取款机", "atm", "存款机", "柜员机", "u盾", "ukey", "u-key", "登录密码", "网盾", "登不上",
                  "登录不", "登不进", "登唔", "登入不", "自助银行", "存款时机器", "机器吞", "吃进去", "吞卡", "密码忘",
                  "忘记密码", "密码重置", "忘了密码", "密码都对", "不给登录", "进不去", "环境异常", "那台机器", "链接",
                  "自称", "部机", "入钱", "拿不返", "吞", "提款机", "{app_fault_other}"]
                unless: ["更新资料", "更新身份证", "卡升级", "卡死活", "系统仍计"]
              - id: system
                patterns:
                  - "系统(故障|异常|错误|出错|报错|崩溃|瘫痪|瘫了|升级|维护|繁忙|忙|不稳定|卡顿|出问题|出现问题|有问题|
                     出了问题|bug|超时|中断|停机|宕机|当机|坏了|切换|改造|慢|太慢|失灵|无响应|没反应|挂了|出故障|报障|
                     无法处理|死机|漏洞|不通|断网|抽风)"
                  - "系统 ~6 (故障|异常|崩溃|瘫痪|宕机|出错|报错|升级|维护|繁忙|不稳定|卡死|老是出错|出问题|有问题|坏了|挂了|
                     不通)"
                  - "(银行|柜台|柜面|网点|后台|全行|核心|服务器|线路|网络|网路|机房|线上)(的|)(系统|服务器|网络|网路|设备|
                     线路)(又|都|全|总是|老是|) ~3 (故障|异常|崩溃|瘫痪|宕机|中断|断了|坏了|问题|不稳定|没恢复|维护|出错|
                     断网)"
                  - "(服务器|伺服器|后台|网络|网路) ~4 (异常|崩溃|故障|繁忙|错误|超时|中断|连接失败|无法连接|开小差)"
                  - "(提示|显示|弹出|跳出|说是|出现) ~6 (系统异常|系统错误|系统繁忙|服务异常|服务器异常|网络异常|未知错误|
                     错误代码|操作失败|通讯异常|通信异常|服务不可用)"
                  - "技术故障"
                  - "(电脑|系统|网络|机房)(全|都|又|整个|) ~1 (趴|瘫|罢工|全停|全断|死了|挂掉)"
                without: ["自助机", "取款机", "atm", "存款机", "柜员机", "吞卡", "叫号机", "征信", "注销", "密码忘", "授权",
                  "积分", "优惠券", "活动", "返现", "礼品"]
                unless: ["升级验证单", "系统升级验证", "系统处理紧"]
              - id: english-behaviour
                patterns:
                  - "(app|apps|website|web site|site|online banking|mobile banking|internet banking|page|screen|portal) ~60
                     (closes itself|closes by itself|closes on its own|shuts itself|force close*|forces
                     close|quits|spins|spinning|loops|endless loop|times out|timed out|won't respond|garbled|overlap*|cut
                     off|greyed out|keeps loading|never loads|not loading|stops responding|goes black|goes white|went
                     down|throws an error|throws me out|kicks me out|keeps kicking|unusable|keeps turning|hangs|greys
                     out|won't scroll|doesn't respond|reinstall*)"
                  - "(reinstall*|re-install*|restarted my phone|updated the app|latest update|last update|since the
                     update|after the update) ~~60 (still|same|crash*|nothing|again|worse|broken|not
                     work*|cannot|can't|won't)"
                  - "(app|mobile app|website|online banking|mobile banking|internet banking|system|portal|web page|screen) &
                     (blank page|blank screen|white screen|black screen|shuts down|shut down|shuts
                     itself|crash*|freez*|frozen|hangs|hanging|keeps hanging|spinning|laggy|glitch*|bug|bugs|buggy|not
                     responding|unresponsive|times out|timed out|error code|error message*|server error|not load*|won't
                     load|doesn't load|fails to load|won't open|unusable|keeps closing|closes by itself|under
                     maintenance|down again|was down|is down|been down|went down|outage)"
                  - "(app|website|web site|site|online banking|mobile banking|internet banking|page|portal) & (timing
                     out|timed out|times out|time out|logs me out mid|cannot load|can't load|error 4*|error 5*|404|does
                     nothing|nothing happens|stops working|broken|keeps failing)"
                without: ["atm", "cash machine", "pin", "otp", "password", "login", "log in", "sign in", "scam"]
              - id: english
                patterns:
                  - "(app|apps|mobile app|website|web site|system|online banking|mobile banking|internet
                     banking|site|platform|server|portal|page) ~40
                     (crash*|freez*|frozen|froze|bug|bugs|buggy|glitch*|down|error*|not work*|doesn't work|does not
                     work|stopped working|not respond*|unresponsive|not load*|won't load|doesn't load|won't open|does not
                     open|doesn't open|outage*|slow|hang*|hung|broken|malfunction*|unavailable|maintenance|blank|black
                     screen|white screen|fault*|keeps closing|unstable|useless|shut*|fail to load|fails to load|not
                     open*|laggy|stuck)"
                  - "(crash*|bug|bugs|glitch*|outage*|system error|system failure|technical error|technical issue*|technical
                     problem*|system fault|system maintenance|error message*|error code)"
                without: ["atm", "cash machine", "cash point", "cashpoint", "log in", "login", "sign in"]
              - id: closes-itself
                patterns:
                  - "{app_fault_screen} ~~30 (自己关|自动关|自行关|自己退|自动退|自动关闭|弹走|弹返|弹出去|弹了出|跳掉|跳出来|
                     关掉了|退回桌面|跳回桌面|弹回桌面|回到桌面|闪一下|闪了一下|自己跑掉|自己跳|自动跳|重启|不停弹出|无故退出|
                     强制退出|强制关闭|自动登出|自己登出|自行登出|冻住|僵住|定住)"
                  - "(点|按|点击|点开|一点|一按|揿|撳|打开|翻到|滑到|进到|选) ~16 (自己关|自动关|弹走|弹返|跳掉|退回桌面|
                     跳回桌面|弹回桌面|闪一下就|就退出|就退了|直接退出|就闪|就没反应|就死|就白|就黑|就转圈|就卡)"
                  - "(重装|重新安装|删了重装|装返|卸载|卸了|重下|重新下载|删掉再|换了手机|换咗手机|重开机|重启手机|关机重开|
                     清缓存|清了缓存|清除缓存) ~~24 (还是|一样|照样|依旧|依然|没用|都不行|不行|都是|都系|仍|照旧|问题)"
                without: ["短信", "验证码", "登录", "登入", "登陆", "密码", "u盾", "取款机", "atm", "存款机", "自助", "机器",
                  "人脸"]
              - id: wrong-or-unreadable
                patterns:
                  - "{app_fault_screen} ~~36 (叠一块|叠在一块|糊成一片|按不着|点不着|挤成一团|挤在一起|重叠|叠在一起|错位|
                     跑版|破版|被遮住|遮住|挡住|显示不全|显示不完整|看不见的地方|滑不到|滑不动|拉不动|拉不下|按不到|点不到|
                     按不下|点不下|揿不到|揿不动|不灵|乱码|串行|错乱|不对版|适配|闪烁|时好时坏|点了没用|没有反应|反应不过来|
                     慢得|慢过|龟速|慢如|死慢|读不出|刷新不)"
                  - "(点|按|点击|选|揿|撳)(了|开|进|着|) ~12 (出来的是|出来的却|跳到别的|跳去|跳到另|啥也没有|啥都没有|
                     什么都没有|什么也没有|是空的|空空|一片白|无内容|没内容)"
                  - "(功能|按钮|按键|菜单|入口|查询页|明细页|首页) ~8 (失效|失灵|消失|不见了|没了|点不了|按不了|点不开|点不动|
                     坏了|不好使|不工作|打不开|没反应)"
                  - "(扫|影|拍|扫描|识别) ~10 (支票|二维码|单据) ~~30 (不清|弹走|识别不|认不|读不到|失败|弹出)"
                  - "(上传|提交|下载|加载|读取|那一步|进度) ~~12 (永远|一直|总是|老是|卡|停)(显示|停|停在|在|死在|) ~2
                     (99|98|0)"
                  - "(手机上|手机里) ~16 (刷不出来|加载不|点不开|转圈|闪退|卡死|白屏)"
                without: ["短信", "验证码", "登录", "登入", "登陆", "密码", "u盾", "取款机", "atm", "存款机", "自助", "机器",
                  "提前还", "还款入口", "激活", "付款", "支取", "明细写"]
              - id: strong-signs
                patterns:
                  - "{app_fault_screen} & (一片白|白板|白茫茫|白花花一片|全空|一片空白|白屏|黑屏|全白|全黑|白花花|定格|卡死|
                     闪退|秒退|死机|当机|宕机|hang机|hang|崩溃|崩了|没反应|不响应|转圈|开小差|服务器|乱码|花屏|跳返主页|
                     跳回主页|跳回首页|跳返|弹返|报错|错误代码|系统错误|系统异常|系统繁忙|网络异常|网络超时|网络错误|加载失败|
                     加载不出|加载缓慢|无法加载|打不开|开不到|打唔开|用不了|用唔到|慢到|慢死|卡到|卡爆|好卡|lag|bug|抽风|罢工|
                     瘫痪|故障|维护|宕|停摆|时灵时不灵|一时得一时不得)"
                  - "(人脸识别|刷脸|人脸)(那|这|的|) ~4 (画面|界面|页面|步) ~~16 (定格|卡住|卡死|不动|闪退|黑|白|退出)"
                  - "(改版|新版|换了新版|新版本|app更新|app升级|软件更新|软件升级|手机银行更新|手机银行升级|系统升级|程序更新|
                     网银升级|更新完|更新后|升级后|升级完) ~~30 (找不到|不见了|没了|变成|全变|难用|不好用|用不了|更慢|没法用|
                     打不开|闪退|卡死|不能用|乱七八糟|看不懂)"
                  - "(系统|后台|服务器|机房) ~~16 (罢工|瘫|崩|坏|宕|挂了|停摆|故障|中断|不稳|抽风|掉线|死机|连不上|出错|
                     出问题|办不了|刷新不)"
                  - "(整个|全行|全国|全城|各网点|柜面|柜台) ~8 (系统|电脑|网络) ~~16 (坏|瘫|断|故障|停|崩|慢|死)"
                  - "{app_fault_screen} & (当掉|整个当|一直当|个圈|转圈圈|转啊转|浏览器不支持|不支持浏览器|不兼容|控件|
                     按了没用|点不到|停在加载|停在那|卡在加载|卡在那|卡在首页|卡在一半|刷不出|显示不出|显示不到|读取失败|
                     连线失败|连线逾时|连线中断|断线|无法连线|无法显示|无法操作|没法操作|不能操作|操作不了|弹出错误|跳错误|
                     跳出错误|一直跳|反复跳|死掉|不动了|一动不动|动弹不得|自己退出|就退出去|退出去了|强制关机|重开机)"
                without: ["短信", "验证码", "登录", "登入", "登陆", "登不", "密码", "取款机", "atm", "存款机", "柜员机",
                  "自助", "机器", "机子", "叫号", "吞", "扣款失败", "支付失败", "绑卡", "刷卡", "pos", "转人工", "热线",
                  "客服机器", "聊天", "难用的人", "老人", "长者", "年纪", "眼睛", "奶奶", "爷爷", "注销", "授权", "扫码付",
                  "汇款", "转账", "利率", "条款", "积分", "活动", "优惠", "征信", "额度变成", "骗", "链接", "按揭", "贷款",
                  "开户行", "通知功能", "账号", "u盾", "凭证", "进不了", "进不去", "未登记", "输入账", "{app_fault_other}",
                  "礼品", "礼物", "赠礼", "好礼"]
              - id: nothing-works
                patterns:
                  - "(断网|网络中断|业务全停|系统全停|全行断|停机维护|每天维护|天天维护|网络开小差|开小差)"
                  - "(app|手机银行|网银|掌银) ~~16 (维护|什么都干不了|干不了|没法用|烂|垃圾|废了)"
                  - "(电脑|网络|网路|系统|主机|终端|线路) ~6 (连不上|断了|断网|连接不上|死机|坏了|故障|瘫)"
                  - "(点进去|点击|点开|打开|按下去|一点) ~~8 (空白|白屏|没反应|报错|闪退|卡住|卡死|转圈|跳出来|退出来|错误|
                     无响应)"
                  - "(卡顿|太卡|卡得要死|反应慢|反应迟钝|崩了|崩溃|瘫了|404|500错误|报错500|错误代码|乱码)"
                  - "{app_fault_screen} ~~24 (查不了|点不进|空白|加载不|转圈|打不开|跳转不|半分钟|卡住|卡死|卡顿|卡成|卡得|
                     卡到|老卡|很卡|崩|闪退|报错|没反应|点不动|按不动|刷不出来|显示不出|出错|故障|用不了|不能用|死机|当机|
                     动不了|不动了|载入|读取中|一直转|白屏|黑屏)"
                  - "(更新|升级)(完|后|以后|之后|了|版本|) ~~24 (查不了|空白|打不开|用不了|闪退|卡顿|卡死|卡住|很卡|更卡|
                     找不到|崩|报错|转圈|难用|消失|不见了|没法用|弹)"
                  - "系统 ~6 (必崩|崩|卡顿|卡死|很卡|太卡|挂|坏|连不上|登不进|不通|罢工|掉链子|抽风)"
                without: ["自助机", "取款机", "atm", "存款机", "登录", "登不上", "u盾", "u-key", "ukey", "进不去", "老人",
                  "长者", "密码忘", "忘记密码", "忘了密码", "密码都对", "机器吞", "那台机器", "取钱", "机具", "叫号",
                  "输完账号", "账号密码", "链接", "部机", "入钱", "{app_fault_other}"]
                unless: ["卡里", "卡上", "银行卡", "信用卡", "卡号", "卡片", "储蓄卡", "借记卡", "刷卡", "绑卡", "办卡",
                  "开卡", "换卡", "副卡", "该卡", "新卡", "此卡", "卡内", "卡被", "我的卡", "卡死活", "系统仍计"]
              - id: nothing-works-english
                patterns:
                  - "(app|website|web site|site|system|online banking|mobile banking|internet banking) &
                     (down|crash*|error*|slow|freez*|froze*|bug*|broken|glitch*|not work*|doesn't work|outage|not load*|won't
                     load|useless)"
                without: ["atm", "log in", "login", "sign in", "pin"]
              - id: said-plainly
                patterns:
                  - "{online_login_app} ~~12 (死火|白画面|白板一片|当机|hang机|又崩|崩了|自己退出|自己就退|自动退出|退出来)"
                  - "(系统|程式|程序|软件) ~6 (又崩|崩了|瘫了|死火|白画面|挂了)"
              - id: screen-in-a-story
                patterns:
                  - "(导出|下载|打开|生成|点开) ~16 (乱码|乱马|打不开|全是空|全是框|一片空白)"
                  - "(app|手机银行|网银|里|上)(那个|的|) ~10 (按钮|按键|选项|入口|菜单)(是|都|)(灰|点不|按不|没反应|不亮|失灵)"
                  - "系统(抖动|抽风|开小差|打瞌睡|闹脾气)"
                without: ["提前还"]
              - id: screen-in-a-story-english
                patterns:
                  - "(app|application|website|site) (crashed|froze|freezes|hung|died)"
              - id: screens-in-other-words
                patterns:
                  - "(点|按|撳|打开|选)(了|) ~6 就(自己|自动|)(退出|退出来|跳出|弹出|闪退|死机|卡死)"
                  - "(那一块|那一页|那页|那栏|页面|新版)(全|整个|) ~2 (空白|白的|白板|白画面)"
                  - "(系统|程序|程式|app)(今晚|今天|昨天|又|) ~2 (崩了|瘫了|挂了|宕了|死火|死机)"
                  - "(更新|升级)(完|了|后|) ~6 (死火|打不开|闪退|白画面|用不了|空白)"
                without: ["取款机", "提款机", "atm", "机身"]
              - id: screens-in-other-words-english
                patterns:
                  - "(blank|spinning|frozen) (since|after) your ~12 (update|maintenance|upgrade)"
                  - "been blank since"
            examples:
              - "这个APP点转账就闪退，重装三次还是一样"
              - "客户反映手机银行页面白屏，无法操作任何功能"
              - "系统又在维护，急着缴费办不了"
              - "行動銀行一直當機，畫面卡住跑不出來"
              - "柜面系统瘫痪，全部客户都在干等"
              - "The mobile app keeps crashing on the payments page."
              - "基金那一页一点进去就自己关掉了，换了两部手机都一样"
              - "新版页面字叠在一起，确认按钮按不到"
            counterexamples:
              - "万一哪天手机银行瘫痪了，转账该去哪里办？先问一下，有个准备。"
              - "客户通过手机银行提交了建议"
              - "APP没有闪退，客户只是找不到入口"
              - "ATM机黑屏吞卡"
              - "系统显示客户资料正常"
              - "存款机数完钱就黑屏了，账上也没有"
          - id: cc_bill
            name_zh: "信用卡账单与还款"
            name_en: "Credit card bill / statement"
            business: "银行卡-信用卡"
            cause: "信息披露"
            unless: ["房贷每月还款日", "账单分期", "房贷还款", "贷款还款", "提前还款", "账单明细短信费", "微信账单", "支付宝账单",
              "账单没错", "账单没有错", "账单金额没错", "账单没问题", "账单都对", "账单是对的",
              "账单也对", "账单正确", "不是账单", "账单无误"]
            rules:
              - id: bill-wrong
                patterns:
                  - "账单 ~6 (装没看见|没认|没算进|没抵|没扣减|没减去|当没)"
                  - "(扣|还|缴|交|付)(了|咗|)(两次|两笔|二次|两回) ~~20 (账单|月结单) ~8 (只|仅|没|一次|一笔|不认)"
                  - "(账单|卡单|还款日|缴款日|结账日|截数日)(上|日|写的|) ~6 (变成|改成|改到|变到|挪到|跳到|提前到|提早到) ~4 (号|日|天)"
                  - "(信用卡|贷记卡|刷卡|碌卡|卡) ~6 (应还|应缴|欠款|结欠|本期) ~8 (数额|金额|款额|总额|数|额) ~~16 (不符|不对|多出|对不上|核对|多了|不一致|唔啱|对唔上)"
                  - "(刷卡|碌卡|签卡|信用卡|贷记卡|先花后还|先刷后还|透支的卡) ~~30 (单子|明细单|欠款单|张单|单上|张纸) ~~16 (还写|还算|还说|没还|欠|又列|多了|多出|没寄|没收|未寄|冇寄|不对|照列)"
                  - "(还款|还钱|缴款|找数|卡费) ~6 (入错|还错|转错|打错|缴错|记错|入咗第二)"
                  - "(信用卡|贷记卡|卡) ~4 账单 ~~30 (核查|查核|异议|不认可|要求更正|要求核实|要求调整|有出入)"
                  - "{cc_bill_bill} ~~20 {cc_bill_wrong}"
                  - "(核实|更正|质疑|不认可|看不懂|不符|对不上|对唔上|错误|有误|多出|重复|争议|异议|不明|莫名|调整|查清|解释)
                     ~6 {cc_bill_bill}"
                  - "(信用卡|贷记卡|卡)(的|)(账单|消费|刷卡|签账|欠款|交易) ~~16 (记了两|入了两|算了两|两遍|两次|重复|重覆|又算|
                     再算|又列|再列|又记)"
                  - "(退货|退款|退咗货|退了货|退掉|退了的|退咗嘅|退单|刷退|取消交易|冲正|取消了|已取消) ~~24 {cc_bill_bill} ~~12 (仍|还|照|又|要我|列|计|挂|没冲|没扣|没减|未冲|未扣|里|出现)"
                  - "{cc_bill_bill} ~~16 (退货|退款|刷退|冲正|外币|汇率|折算|入账日)"
                  - "(账单日|结账日|出账日|还款日|账单周期|到期还款日|截数日|缴款截止日) ~8 (改|变|调|挪|从|提前|不对|错|不一致|
                     不同|没通知|缩短|怎么算|推迟|冲突)"
                  - "(账单地址|账单邮箱|账单寄送|账单邮寄|账单错误|纸质账单|电子账单|实体账单) ~~16 (错|不|没|未|收费|要求|恢复|改|
                     往|还是)"
                without: ["账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病", "账单是对的",
                  "对账单", "户口", "分了", "分咗", "分成", "年费", "存款", "结余", "入数", "积分", "返现", "回馈", "不是我刷",
                  "盗刷", "水电", "电费", "没毛病", "没错", "人家", "邻居", "其他客户", "别的客户", "第二位客", "第二个客",
                  "短信费", "房贷", "车贷", "提前还", "骗", "泄", "个资", "开票", "流水", "只给我百分", "没见返", "没返",
                  "分期", "结存", "承上", "存折", "活期"]
              - id: card-statement
                patterns:
                  - "(信用卡|贷记卡|卡) ~2 (对账单|账单|月结单) ~12 {cc_bill_wrong}"
                  - "(信用卡|贷记卡)账单(问题|一事|事宜)"
                  - "(多还|多缴|溢缴|还多了|多存)(了|的|款|) ~~20 (不退|不给|退不|抵|取不|转不|没抵|要收|领不|拿不)"
                  - "(容时|容差|免息期|最低还款|最低应还|最低应缴|最低缴款|迟缴金|迟缴费|滞纳金|逾期费|逾期违约金)"
                without: ["账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病", "账单是对的", "退我",
                  "说好退", "没退", "未退", "利率", "年费", "催收", "催缴", "委外", "房贷", "车贷", "退还", "退回", "要求退",
                  "账单没错", "物业", "水费"]
              - id: bill-missing
                patterns:
                  - "(没寄|未寄|没收到|没来|冇收到|冇寄|没见着) ~~24 (缴款截止|缴款期限|最后缴款|缴款日|找数日|要缴多少|该缴多少|该还多少|还几多|欠多少)"
                  - "(缴款单|信用卡账单|月结单|卡单|账单) & (已经过|过了期|期限|截止|才寄|寄来的时候|寄到时|寄到的时候|迟到|晚到|
                     收到时|收到的时候)"
                  - "(今期|这期|本期|上期|这个月|今个月)(张|的|)(单|卡单|账单|月结单) ~~16 (冇|没|未|不|错|多|少|重复)"
                  - "(找多|还多|缴多|多还|多找|溢缴|多缴)(咗|了) "
                  - "(月结单|卡单|信用卡账单|电子账单|纸质账单|缴款单) ~~24 (收唔到|没收到|未收到|收不到|冇寄|没寄|未寄|漏咗|漏缴|
                     忘了缴|错过)"
                  - "{cc_bill_bill} ~~12 {cc_bill_missing}"
                  - "{cc_bill_missing} ~6 {cc_bill_bill}"
                  - "(不知道|哪知道|哪晓得|不晓得|唔知|点知|怎么知道|怎知道|搞不清|边个知) ~6 (还多少|还几多|还几钱|缴多少|哪天还|
                     几号还|几时还|何时还|还多钱|什么时候还|找几多|找数)"
                  - "(张纸|纸本|纸质|纸单|那张单|张单|电子单) ~~16 (寄|不来|没来|没收到|冇寄) ~~24 (还|缴|找数)"
                without: ["账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病", "账单是对的", "人家",
                  "邻居", "其他客户", "别的客户", "房贷", "车贷", "存款", "户口", "对账单", "微信", "水电", "分了", "分咗",
                  "分成", "分期", "结存"]
              - id: paid-still-owed
                patterns:
                  - "(刷了|买了|刷咗) ~~12 (退了|退货|退咗) ~~16 (还欠|仍欠|记成|算我欠|仲欠)"
                  - "(信用卡|贷记卡|卡费|卡数) ~~24 (没入账|未入账|没到账|未到账|没有入账|冇入账|没记上|没销账)"
                  - "(逾期户|算我逾期|成了逾期|当逾期|当我逾期|说我逾期|话我逾期|显示逾期|上了逾期|变逾期) & (还了|还清|打进去|
                     存进去|缴了|已还|按时|准时|找咗|月初|提前)"
                  - "(退了|退货|退单|退款|退咗) & (照还|让我还|还要还|还让我还|要我缴|要我先缴|照缴|照样要还|还得还)"
                  - "(没勾对|没对上账|没销账|没匹配|没认到) & (款|还|缴|逾期)"
                  - "(还款日|到期日)(还|都|) ~2 (没到|未到|没有到) ~2 (就|已) ~4 (扣|催|算逾期|收)"
                  - "(信用卡|卡) ~8 (重复扣|扣了两|扣两次|多扣)(了|款|一次|还款|)"
                  - "{cc_bill_paid} ~~30 {cc_bill_owed}"
                  - "(还款|还的钱|缴款|还款金额|找数)(了|后|之后|)(未|没|没有|不|不能及时|迟迟未|迟迟没|冇)(入账|到账|成功|记账|
                     销账|更新|入数)"
                  - "(还款|还钱|缴款|找数) ~6 (还到|还错|还成|转到|还进|还入|入错)(了|咗|) ~2 (别人|他人|另一|另外|错|别的|第二)"
                  - "(逾期一天|逾期1天|晚还|迟还|迟咗一日|迟一日|晚了一天|晚一天|漏还|少还|差几块|差几毛|差了几|差我几|几毛|几分钱|
                     零头|几蚊) ~~20 (违约金|滞纳金|逾期|迟缴|没还清|罚)"
                  - "还款 ~8 (还不进去|还不了|还不上|不成功|入口|渠道|还多了|通道)"
                without: ["打我妈", "骂", "半年前", "账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题",
                  "账单没毛病", "账单是对的", "借", "房贷", "车贷", "贷款", "网贷", "按揭", "助学", "催收", "委外", "年费",
                  "联征", "信用报告", "提前还房", "提前还贷", "担保", "清偿证明", "额度没恢复", "骗", "水电", "家人", "父母",
                  "村", "单位", "恐吓", "威胁", "流水", "余额", "人民银行", "个人记录", "未结清", "房子", "车子", "买房",
                  "供楼", "额度"]
              - id: card-repayment
                patterns:
                  - "(信用卡|贷记卡|卡费|卡账|卡数|cc) ~14 (还款|还钱|还清|逾期|滞纳金|违约金|欠款|扣款失败|应还|缴款|缴费|缴清|
                     未还|补款|结欠|还了|还过|找数)(问题|失败|金额|记录|日|没|未|不|异常|争议|有误|错|仍|还|显示|后|被)"
                  - "{credit_card} ~~20 (滞纳金|违约金|最低还款|自动还款|还款日|没还清|未还清|全额还款)"
                without: ["账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病", "账单是对的", "房贷",
                  "车贷", "贷款", "网贷", "催收", "催缴", "年费", "退还", "退回", "征信", "人行", "央行", "联征", "委外", "分期",
                  "没错", "额度", "爆通讯录", "父母", "家人", "协商", "还不上", "盗",
                  "村", "单位", "公司", "利息", "提前"]
              - id: autopay
                patterns:
                  - "(自动|约定|每月|每个月|到日子) ~8 (扣|还) ~4 (卡钱|信用卡|卡费|卡数|卡账) ~~24 (没扣|不扣|冇扣|没成功)"
                  - "(信用卡|贷记卡|卡费|卡账) & (系统没扣|没扣款|未扣款|没有扣款|没扣成|没自动扣) "
                  - "(信用卡|贷记卡) & (撤销违约金|减免违约金|减免滞纳金|取消违约金|豁免违约金|豁免滞纳金|豁免逾期)"
                  - "(溢缴款|溢缴|多还的|多缴的|多找咗|找多咗|存多了) ~~24 (退|领|取|转|抵|拿|拖|没|不|收费|唔|扣返|手续)"
                  - "(找错数|还错款|缴错款|还错卡|找错咗) "
                  - "(还款日|到期日|缴款日|最后还款) ~~24 (逾期|违约金|滞纳金|算我|周末|假日|节假日|没入|迟)"
                  - "(自动扣|自动还) ~~20 (没扣成|没成功|不吱声|不吭|没扣|失败|逾期|未扣)"
                  - "(自动还款|自动扣缴|约定还款|关联还款|绑定还款|代扣还款|自动转账还|自动扣款|自动扣账|自动转数|约定扣款|
                     autopay) ~~24 (没扣|未扣|没有扣|冇扣|冇过|不扣|扣不|未成功|没成功|失败|不成功|逾期|不足|没生效|
                     未生效|没还上|违约|迟|异常|没执行)"
                without: ["退款", "退还", "申请退", "账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病",
                  "账单是对的", "房贷", "车贷", "贷款", "水电", "燃气", "电费", "保费", "订阅", "会员", "话费"]
              - id: english
                patterns:
                  - "(cleared my card|paid my card|paid off my card|settled my card|cleared the card|paid the card|cleared my visa|paid my visa|paid my amex|paid my mastercard|cleared the balance|paid the balance) & (still|same amount|outstanding|overdue|unpaid|owe|owing)"
                  - "(visa|mastercard|amex|credit card|card) & (how much i owe|how much to pay|what i owe|when it is due|when to pay|the amount due)"
                  - "(statement|bill|bills) & (three times|same purchase|same charge|settled|duplicate|double|never bought|already paid|paid off|unrecogni*|
                     don't recogni*|wrong amount|overstated|extra charge|not mine|cancelled|reversed)"
                  - "(billing|statement|due) (date|cycle|day) "
                  - "(visa|mastercard|amex|credit card|card) & (bill|statement|repayment) & (duplicate|wrong|twice|error*|missing|
                     late|disput*|overdue|never|not|already|extra)"
                  - "(paid|payment|made) ~40 (on time|in time|before the due|by the due) ~60 (late|overdue|unpaid|fee|missed)"
                  - "(e-statement|estatement|card statement|credit card statement|monthly bill) & (not been generated|not generated|
                     not available|has not|hasn't|missing|blank|never)"
                  - "(overpaid|overpay|credit balance) "
                  - "(bill|statement) ~60 (reversed|cancelled|canceled|refunded|returned|never bought|never made|don't recogni*|
                     not mine)"
                  - "(paid|cleared|settled|repaid) & (statement|bill|card account) & (still|carries|carried|unpaid|old balance|
                     again|outstanding|overdue|as though|as if|balance forward)"
                  - "(card|statement|bill) & (carries over|carried forward|carried over|brought forward) "
                  - "(credit card|card|amex|visa|mastercard) ~16 (bill|bills|statement|billing|repayment|repayments) ~60 (wrong|
                     incorrect|error*|twice|double*|disput*|never|not|late|overdue|although|already|extra|unknown|higher|mistake*|
                     don't|didn't|no one|nobody|charged|missing|still|but)"
                  - "(statement|billing|bill) ~40 (late fee|overdue|already paid|paid in full|outstanding|minimum|wrong|incorrect|
                     twice|double*|never arriv*|not arriv*|not receiv*|never receiv*|haven't receiv*|did not come|didn't come|
                     error*|
                     mistake*|disput*|inaccurate)"
                  - "(late fee|late fees|late payment fee|late charge|late payment charge|finance charge|minimum payment|
                     min payment|autopay|auto-pay|billing error|billing dispute|billing cycle|statement date|overpaid|overpayment|
                     credit balance)"
                  - "(paid|repaid|settled|payment) ~40 (still shows|still showing|overdue|outstanding|late fee|unpaid|not posted|
                     not reflected|not credited|still owe*|still owing)"
                  - "(due date) ~40 (card|statement|bill|changed|moved|late|missed|never)"
                  - "(refund*|return*|cancelled) ~40 (on my bill|on my statement|on my card bill|still charged|in my statement|
                     on the statement)"
                without: ["tell me the statement date", "june statement", "july statement", "bank statement", "thank you for",
                  "thanks for", "账单对得上", "账单正常", "账单都正常", "账单也没", "账单没问题", "账单没毛病", "账单是对的",
                  "answered", "mortgage", "loan", "mortgage", "passbook", "annual fee", "atm", "savings", "refund the",
                  "return the", "returned to my account", "points", "withdrawal", "closing balance", "debt", "collect*", "agency",
                  "instalment",
                  "installment", "credit report", "utility", "electricity", "gift", "current account"]
              # Everyday wordings; the card stands somewhere in the text
              - id: paid-and-dunned
                patterns:
                  - "(提前|早|按时|准时|如期|早早)(了|) ~6 (打进|存进|还进|还上|还了|缴了|转进|付了|存够|还清|交了) ~~40 (超期|过期|迟|晚|逾期|没到账|没还|拖)"
                  - "(信用卡|贷记卡|卡费|卡数|卡款)(还款|缴款|) ~~20 (提示成功|显示成功|成功了|扣了钱|已扣|已经扣) ~~40 (没动静|动静也没|动静都没|没反应|没到|未到|没入|未入|没更新|没显示|眼看|冇入|逾期)"
                  - "(卡数|卡费|信用卡|还款|账单)(我|) ~16 (过|缴|还|找|付|交|转)(了|咗|)(两次|两遍|两回|两笔|重|双份) ~~40 (拿|攞|退|转|取|抵|多|扣返|要回)"
                  - "(还|缴|交|找|打|付|存|清|俾|畀|转)(了|咗|过|进去|晒|清|完|足|齐|满|掉|上) ~~40 (说|话|算|当|写|显示|记|列|催|通知|讲|提示|认定)(我|个|成|是|) ~3 (欠|没还|没缴|没交|没付|未还|未缴|迟|逾期|争|冇还|冇找|未找|未付|没清|未清|不够|没达|晚)"
                  - "(还|缴|交|找|打|付|存|清|俾|畀|转)(了|咗|过|进去|晒|清|完|足|齐|满|掉|上) ~~40 (挂着|还挂|又挂|没清|违约金|违约的钱|滞纳|罚我|罚咗|罚了|逾期费|催我|要我补|让我补|叫我补|财务费用|迟缴|争你)"
                  - "(清|还|缴|找|付|交)(晒|清|完|咗|了|足) ~~30 (仲|还|又|仍|照) ~4 (争|欠|差|计|收|罚|催|要我|话我|说我|算)"
                  - "(说|话|算|当|记|列|催|通知|提示) ~4 (欠|没还|没缴|未还|未缴|迟缴|逾期|未找) ~~30 (早就|明明|已经|收据|回执|凭证|截图|按时|准时|如期)(还|缴|交|付|找|都|有|在|)"
                  - "(缴|还|交|付|俾|畀|找)(了|咗|的|过|掉|) ~4 (卡费|卡数|卡款|卡账|信用卡|张卡|咭数|这期|本期|今期|那期) ~~24 (未入|没入|冇入|未到|没到|没进|未进|查不到|没更新|未更新|没销|没记|没反映|不见|还没|没收到|没消掉|没动|冇郁|冇反应)"
                  - "(超商|便利店|便利商店|7-11|全家|柜台|邮局|他行|跨行|银联|支付宝|微信|转账|缴费灵|八达通) ~10 (缴|还|交|俾|畀|找|付)(了|咗|的|过|掉|)  ~~30 (未入|没入|冇入|未到|没到|没进|查不到|没更新|没销|没记|没反映|说没|话未|还没)"
                  - "(缴|还|打|转|存|付|找|输|入)(到|进|入|去|错|咗落|咗去|错到) ~4 (别人|人家|另一张|另外一张|别张|第二张|他人|旧卡|老卡|注销|销掉|停用)(的|嘅|)(卡|咭|户|账|) ~~40 (调|改|逾期|迟|转回|拿回|补|算|找回|销|更正|怎么办)"
                  - "(差|少|欠|争|剩)(了|咗|着|) ~1 (几|一|两|三|四|五|六|七|八|九|十|0*|1*|2*|3*|5*|6*|8*) ~2 (块|毛|分|元|蚊|角) ~~24 (滞纳|违约|罚金|罚款|逾期|迟缴|当我没|算我没)"
                with: ["信用卡", "贷记卡", "白金卡", "金卡", "龙卡", "联名卡", "卡费", "卡数", "卡款", "卡账", "账单", "卡单", "张咭", "咭数", "信用咭", "刷卡", "碌卡", "张单", "单子", "缴款单", "张卡", "卡的", "滞纳", "最低应", "还款日", "缴款日"]
                without: ["房贷", "车贷", "贷款", "网贷", "按揭", "借款", "助学", "催收", "委外", "年费", "征信", "联征", "信用报告", "房租", "月供", "保费", "水费", "电费", "物业", "家人", "通讯录", "恐吓", "分期", "骗", "额度", "短信费", "对方", "存折", "罚单", "不是账单", "退回", "退还", "申请退", "tu度", "评级", "利滚利"]
              - id: autopay-broken
                patterns:
                  - "(自动|设置|设定|绑定|扣全额|一直|原|还款) ~~24 (只扣|仅扣|净系扣|淨系扣|扣成|只划|按最低扣)(了|咗|) ~2 (最低|一部分|部分|一点|零头)"
                  - "(自动扣|自动还|自动缴|自动转|绑定|绑的|绑了|关联|约定|委托扣|代扣|set咗|设了|设定|设好|签了|到日子|到了日子|到期那天|还款日|还款当日|还款当天|扣款日|缴款日) ~~30 (没划|不划|没扣|不扣|未扣|冇扣|冇过|没执行|未执行|扣两|扣了两|划了两|两回|两次|两遍|扣重|又扣|又划|扣款失败|没动静|不灵|失灵|失效|漏扣|少扣|多扣|没反应|没生效|没成)"
                  - "(没划|没扣|未扣|冇扣|漏扣|没自动) ~~24 (算我逾期|记我逾期|逾期|违约|滞纳|罚|迟缴)"
                  - "(绑|关联|扣款)(的|了|定|) ~10 (有钱|够钱|钱够|足够|余额充足|存足|钱足) ~~30 (逾期|违约|滞纳|罚|没还上|迟缴)"
                with: ["信用卡", "贷记卡", "白金卡", "金卡", "龙卡", "联名卡", "卡费", "卡数", "卡款", "卡账", "账单", "咭数", "张咭", "刷卡", "滞纳", "违约的钱", "循环息", "记个逾期", "张卡"]
                without: ["房贷", "车贷", "贷款", "网贷", "按揭", "借款", "水费", "电费", "水电", "燃气", "话费", "保费", "会员", "订阅", "定投", "分期", "年费", "月供", "短信费", "基金", "微信", "支付宝", "催收", "验证码"]
              - id: bill-late-or-astray
                patterns:
                  - "(改|调|换|挪|移|变)(了|成|咗|动|) ~4 (出账|结账|账单|还款|缴款|到期|截数)(的|)(日子|时间|日期|日|天)"
                  - "(两期|两个月|两张单|两期账) ~4 (并成|合成|并在|合在|一起|叠成|挤在)(一期|一个月|一张|一起|要|)"
                  - "(截咗数|截数后|截数之后|结账日后|结账日之后|账单日后|账单日之后|出账后|出账之后|出账日后) ~~20 (碌|刷|买|消费|签) ~~20 (今期|这期|本期|上期|当期)"
                  - "(今期|这期|本期|上期|当期) ~~20 (截数|结账日|账单日|出账日)(后|之后)(先|才|)(碌|刷|买|消费|签)"
                  - "(出单|出账|出的单|推给我|推送|寄到|寄来|寄达|收到|送到|拿到|到手|来的时候|发来|发到|发给我) ~~30 (最后期限|截止|到期日|还款日|缴款日|期限|过期|只剩|来不及|准时找|准时还|准时缴|逾期|过咗|过了)"
                  - "(账单|卡单|单子|张单|月结单|缴款单|结单|还款单) ~~12 (寄|送|发|投|邮)(到|去|往|咗去|错|给|) ~8 (旧|老房|老地址|以前|邻居|隔壁|前单位|错|原来|老家|屋企旧)"
                  - "(账单|卡单|单子|张单|月结单|缴款单|结单) ~~8 往(旧|老|以前|原来|错) ~6 (寄|送|发|投|邮)"
                  - "(没见|未见|没看见|看不着|没拿到|没收|没影|一封没|停了|断了|没露面|没见着|等不到|冇见|未见过) ~8 (账单|卡单|缴款单|月结单|结单|对账邮件)"
                  - "(账单|卡单|缴款单|月结单|结单|纸单) ~~12 (改|转|换)(成|为|做|用|)(电子|纸|邮件|电邮|app|微信|短信) ~~24 (没答应|没同意|没说|未经|擅自|自作主张|收不到|没收到|看不懂|不会|没要求|没申请|冇同意|唔识|没问|不知道|没人)"
                  - "(账单|卡单|缴款单|月结单|结单) ~~20 (迟到|晚了|晚来|拖到|拖了|来晚|姗姗|比往常|不准时|没准时|不按时|没按时|一直没出|迟出)"
                  - "(催|打电话|逾期|罚)(了|来|)(才|先|我才|之后才)知 ~6 (要还|要缴|欠|还多少|没还|没缴|几时还|有账)"
                  - "(出单|账单|卡单|结单|月结单) ~~30 (最后期限|期限|截止|到期) ~~8 (只剩|剩|得返|不到|不足|没几) ~2 (天|日)"
                with: ["信用卡", "贷记卡", "卡费", "卡数", "账单", "卡单", "出单", "结单", "张单", "月结单", "缴款单", "还款单", "张咭", "张卡", "出账", "还款日", "缴款日", "两期"]
                without: ["房贷", "贷款", "按揭", "验证码", "快递", "年费", "礼", "积分", "户口", "存款", "对账单", "催收", "优惠", "兑换", "换卡", "新卡", "银行卡寄", "水费", "电费", "分期", "短信费", "人家的", "别人的"]
              - id: item-disowned
                patterns:
                  - "(信用卡|贷记卡|卡费|账单|卡单|账款|明细|这期|本期|今期|上期|单子|刷卡|签账|张单|月结单|结单) ~~40 (想不起|没下过单|没下单|没买过|没订过|没去过|冇去过|冇买过|未买过|没消费过|不记得买|唔记得|记不得|记不起|哪间店|哪家店|什么店|什么商家|哪个商家|哪里刷|不认得|没听过|未听过|边间|唔知边|净系|只吃|只买|只刷|只碌|只去)"
                  - "(出账|账单|应还|应缴|欠款|结欠|账款|本期|这期|今期|卡费|卡数|卡款|总额|消费)(金额|总额|总数|的数|的钱|嘅数|) ~~24 (相差|差额|不等于|对不|对唔|多出|多算|自己算|自己加|自行统计|自行计算|加起来|加埋|合计|算下来|核对不|跟我记|同我记|翻了一番)"
                  - "(这期|本期|今期|上期|这个月)(要|该|应|让我|叫我|)(还|缴|找|交) ~10 (千|万|百|块|元|蚊) ~~30 (加|算|统计|累计|记账|对) ~~16 (只有|只得|才|也就|怎么也|顶多|不过|冇咁多|没那么多|没这么多)"
                  - "(自己算|自己加|自行统计|自行计算|加起来|加埋|合计|记账|留的小票|留的单据|签单) ~~24 (账单|卡单|出账|应还|应缴|本期|这期|今期|月结单) ~~16 (差|多|少|对不|对唔|不同|唔同|不符)"
                  - "(退了|退货|退房|退咗|退掉|退回去|取消|撤单|撤销|解了|解除|冲掉|押金|预授权|退款) ~~50 (仍|照样|还把|还算|还在|没扣|没冲|没减|算进|计入|照算|照计|仲要|仲计|冇减|冇扣|照收) ~~16 (应还|应缴|账单|卡单|本期|这期|今期|卡数|欠款|单上|月结单)"
                  - "(退了|退货|退房|退咗|退掉|取消|撤单|撤销|解了|押金|预授权|退款) ~~40 (应还|应缴|账单|卡单|本期|这期|今期|卡数|卡上|单上|月结单) ~~8 (仍|照样|还把|还算|还在|没扣|没冲|没减|算进|计入|照算|照计|仲要|仲计|冇减|冇扣|照收)"
                with: ["信用卡", "贷记卡", "白金卡", "龙卡", "卡费", "卡数", "卡款", "卡账", "账单", "卡单", "账款", "刷卡", "碌卡", "张咭", "签账", "卡上这期", "应还", "应缴", "这期要", "本期要", "今期要", "这期该"]
                without: ["盗刷", "骗", "诈", "挂失", "存折", "存款", "活期", "户口结余", "分期", "年费", "积分", "房贷", "贷款", "没卡", "微信账单", "支付宝账单", "水费", "电费", "利率", "对账单", "临柜", "存簿"]
              - id: minimum-or-surplus
                patterns:
                  - "(最低|最少)(还款|应还|应缴|缴款|额|那栏|那个|) ~~16 (还|缴|付|找)(了|咗|) ~~30 (没达|不够|不足|没还够|未达|逾期|循环|不一样|糊涂|看不懂|怎么算|照样|全额|没说|越还|没少|冇少)"
                  - "(多还|多缴|多打|多存|多转|多付|多找|找多|还多|缴多|存多|打多|溢缴|多俾|多畀|付多)(了|咗|进去|的|) ~~40 (拿回|要回|取回|转回|领回|攞返|转返|拎返|取出|提出来|没下文|没消息|不给|收手续|收费|收百分)"
                with: ["信用卡", "贷记卡", "卡费", "卡数", "账单", "卡里", "刷卡", "客服", "最低", "张咭", "溢缴"]
                without: ["房贷", "贷款", "按揭", "车贷", "水费", "电费", "理财", "保险", "利率", "存折", "最低消费", "起存", "手续费收多", "年费", "转账", "汇款", "分期"]
              - id: english-everyday
                patterns:
                  - "(paid|cleared|settled|repaid) ~30 (card|visa|mastercard|amex) ~~60 (still|penalt*|overdue|unpaid|arrears|outstanding|carried|as if|as though|reminder|chasing|late|missed)"
                  - "(line|entry|item|charge|something|purchase|amount|sum|transaction) ~50 (on|in) ~4 (my|our|the|this) ~16 (visa|mastercard|amex|card|credit card) ~2 (summary|statement|bill|listing|activity|account)"
                  - "(bill|statement|paper|e-bill) ~30 (turned up|arrived|landed|came|got here|reached|delivered|showed up|dropped) ~30 (after|late|days before|past|the day before|too)"
                  - "(direct debit|auto*|standing order|giro) ~~60 (didn't go|did not go|didn't run|did not run|never went|never ran|never taken|wasn't taken|not taken|failed|skipped|taken twice|took twice|bounced|didn't collect|did not collect|pulled twice)"
                  - "(paid|sent|put|transferred|paying) ~16 (too much|extra|more than i owed|twice|double) ~30 (card|visa|mastercard|amex)"
                  - "(surplus|excess|too much|extra) ~40 (card|visa|mastercard|amex) ~~60 (back|return*|surplus|excess|stuck|sitting)"
                  - "(payment|cheque|transfer) ~20 (card|visa|mastercard|amex) ~~60 (not shown|isn't showing|not showing|hasn't shown|nowhere|never posted|not posted|went to|wrong card|lost)"
                  - "(minimum) ~20 (paid|payment|amount|due) ~~60 (told|still|late|charged|different|confus*|not enough|short)"
                  - "(card|visa|mastercard|amex) ~~40 (bill|statement) ~~40 (old address|wrong address|previous address|my ex|no longer come*|stopped coming|stopped arriving|went missing)"
                with: ["credit card", "visa", "mastercard", "amex", "the card", "my card", "whole card", "card bill", "card statement"]
                without: ["loan", "mortgage", "debt collector", "agency", "annual fee", "points", "instal*", "stolen", "scam*", "fraud*", "credit report", "atm", "debit card", "machine", "refund the", "passbook"]
              - id: said-plainly
                patterns:
                  - "(账单|月结单|卡单)(上|里|)(多出|冒出|蹦出|多了|出现|无端多)(一|几|两|)(笔|条|项) ~4 (没买|没消费|没刷|不认识|没订|没用|没见过)"
              - id: owed-in-a-story
                patterns:
                  - "(这月|这个月|本月|上月|本期|这期)(让我|叫我|要我|说我|写我)(该|要|得|)还 ~~30 (加|算|才|小票|多出|单据)"
                  - "(还入|还进|存入|还了|缴了|入数|还款) ~~20 (被记|记为|记成|算成|当成|当作)(未还|没还|逾期|晚还|迟缴|未缴)"
                  - "(自动扣|自动还|自动转|约定还款|自扣|自动扣缴|自动还款) ~~24 (就是不扣|没扣|不扣|没划|扣不成) ~~16 (怪我|逾期|晚|滞纳|违约|迟)"
                  - "(退货|退款|退单|退掉) ~~20 (单子|账单|卡单) ~~10 (只见扣|没见回|没冲|没减|还叫我|原数|多了|还在)"
                  - "(那张|这张|上月|月)(的|那张|)单(上|里|子上)(的|) ~6 (消费|美元|交易|笔) ~4 (疑问|不认|不明|存疑|有问题)"
                  - "还了(还|又|却|仍|偏)(说|讲|话)(没还|未还|欠|我没|我欠)"
                  - "(账单日|还款日|结账日|缴款日) ~6 (悄悄|突然|擅自|私自|无端|偷偷)(变|改|换|挪|提前)"
                  - "账单 ~3 (出来|一出|寄来) ~~4 (足足|一分没减|没减|全价|六万|几万|一分没少)"
                  - "(最低还|最低应缴)(那格|款|额|) ~4 (当成|以为|看成|误)"
                  - "(信儿|单子|通知|账单) ~6 (该还多少|还多少|要还多少) ~~8 (这个月|这月|这期|上月) ~6 (悄|没|冇|不)"
                without: ["贷款", "房贷", "按揭"]
              - id: owed-in-a-story-english
                patterns:
                  - "(residual|trailing) (finance charge|interest)"
                  - "(bill|billed|charge) me ~20 (finance charge|late fee) ~30 (paid|cleared|nobody|cannot)"
              - id: bills-in-other-words
                patterns:
                  - "(账单|卡单)(里|上)(写|还写|还列|显示|列)(欠|着欠|未还|没还)"
                  - "账单多(出|了)一笔 ~~16 (没买|没订|不认|没去)"
              - id: bills-in-other-words-english
                patterns:
                  - "(paid|settled|cleared) ~30 (bill|statement|balance) ~60 (still shows|unpaid|late fee|owing|overdue)"
            examples:
              - "退掉的那单又出现在账单里，让我先还上再说"
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
            unless: ["(拿|用)年费(减免|)(挽留|留)", "首年免年费我才", "年费减免挽留", "成年费用", "青年费", "年费率", "老年费", "保险年费", "每年费用", "全年费用", "托管年费", "去年费用", "今年费用", "一年费用"]
            rules:
              - id: annual-fee
                patterns:
                  - "年费"
                  - "(年度费|年度费用|年度服务费|年度管理费|年费券|养卡费|养卡钱|养卡的钱|会籍费|卡片年度|持卡费|用卡费|用卡钱|用卡的钱|年度卡费|年度卡钱|年度的卡)"
                  - "(刷满|刷够|刷不够|没刷够|未刷满|刷卡满|消费满|达标|刷足|碌够|碌满) ~6 (次|笔) ~~14 (免年费|免费|不收|减免|免|还收|还是|收|扣|年|不要那)"
                  - "(白金卡|信用卡|金卡|钻石卡|钛金卡|黑金卡|无限卡|世界卡|卡) ~~8 (每年|一年|年年) ~8 (收|扣|要交|交|要收|要扣) ~10 (元|块|百|千|费|00|80|钱)"
                unless: ["客户问年费", "免年费", "年费政策", "(咨询|咨询一下|请问|问一下|问下|想问|想了解|了解)(信用卡|白金卡|金卡|)年费", "年费标准", "年费规则", "了解年费", "咨询年费", "首年免刷满", "(年费)(早|早就|已|已经|都|也|倒|倒是|确实|真|是|一直|)(给|)(没|没有|未|不)(有|)(收|扣|问题)",
                  "年费(早|早就|已|已经|都|也|倒|倒是|)(给|给我|帮我|)(免了|免掉|减免了|退了|退还)", "首年免、刷满六次免次年"]
                without: ["礼品", "行李箱", "盗刷", "挽留"]
              # Promised free, waived, and charged all the same
              - id: charged-anyway
                patterns:
                  - "(第一年|头一年|首年)(免|不要钱|不收钱|不收|免费|不用钱) ~~30 (扣|收|要|记|计)(了|我|咗|) ~4 (百|千|块|元|蚊)"
                  - "刷 ~3 (次|笔)(就|便|)(免|不收|唔收|可免|不要) ~~24 (收|扣|照|还是|计)"
                  - "(永久|终身|终生|一世|一辈子|永远)(豁免|免|不收|唔收|免收|不要)(一分钱|任何|)(费用|钱|费|) ~~24 (收|扣|计|记|照|还要|冒出|跑出|蹦出|出现)"
                  - "(刷满|刷够|消费满|刷足|碌够|达到|已达)(了|) ~~16 (减免|豁免|免收) ~~20 (收|扣|不认|不给|照)"
                  - "(刷满|刷够|消费满|刷足|碌够|刷了) ~~16 (照收|还收|照扣|还扣|又收|又扣|照计)"
                  - "(免|免除|免收|减免|不收|不要)(过|了|)年费 ~~24 (却|但|结果|扣|收|竟|怎么|现在|为什么|实际|如今|骗|兑现|照)"
                  - "年费(早|早就|已|已经|都|给|给我|)(免了|减免了|免掉|退了|免) ~~24 (又扣|又收|还是扣|还是收|照扣|照收|却|结果|怎么|竟)"
                  - "(永久免费|终身免费|终生免费|永远免费|免费卡|终身免|永久免|永免|一辈子免) ~~30 (收|扣|一年|每年|账单|要交|变)"
                without: ["积分", "里程", "提前", "短信", "管理费", "账户", "转账", "返现", "立减", "分期", "贷款", "存折"]
              - id: annual-fee-charged
                patterns:
                  - "(讲好|说好|承诺|答应|话好)(是|)(不收|免收|免|不要|不扣|唔收)(的|) ~3 年费"
                  - "(没|没有|未|不|不知|不知道|未曾|从未)(说|提|讲|提到|说过|讲过|提过|告知|告诉我|通知|提示|提醒|说明|知道|激活|使用|用过|开卡) ~6 年费"
                  - "(没|没有|未)(激活|使用|用过|开卡|启用) ~~12 年费"
                negation: none
              # The yearly charge of a card, not called by its name
              - id: yearly-charge
                patterns:
                  - "(往年|去年|前年|以前|每年) ~10 (豁免|免|减免|免掉)(到|了|咗|的|) ~~20 (今年|这次|今次|如今|现在)"
                  - "(今年|今次|这次) ~~20 (往年|去年|前年|以前) ~8 (豁免|减免|都免|免到|免掉|免了)"
                  - "(白金卡|金卡|钻石卡|黑卡|信用卡|贷记卡|那卡|张卡)(一年|每年|年年)(要|收|就要|) ~2 (百|千|块|元|蚊) ~~20 (收|凭|贵|不值|没用|抢|不合理|退|免)"
                  - "(收|扣|记|交|要|计) ~8 卡钱"
                  - "(一年一次|一年一回|一年一度|每年一次|按年|逐年|按年头|按年度|年度)(的|嘅|收的|扣的|记的|那笔|) ~2 (钱|费|卡钱|百|千)"
                  - "(按年|按年头|按年度|逐年|到年|年年) ~2 (记|扣|收|计)(我|了|的|走|) ~4 (百|千|块|元|蚊|钱)"
                  - "(满周年|周年日|持卡满|满一年|周年) ~~12 (扣|收|计|跑出|出现|记) ~8 (百|千|块|元|蚊|费|钱|00)"
                  - "(扣|收|记|计)(了|我|走|) ~6 (百|千|元|块|蚊|十) ~~12 (说是年度|年度的|一年的卡|按年)"
                  - "(第一年免|首年免|头年免|第一年不要|头一年不收) ~~30 (扣|划|收|交) ~8 (百|千|元|块|走)"
                  - "(不用交钱|不要钱的|一分钱不收|免费办|免费用) ~~30 (年费|每年|第二年|一年)"
                  - "卡 ~~30 (每年|一年一次|一年一度|年年|每一年|第二年|次年|头一年|隔年|到年头|年底|满一年|一年下来|放了一年|一年) ~~16 (收|扣|要|交|缴|记|计|张嘴|问我要) ~10
                     (百|千|元|块|蚊|钱|00|80|60)"
                  - "(每年|一年一次|年年|每一年|第二年|隔年) ~~20 (那张卡|这张卡|张卡|信用卡|白金卡|金卡|卡) ~~20 (收|扣|交|缴|要|免) ~8 (百|千|元|块|蚊|钱)"
                  - "(刷够|刷满|刷了|刷卡满|消费满|碌够) ~4 (次|笔) ~~24 (免|还收|怎么还|照收|还扣|收|还是给我|不要那|不收)"
                  - "(每年|一年|年年) ~10 (卡费|会费|月费)"
                  - "卡费 ~10 (每年|一年|年年)"
                  - "卡 ~~24 (吃灰|没激活|没开过|没拆|从没用|没用过|一次没刷|没刷过|没开卡|压箱底|抽屉) ~~24 (收|扣|交|欠) ~8 (百|千|元|块|蚊|费|钱)"
                with: ["卡", "card"]
                without: ["管理费", "短信", "账户管理", "保险", "保费", "理财", "积分", "返现", "立减", "礼", "贷款", "分期", "利息", "储蓄卡", "借记卡", "存折",
                  "手续费", "额度", "工资", "工本", "换卡"]
                unless: ["年费率"]
              - id: english
                patterns:
                  - "(charg*|bill*|debit*) ~30 (every year|each year|yearly|annually) ~~20 card"
                  - "(membership|anniversary) (charge|charges|fee|fees|dues)"
                  - "(anniversary|each year|every year|yearly|once a year) ~~60 (holding|keeping|having|owning|carrying) ~8 (card|it)"
                  - "(merely|just|only) for (holding|keeping|having|owning|carrying) ~12 (card|it)"
                  - "annual (fee|fees|charge|charges|card fee|membership fee|membership|service fee)"
                  - "(yearly|annually) ~12 (fee|fees|charge|charges|charged)"
                  - "annual-fee"
                  - "(fee|charge) ~8 (every year|each year|per year|for the year)"
                  - "(free for life|lifetime free|membership fee|free for the first year|first year free|no-fee card)"
                unless: ["annual fee was waived", "annual fee has been waived", "annual fee is not", "annual fee is fine", "annual fee had been waived"]
              - id: english-anyway
                patterns:
                  - "(waive*|free|no annual fee) ~~60 (charged anyway|still charged|charged again|then charged|but charged|reappear*|billed|appeared|showed up|turned up|was taken|was charged|deducted)"
                with: ["annual fee", "yearly fee", "card fee"]
              - id: charged-for-a-drawer
                patterns:
                  - "卡 ~~20 (没出过门|没激活|未激活|没拆|没开封|没用过|没开卡|压箱底) ~~16 (收|扣|来一笔|划|要我)(我|了|走|) ~3 (1*|2*|3*|4*|5*|6*|7*|8*|9*|几百|
                      一千|两千|三百|五百)"
                  - "(刷|满|消费)(满|够|了|) ~3 (次|笔)(就|可|可以|即|便|)免 ~~20 (不算|照扣|照收|还是|又|却|扣|收|不认)"
                  - "免年费 ~~24 (还是|仍|照样|依然|照|却|又) ~3 (出现|收|扣|有|要)"
                  - "(白金|金卡|钻石|无限卡|普卡|黑卡)(那张|卡|) ~4 (第一年|头一年|首年|次年|第二年|年底|今年)(就|又|)(扣|收)"
                  - "(没激活|没拆|未激活|没开卡|封条|没用过) ~~12 (年底|年初|今年|到期) ~4 (一笔|扣|收)"
                  - "一年 ~4 收一(回|次) ~~20 卡 ~4 (剪|销|注销|停)"
                  - "卡(一|)(寄来|到手|到)(我|)(就|)(退|剪|寄回|没激活) ~~8 年费"
              - id: charged-for-a-drawer-english
                patterns:
                  - "(you have|you|have) charged me"
                with: ["no annual fee"]
              - id: free-as-they-said
                patterns:
                  - "(不要钱|免费|永久免|终身免|不收年费|免年费) ~~24 (一年后|第二年|到期|次年|今年) ~6 (扣|收)"
                  - "年费 ~4 (减免|豁免|免了|取消) ~~16 (信了|今天一看|又见|又出|原样|照旧|还在|一分没减)"
                  - "豁免年费 ~~24 (又见|又收|又出|照收)"
            examples:
              - "信用卡没激活过也收了年费，不合理"
              - "办卡人员承诺终身免年费，今年账单却出现680元年费"
              - "客户不认可白金卡年费3600元，要求减免"
              - "白金卡每年扣我两千多块钱，刷多少次都免不了"
              - "年費扣了才知道要刷滿六次"
              - "卡片放抽屉吃灰，到第二年问我要三百块"
              - "I was charged an annual fee for a card I never used."
            counterexamples:
              - "年费上个月就退给我了，谢谢。这次是积分兑换的礼品两个月没寄到。"
              - "理财产品管理年费率是多少"
              - "该卡没有收年费，客户对此认可"
              - "客户成年费用由父母承担"
              - "There was no annual fee, I only want to close the card."
              - "年费早就免了，我只想把卡销掉"
          - id: installment
            name_zh: "分期业务争议"
            name_en: "Instalment plan dispute"
            business: "银行卡-信用卡"
            cause: "营销方式"
            unless: ["分期(明细|那页|页面|按钮|功能页|计算器)",
              "分期限", "部分期", "分期间", "十分期待", "分期分批", "分期望", "百分期", "分期本身无争议",
              "对分期无异议", "分期是我自己办的", "(不是|没|没有|未|无需|不)(要|)谈分期", "没有分期", "分期付款的首付",
              "分期没意见", "分期没问题", "没被莫名其妙分期", "没被分期", "没有办任何分期", "没办过分期", "没办任何分期",
              "分期我自己要办", "分期是我要办的", "自愿办的分期", "自己要办的分期", "我自己要办的",
              "(不是|不|并非|唔系)(要|想|来|)(办|做|申请|谈|问|搞)(什么|)分期", "分期(也|都|我|)(没|没有|未)(办|做|碰|弄|搞)"]
            rules:
              - id: instalment
                patterns:
                  - "分期 & (手续费|服务费|利息|利率|同意|擅自|私自|自动|默认|强制|莫名|不知情|不知道|取消|撤销|撤回|终止|
                     停掉|停止|提前|结清|退|违约金|诱导|误导|骗|忽悠|承诺|答应|说好|说是|免息|零息|0息|办了|办成|做了|变成|变|
                     转成|给我|帮我|帮忙|替我|被|开通|没要|没说|没有说|没让|没答应|不认可|不需要|不想|不要|异议|争议|核实|
                     反映|投诉|要求|诉求|查询|为什么|为何|怎么|凭什么|多收|多扣|高|不能|无法|办不了|失败|合同|每月|每期|期数|
                     实际|隐瞒|没讲|没告知|未告知|没提|电话|推销|营销|客服|专员|业务员|期)"
                  - "(e招贷|现金贷|备用金|装修金|万用金|信用金|圆梦金|预借现金|现金分付|大额分付) ~~24 (手续费|利息|没同意|
                     未经|擅自|自动|取消|提前|结清|退|每期|期|误导|不知|被办|给我办|莫名|违约金)"
                  - "(停止|取消|终止|撤销) ~4 (分期|分付|分3期|分6期|分12期|分24期)"
                  - "分 ~0 (3|6|9|10|12|18|24|36|三|六|九|十二|十八|二十四|三十六) ~0 (期|个月)"
                without: ["催收", "催债", "讨债", "退订", "循环利息", "全额计", "烦的是"]
              - id: without-consent
                patterns:
                  - "(没|没有|未|从未|从没|从来没有|不|不想|没想|并未|并没有|未经)(办|办理|申请|同意|要求|确认|授权|签|办过|
                     申请过|办理过|同意过|要) ~4 分期 ~~24 (却|竟|怎么|为什么|为何|凭什么|突然|居然|自作主张|哪来|就给我办|
                     就给我分|就帮我办|就帮我分|就扣了|就分了|就办了)"
                negation: none
              - id: done-secretly
                patterns:
                  - "(擅自|私自|强制|自动|默认|直接|莫名|莫名其妙|偷偷|悄悄|未经同意|未经本人同意|没经过我同意|没经我同意|
                     没问过我|自作主张|诱导|强行|无故|偷|糊里糊涂|稀里糊涂) ~12 (分期|分了|拆成|拆了|分成|转成)(3|6|9|1|2|三|
                     六|九|十|几|好几|账|期|了|)"
                  - "(分|拆|切|摊)(成|了|做|作|开|为|) ~2 (3|6|9|10|12|18|24|36|48|60|三|六|九|十|十二|十八|二十四|三十六|几|
                     好几|若干|多)(个|) ~0 (月|期|份|次)"
                  - "(剩下|剩余|余下|后面|未还|没还|还没还|还剩)(的|) ~4 (期|几期) ~~30 (手续费|结清|结掉|还清|还掉|还了|
                     一次|违约金|照收|全收|不退)"
                  - "(还有|还剩|剩) ~3 期 ~~30 (手续费|结清|还清|违约金|提前)"
                  - "(分|拆)(月|几个月|期)(还|付|摊|缴) ~~24 (没说|没同意|没要|不知|手续费|利息|给我|帮我|自动)"
                  - "(电话|推销|小姐|女的|男的|客服|专员|营销) ~~30 (说好|嗯|考虑|随口|没答应|没同意|话好|试试|应付) ~~30
                     (期|分了|办上|办了|办好|生效|做了)"
                without: ["催收", "催债", "讨债", "贷款三", "理财", "国债", "保险", "年金", "推销电话", "房贷", "慢慢还"]
              - id: zero-cost-that-costs
                patterns:
                  - "(零利息|免息|零息|0利息|无息|免手续费|零手续费|零费率|0手续费|不收费|没有利息|不用利息) ~~40 (每个月|
                     每月|每期|月月|期期|分期|月供|期) ~~20 (手续费|利息|费用|多收|扣|收)"
                  - "(账单|卡上|账上|每月|流水) ~~24 (1/12|1/24|1/6|1/3|1/36|2/12|第1期|第一期|01/12|剩余期数|分十二|
                     分24|十二分之一)"
                  - "(十二|二十四|三十六|12|24|36|18|十八|六|6|三|3|九|9|10|十)(期|个月期) ~~24 (我|没|自动|同意|怎么|给我|
                     手续费|费用|利息|取消|提前|结清|剩)"
                  - "(分期|分了期|拆单|转分期) & (没|不|未|却|怎么|为什么|费|利|退|取消|停|骗|要求|强|自动)"
                without: ["催收", "催债", "理财", "国债", "保险", "年金", "房贷", "贷款", "慢慢还", "定期", "存款",
                  "没有分期", "谈分期", "没办过分期", "没有办任何分期", "未办理任何分期", "对分期本身", "我自己办的",
                  "循环利息", "订报", "推销电话", "逾期", "杂志", "逾期了", "第三期国债", "我自己要办", "烦的是", "推销",
                  "没给我办"]
              - id: spread-over-months
                patterns:
                  - "{installment_months} ~3 (慢慢还|分摊|均摊|摊|均着付|平均付|月供|供款|供|免息|零息|零利|付清|付款|还|付)
                     ~~50 (刷|碌|签|卡|账|消费|退|撤|机器|沙发|电脑|手机|家电|费|息|入数|一笔过|一次过|一次性|没答应|没同意|
                     反悔|笑我)"
                  - "(刷|碌|签|卡|账|消费|退货|退了|购物|商场|买) ~~50 (拆|转|变|改|作|做|分|摊|按|用|签|讲好|说好)(咗|了|成|
                     做|作|好|为|)(做|成|作|) ~6 {installment_months} ~3 (慢慢还|分摊|均摊|摊|均着付|平均付|月供|供款|供|免息|
                     零息|还|付)"
                  - "(碌卡|刷卡|卡数|消费|账单) ~16 (转|拆|变|改|做|分|摊)(咗|了|成|做|作)(做|成|作|) ~2 {installment_months}"
                  - "每(个|)(月|期) ~2 (摊|均摊|分摊)(的|那|还|款) ~~30 (还在|照|继续|仍|多|扣|没停)"
                  - "(每个月|每月|那笔|每期)(摊还款|摊的|分摊款|月供款) ~~20 (还在|照|继续|仍|多|没停)"
                  - "{installment_months} ~~30 (一笔过|一次过|一次性|整笔|全额)(全|)(入数|入|记|出|扣|过)"
                  - "(按|讲好|说好|签的|签)~6 {installment_months}(摊|付|还|供|分) ~~40 (作成|做成|变成|系统|结果|记成|一次)"
                  - "(分|摊|拆|变成|改成|做成|转成)(成|) ~1 (一|两|三|四|五|1|2|3|5)年(慢慢|摊|分|供|付|给|还) ~~40 (扣|没|息|
                     费|卡|刷|全|反悔|答应)"
                  - "(刷|碌|签|买|手机|家电|冰箱|沙发|电脑) ~~30 (分|摊|拆|变成|改成|做成|转成)(成|) ~1 (一|两|三|四|
                     五|1|2|3|5)年(慢慢|摊|分|供|付|给|还)"
                  - "(消费|账|刷的|碌的|签账|那笔) ~6 (拆开|拆散|摊开|拆成几)(了|) ~~24 (每个月|每月|按月|月月|加钱|利息|
                     手续费)"
                  - "(剩下|剩余|余下)(的|)(几个月|几期|月份|期数) ~12 (一次|提前|全部) ~~20 (手续费|照收|费用)"
                  - "(弄|搞|变|改|做|转|拆)(成|做)(了|) ~2 (每月|每个月|按月|月月)(还|付|供)(一点|一些|一份|) ~~30 (手续费|
                     利息|费|没答应|没同意)"
                without: ["房贷", "按揭", "车贷", "贷款", "借款", "保险", "理财", "年金", "公积金", "定期", "存款", "逾期",
                  "催", "推销电话", "首付"]
              - id: english
                patterns:
                  - "(instalment*|installment*|instalments)"
                  - "(monthly payment plan|payment plan|payment by month|split payment*|into monthly payments|converted into
                     monthly)"
                  - "(12|24|36|6|18|3|48|60|six|twelve|twenty-four|thirty-six|eighteen) ~2 (-month|month*|monthly) ~12
                     (plan|repayment*|payment*|scheme)"
                  - "(convert*|split*|turned|changed|spread|switched|moved) ~40 (months|monthly|month plan|flexi*|easy
                     payment|payment plan)"
                  - "(flexi-pay|flexipay|easy payment plan|interest-free plan|interest free plan|payment by instal*|0% plan)"
                  - "(interest-free|interest free|0%|zero interest) & (monthly|month|fee|charge*|handling)"
              - id: split-into-periods
                patterns:
                  - "(拆成|分成|做成|办成|转成|改成|变成|分了|拆|分) ~2 (3|6|9|10|12|18|24|36|48|60|三|六|九|十二|十八|
                     二十四|三十六|好几|几|多)(个|)(期|月还)"
                  - "(每期|期数|剩余期|零费率|0费率|0利息|零利息分|免息期分|期手续费|分36|分24|分12)"
                  - "(12|24|36|十二|二十四|三十六|18|6|60)期"
                without: ["年利率", "循环利息", "月月按时", "按时还清", "呆账", "房贷", "逾期", "国债", "第12期", "保险", "理财", "年金"]
              - id: split-in-a-story
                patterns:
                  - "(账单|账|钱|款)(被|给|)(拆|分)(开|成|了|成了) ~3 (还|期)"
                  - "(零息|0息|免息|0利率|零利率|无息) ~~24 (服务费|手续费|每月多|每个月多|零在哪|在哪儿)"
                  - "(每期|一期一期|12期|24期|36期|18期|12个月|24个月|每月) ~~24 (折|年化|年率|实际|合下来) ~6 (个点|%|息|1*)"
                  - "一天不到一块 ~~24 (年|点|算)"
                  - "(多出|出现|冒出|被办) ~4 第 ~2 期"
                  - "(装修|买车|买手机|单笔|账单) ~2 分期 ~~30 (一次还清|结清|提前) ~~20 (照收|不受理|剩|手续费)"
                  - "(没办过|没做过|没点头|没同意|没答应|没申请)(过|) ~4 分期"
                without: ["多谢", "房贷"]
            examples:
              - "账单被自动分期了十二期，手续费不退"
              - "客户称电话营销时承诺分期零利息，实际每期收费"
              - "提前终止现金分期，剩余手续费照收"
              - "沒同意過帳單分期，每個月卻多出手續費"
              - "分24期的装修贷，提前还清还得付全部费用"
              - "The bank converted my purchase to an instalment plan without asking."
              - "就跟她说考虑考虑，第二天那笔消费已经被拆成了二十四份，每份还加手续费"
              - "说好刷的那台冰箱分两年慢慢给，结果一下子全扣了"
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
            unless: ["利息税", "利息(要|会|还|)(比|高过)(定期|存款|活期|定存)(还|)(高|多)", 
              "省点利息", "省利息", "省下利息", "少付利息", "省啲利息", "省点利钱", "慳利息", 
              "利息收入", "利息收入证明", "利率互换", "无利息", "免利息", "零利息", "退还利息", "退利息", "优惠利率",
              "利率优惠", "利率往上调", "(不是|唔系|并非)嫌利息高", "(不是|唔系|并非)嫌利率高", "利率我没意见",
              "利率没意见", "利息我没意见", "利率我认", "利息我认", "利息几多我都肯", "利息几多我都", "唔系嫌贵", "息我照畀", "利率下限", "同期利率"]
            rules:
              - id: rate
                patterns:
                  - "(定存|利率|存款|息口) ~~30 (约定|说好|讲好|合同|承诺) ~8 (只给|却给|只算|却算|才给|才算)"
                  - "(优惠利率|优惠息|优惠利息) ~4 (呢|去哪|没了|不见)"
                  - "(利息|利率) ~10 (一般利率|牌告|普通利率|原利率) ~~20 (说好|讲好|约定|承诺)"
                  - "(利息|息|利率) ~6 (怎么|为什么|为何|点解|凭什么|竟|居然|却) ~8 (多|高|差|贵|涨)"
                  - "{interest_rate_word} ~~16 {interest_rate_bad}"
                  - "(多收|多扣|多算|少算|少付|少给|算错|计错|质疑|不认可|核实|解释|说明|异议|争议|乱收|滥收|超高|高额|天价|巨额|
                     不合理|莫名|重复收|全额收|加收|调低|降低|下调|减免|降|减|重新计算|投诉|反映|没降|不降|照收|白付|
                     提高|上调|上浮|调高|擅自|私自) ~6 {interest_rate_word}"
                  - "{interest_rate_word}(问题|争议|纠纷|异议|计算|偏高|过高)"
                  - "(收|扣|算|产生|计|滚|多出|多了|罚|生出) ~6 (利息|利钱|罚息|复利)"
                  - "(定期|定存|存款|存单|大额存单|活期|到期|存折|定期存款) ~~24 (利息|利钱|收到的息|收到嘅息|息) ~~16 (少|差|低|
                     不对|不符|没|未|只|得|才|冇|错|变|却|跟|同)"
                  - "(lpr|加点|基点|重定价|全额计息|全额罚息|利滚利|利叠利|驴打滚|靠档计息|靠档|循环利息|高利贷|日息万|万分之五)"
                  - "(降息|减息|下调利息|降低利息|加息|涨息) ~~20 (没|未|不|冇|唔|仍|还|却|照|我的|我嗰|别人|申请|要求)"
                without: ["利率高低", "利息高低", "利率没问题", "利息没问题", "利率不是问题", "利息不是问题", "利率我不",
                  "利息我不", "不计较利", "说退", "没退", "唔退", "要退我", "承认不退", "保本", "保险", "误导", "理财", "忽悠",
                  "保单", "营销电话", "推销", "提前还", "提早还", "提前结清", "提早清", "承诺年化", "收益率", "分期", "搭售",
                  "捆绑", "加买", "不买就", "退还", "退息", "返还", "退回", "退给", "退返", "过桥", "延误", "延迟利息",
                  "一延再延", "推荐", "年金", "基金", "退保", "手续费率", "分红险", "利息税", "期缴"]
              - id: accrued-while-waiting
                patterns:
                  - "(利率|利息) ~8 (没降|没按|未下调|没下调|不降|没调|未按|不下调|没有下调|未调整)"
                  - "(利|利息|利钱) ~2 (比本|比本金|快赶上本|超过本金|高过本金|多过本金)"
                  - "(放款|批下来|放下来|签约|合同|签的|签嘅) ~~20 利率 ~~20 (签的|签嘅|合同|说好|讲好|约定|变|却|高|写的|原来)"
                  - "{interest_rate_word} ~6 (照算|照收|照扣|照计|照付|白付|白交|按老|按旧|又照|继续收|继续算|还在算)"
                  - "(循环利息|循环息|全额计|按全额|罚息|复利) ~~16 (不认可|不服|多|不合理|重算|怎么|算|收|异议|高|计)"
                  - "(年利率|年化|利率|真实利率|实际利率) ~~16 (差了|差一倍|不符|不一样|不一致|翻倍|翻了|高一倍|高出)"
                without: ["利率高低", "利息高低", "利率没问题", "利息没问题", "利率不是问题", "利息不是问题", "利率我不",
                  "利息我不", "不计较利", "收益", "理财", "保险", "退还", "退回", "基金", "存款变"]
              - id: promised-figure
                patterns:
                  - "(存的时候|存时|存入时|当初存|开户时|办的时候|签的时候|签约时|嗰阵) & (利率|利息|息) & (到期|实际|只有|结果|
                     一看|变|现在|得)"
                  - "(供楼|供款|月供|供楼利率) & (减咗|减息|降息|降了|跌咗) & (一样|冇变|没变|照旧|没少|唔变|仲系)"
                  - "(日息|年化|月息|年利|利率) & (算下来|算起来|实际|广告|宣传|都快|加起来|折合)"
                  - "(贷款|房贷|按揭|商贷) & (同事|邻居|朋友|隔壁|别人|人家|我姐|我哥|我妹|新客户|新客|其他人) & (三点|四点|五点|3.|
                     4.|5.|%|个点|利率|利息)"
                  - "(p减|p加|h加|p按|h按|封顶|优惠息|机动利率|固定利率|浮动利率) & (变|冇人|突然|冇通知|少|多|错|没|不|唔)"
                  - "(从|由)(消费|刷卡|签账|入账|交易)(那天|当天|日|当日|嗰日) ~~16 (算|计|起|收)"
                  - "(利|利息|息|利钱)(怎么|点样|点|如何|到底怎么|究竟点)(滚|算|计|来)"
                  - "(贷款合同|借款合同|合同上|合同里|签的合同) ~~20 (倒推|算出来|实际扣|实际收|实际执行|扣款明细) ~~12 (快|成|变|
                     高|%|点|多)"
                  - "(房贷|贷款|月供|月付|供款|按揭)(突然|无端端|莫名|忽然|凭空|自己)(涨|多|加|高|升)(了|咗|) ~6 (百|千|块|元|蚊|
                     很多)"
                  - "(自动续存|自动转存|到期转存|续存) ~~24 (利率|利息|最低|少|按)"
                  - "(降息|升息|减息|加息|央行降|lpr降|批量下调|存量利率|存量房贷|降准) ~~30 (装死|没动|不动|就调|不调|没调|没降|
                     不降|没份|没我|没被|未被|再等|没有|轮不到|未下调|却|没轮到)"
                  - "(存量房贷|房贷|月供|按揭) ~~16 (没有被|没被|未被|未|没)(批量下调|下调|调整|转换|降|调低)"
                  - "(本金) ~~16 (利息|利) ~~20 (怎么|说不出|算|多|吞|喂|几乎|全是)"
                  - "(利|利息|利钱)(比|跟|和|同|与) ~16 (少好|多好|少几|少了|低|差了|不一样|对不上)"
                  - "(定存|定期|存单|存的|存款|存了|存三年|存五年|存一年|大额|开定期|做定期) ~~24 (%|个点|百分之|厘|点零|点一|点二|
                     点三|点四|点五|点六|点七|点八|点九) ~~24 (结果|实际|到期|变|按|只有|给我|却|差|得|才|少|计返|
                     算|怎么)"
                  - "(房贷|按揭|贷款|车贷|经营贷|消费贷|月供) ~~24 (%|个点|百分之|厘|点几) ~~24 (别人|人家|新客|降|调|没|未|不|还是|
                     仍|合同|实际|涨|却)"
                  - "(只按|按照|按|变成|当)活期"
                  - "(月供|房贷|按揭) ~8 (没降|未降|不降|没调|未调|没有下调|不给降|降不|上涨|涨了|变高|多了|增加|没变|没少|冇减|
                     唔减|加咗)"
                  - "(欠|透支|借|贷|差|迟)(了|咗|) ~8 (块|元|万|千|百|蚊|日|天) ~~24 (利息|利钱|息)"
                  - "(息) ~0 (太高|过高|偏高|这么高|咁高|算错|不对|低了)"
                  - "(利息|利钱|息)(由|从|打从) ~12 (开始|起|计|算)"
                  - "(按|以|拿) ~6 (整笔|全额|总额|全部金额|整个账单|一万多|全数) ~8 (算|计|收) ~6 (利息|利钱|息)"
                without: ["利率高低", "利息高低", "利率没问题", "利息没问题", "利率不是问题", "利息不是问题", "利率我不",
                  "利息我不", "不计较利", "查不到这笔", "说退", "没退", "要求退", "保本", "保险", "提前还", "提前结清", "提早",
                  "一把还", "早点", "违约金", "分期", "理财", "退还", "返还", "误导", "忽悠", "积分", "亏", "手续费", "回馈",
                  "现金贷"]
              - id: english
                patterns:
                  - "(credited|paid|applied|charged) ~24 (where|while|when|although|but) ~24 (certificate|contract|agreement|letter|slip) (says|said|states|stated|shows|caps)"
                  - "(contract|agreement|letter) caps ~12 at"
                  - "(lowered|cut|slashed|reduced|dropped) & (deposit rate|savings rate|interest)"
                  - "(interest) & (makes no sense|calculation|calculated|miscalculat*|overcharg*|wrong|explain|unfair|excessive|
                     higher|too much|doubled|formula)"
                  - "(rate) & (mortgage|loan|deposit|savings|overdraft) & (lower*|rais*|increas*|went up|changed|higher|promised|
                     wrong|unfair|without)"
                  - "(interest|interest rate|apr|lpr|penalty interest|compound interest) ~40 (too high|wrong|incorrect|higher|lower|
                     unfair|excessive|not paid|overcharg*|disput*|than|compound*|unreasonable|adjust*|calculat*|comput*|explain*|
                     increas*|jump*|promised|agreed|contract|still|never|not|doubled|why|how|different|short|missing|less)"
                  - "(wrong|incorrect|excessive|high|unfair|too much|overcharged|extra|more|less|charged|charging|charge me|disput*|
                     how|unexpected) ~16 (interest|apr)"
                  - "(mortgage|loan|deposit|savings|fixed deposit|time deposit|fd|home loan|borrowers|prime) ~60 (rate|rates)
                     ~50 (not|never|still|higher|lower|wrong|promised|agreed|adjust*|increase*|went up|pegged|repric*|reset|
                     contract|than|instead|reduced|jump*|changed|no)"
                  - "(rate|rates) & (fallen|dropped|went down|cut|cuts|reduced|repric*) & (mortgage|loan|still|my rate|not)"
                  - "(promised|quoted|advertised|agreed|told) & (rate|percent|per cent|%) & (deposit|loan|mortgage|savings|paid|got|
                     actual|only|instead)"
                  - "(deposit|maturity|loan|mortgage) & (percent|per cent|%) & (interest|rate) & (paid|works out|instead|only|but|
                     yet|recalculat*|still)"
                  - "(raised|raise|increased|hiked|bumped|changed|lifted) ~30 (rate|rates|interest|apr)"
                  - "(hibor|prime|base rate|lpr|fed) ~40 (dropped|fell|fallen|cut|down|lower*) ~60 (not|same|still|never|yet)"
                  - "interest ~50 (backdated|purchase date|one day late|full balance|entire balance|whole balance|whole bill|
                     day one|full amount)"
                  - "(no|without) ~6 (repricing|rate cut|rate adjustment)"
                without: ["rate offer", "application", "利率高低", "利息高低", "利率没问题", "利息没问题", "利率不是问题",
                  "利息不是问题", "利率我不", "利息我不", "不计较利", "conflict of interest", "not interested", "refund*",
                  "instalment", "installment", "exchange rate", "points", "prepay*", "no interest in", "insurance", "policy",
                  "rate of return", "ahead of time", "settling my", "early settlement", "early repayment", "redemption"]
              - id: overcharged
                patterns:
                  - "(多收|多扣|多算|多计|多收取|错收|乱收) ~12 (利息|利钱|罚息)"
                  - "(利率|利息|房贷|按揭|月供|存量房贷) ~4 (没按|未按|没有按|没跟着|未跟着) ~8 (下调|调|降|减|合同|通知|公告)"
                  - "(存量房贷|房贷|按揭|供楼) ~8 (不给|没给|未给|没|唔) ~1 (降|我降|我下|我减|下调|减)"
                without: ["分期", "保险", "理财", "基金", "误导", "提前结清", "提前还清", "放款", "额度", "承认", "会退", "不退", "说退", "没退"]
              - id: figures
                with: ["房贷", "买房", "存的", "还贷", "车贷", "贷款", "按揭", "月供", "供楼", "供款", "借", "利率", "利息", "加点", "基点", "定期", "存单", "定存", "合同", "年化", "利钱", "降息"]
                patterns:
                  - "(存的时候|存时|存定期|定期|存单|存款|存了) ~~30 (只给了|才给|只给我|只结|才结|只得|少给|少结)"
                  - "(新客|新来的|新人|新户|别人|人家) ~~10 (便宜|低|少) ~3 (一个点|个点|零点|百分)"
                  - "(央行|国家|政策|大家|别人|人家|小区|邻居|同事|其他客户|新客户) ~~24 (降|下调|调低|减息|往下调|少了) ~~24 (就我|我的|我借|我还|我这|我家|唯独|我份|我嗰|我嘅) ~~16 (没|不|未|老|还是|仍|照|冇|唔|一动)"
                  - "(他|她|人家|别人|同事|邻居|朋友|客户|都) ~2 (二点|三点|四点|五点|2.|3.|4.|5.) ~~4 我 ~4 (三点|四点|五点|六点|3.|4.|5.|6.)"
                  - "(点数|加点|基点) ~~10 (没动|没调|不动|没降|不降|一动|没变|往下|没下|未调)"
                  - "(倒算|倒推|折算|算下来|算出来|换算) ~6 (点几|个点|%|百分之|三点|四点|五点|六点|七点|八点|九点|十几|二十几)"
                  - "(按|照|以|涨到|升到|加到|调到|跳到|变成|改成|只给|才给) ~1 (一点|二点|三点|四点|五点|六点|七点|八点|1.|2.|3.|4.|5.|6.) ~3 (算|计|收|扣|执行|结)"
                  - "比(合同|合约|签的|说的|写的) ~6 (点数|利|息) ~4 (多|高)"
                without: ["红利", "集点", "积分", "兑", "分期", "理财", "保险", "收益", "额度", "手续费", "汇率", "点钟", "工资", "送", "礼", "返现", "活动", "取", "机器", "柜员机", "atm", "年金", "限额"]
              - id: figures-english
                patterns:
                  - "(hibor|prime|lpr|sibor|sora) & (plus|minus) & (charg*|yet|but|instead|never|not|actual*)"
                  - "(deposit slip|time deposit|fixed deposit|term deposit|at maturity|matured) & (credited|paid|works out|received|got) & (only|instead|less|short|but)"
                without: ["insurance", "policy", "fund", "structured", "instalment", "points"]
              - id: said-plainly
                patterns:
                  - "(核准书|合同|批复|签约|合约|批核|约定|谈好)(上|里|)(写|是|为|定|的是) ~3 (1*|2*|3*|4*|5*|6*) ~~20 (用|按|变|却|实际|照) ~4 (1*|2*|3*|4*|5*|6*) ~4 (算|计|收|扣|结)"
                  - "(sold|opened|agreed|quoted|signed|promised) ~16 at ~16 (been|being|is) ~4 (accruing|charged|paying|calculated|worked out|earning)"
                  - "interest ~60 (old|larger|previous|original|wrong|higher) balance"
                  - "(accruing|accrued|accrues|earning|credited) at (1*|2*|3*|4*|0*)"
              - id: rate-in-a-story
                patterns:
                  - "(批下来|口头说|写的|说的|签字时|存的时候说|讲好|批的|说好)(的|)(是|年息|三年给|) ~4 (1*|2*|3*|4*|5*|6*|三厘*|四厘*|三个点|四个点) ~~16 (变成|印的|才|
                      成了|却是|是) ~3 (1*|2*|3*|4*|5*|6*|五厘|四厘)"
                  - "(人家|隔壁|别人|他|老王|同事)(批|贷|给|的|) ~2 (个点多|点多) ~~4 (我|俺)"
                  - "(利息|息)(给我|) ~2 (算到|多算|计到|按全额|还按)"
                  - "p减 ~~10 (计|畀|俾|实)"
                  - "(罚息|利息|息)(多算|多收|多计)(了|) ~3 (天|日|月|元|块)"
                  - "(年息|利率|息) ~12 (厘|%|点) ~~24 (后来|一看|签字页|合同) ~6 (厘|%|点|空着)"
                  - "(央行|基准|lpr|利率) ~4 (降|减|下调)(了|息|) ~~12 (没动|没给我|不动|一样|照旧|没给降)"
                  - "利率降了 ~8 (没|未|不)给"
                with: ["利", "息", "合同", "贷", "厘", "央行", "p减"]
                without: ["分期", "礼"]
              - id: rates-in-other-words
                patterns:
                  - "(合同|核准书|存单|批复|合约)(上|)(写|印|签)(的|着|明|) ~6 (1*|2*|3*|4*|5*|6*) ~~12 (实际扣|实际是|实际收|却用|却按|实收|第一期扣款)"
                  - "(央行|中央银行|人行)(没|未)(升息|加息) ~~16 (加|升|调)"
              - id: rates-in-other-words-english
                patterns:
                  - "(paid at|accruing at|charging me|charged me at) ~30 (when|says|since|certificate|sold)"
                  - "showed me ~20 charging me"
                  - "interest on ~24 (old|larger) ~8 balance"
              - id: rate-on-paper
                patterns:
                  - "(批下来|说好|口头|写的|讲好|谈好)(的|)(是|) ~4 (1*|2*|3*|4*|5*|6*) ~~16 (签合同|合同上印|合同印|合同变) ~3 (变成|的|成|1*|2*|3*|4*|5*|6*)"
                without: ["分期", "期限", "万"]
            examples:
              - "定存说好三点二，到期按三点零给我结的"
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
            unless: ["(就|要|会)上征信", "不还就(上|报)(征信|黑名单)", "征信(没有|没|无|从无|从没)(任何|一点|一次|)(逾期|不良|问题|污点|瑕疵)", "(在|还在|正在)查征信", "征信(还在|在)查", "征信(审核|审批)(中|未)", "(反诈|反洗钱|转账|支付|来电|电话)黑名单", "征信子系统维护", "未查征信", "长征信", "(咨询|咨询一下|请问|问一下|问下|想问|想问下|想了解|了解)(个人|)征信", "征信报告在哪", "征信报告怎么", "挂失信用", "遗失信用", "丢失信用", "损失信", "征信我查", "征信良好", "征信好好", "征信没毛病", "征信一直", "征信优秀", "征信也没", "征信正常", "征信没问题", "征信无异常", "征信很好", "征信干净",
              "征信(记录|上|方面|报告|)(也|都|一直|)(良好|正常|没问题|没有问题|没毛病|无异常|无不良|很好|干净|优良|没有不良|没不良|没逾期|没有逾期)",
              "征信(也|都|并|)(没受|没有受|未受|不受)(到|)影响", "(无|没有|不涉及|非)征信异议"]
            rules:
              - id: credit-report
                patterns:
                  - "(征信|信用报告|信用记录|信用纪录|不良记录|不良纪录|逾期记录|逾期纪录|联征|联合征信|环联|信用黑名单|信用污点|信用受损|信贷报告|信贷记录|信贷纪录|
                     不良信用|信用不良|呆账记录|呆账|失信|连三累六|信用档案|信用信息|信用瑕疵)"
                  - "(信用) ~6 (污点|受影响|受到影响|受损|不良|花了|影响|黑点|瑕疵|破产)"
                  - "(央行|人行|人民银行) ~6 (报告|单子|档案|记录|纪录|系统|数据|名单|信用)"
                  - "(贷后管理|贷款审批|信用卡审批)(查询|) ~4 (查询|记录|次数)"
                  - "信贷评级 ~~12 (跌|降|差|受|下跌|变|影响)"
                without: ["微信群", "转发"]
              # What the report says of the customer, without the word
              - id: entry
                patterns:
                  - "(给人家报|给央行报|报给人行|报成|报我|通报我) ~4 (拖|晚|逾|迟|欠)"
                  - "(tu|环联|联征) ~~20 (查询|查阅)"
                  - "(迟缴|逾期|欠款|呆账|晚还|违约|迟还) ~~16 (纪录|记录|污点) ~~10 (挂|留|没消|没删|还在|未消|不消|删不)"
                  - "(没|从没|没有|未)(在你们|跟你们|同你哋|) ~4 (借过|贷过) ~~20 (一查|查出|查到|显示|名下)"
                  - "担保 ~~20 (冒名|影响我|不是我|没签|撤掉)"
                  - "黑名单 ~~24 (贷|房|征信|信用|除名|移除|撤销|更正|消)"
                  - "(上了|进了|列入|拉进|列了|入咗) ~2 黑名单"
                  - "(信用资料|信用资讯|信贷资料|信用纪录|信贷报告|tu|jcic) ~~16 (错|误|注记|逾|迟|延|更正|欠|不符|写住|写着|跌)"
                  - "(还清|结清|清晒数|还完|销户|早就还|早还) ~~24 (挂着|写着|写住|记着|标着|仲写|还写) ~6 (欠|未还|逾期|没还|余额)"
                  - "(上报|报送|报上去|报出去)(错|错了|错误|的|) ~~24 (房|贷|改|更正|信用|延迟|逾期)"
                  - "(信用分|信用评分|信用等级|信用积分|评级) ~~8 (低|降|掉|跌|影响|扣|搞|毁|查询)"
                  - "(上报|报上|报咗|报去|通报) ~8 (tu|环联|联征|jcic|cb)"
                  - "报告(上|里|中|还|) ~~16 (未结清|没结清|没还清|还没还|逾期|查询|呆账|欠|担保|不良|余额|污点|迟还|坏账|没有更新|未更新|违约)"
                  - "(一条|一笔|几条|有条|多条|两条)(逾期|呆账|坏账|迟还|不良)"
                  - "(写着|挂着|记着|标着|显示|还是|仍为|仍是|上头|留着|背着|变成|列为) ~6 (未结清|没结清|呆账|坏账|不良|未还清|黑疙瘩|黑点|污点|迟还)"
                  - "(名下|我头上|我身上) ~12 (逾期|呆账|坏账|未结清|没结清|不良|担保|黑历史|污点|迟还|一笔没结|欠款)"
                  - "(上报|报送|报上|报成|报了|报我|报到|上了|进了|列入|打入|列为|记成|通报) ~8 (征信|黑名单|央行|人行|人民银行|失信|不良|逾期|呆账|迟还|违约)"
                  - "(影响|毁了|花了|拖累|连累|损害)(我|我的|客户|本人|到|了|) ~3 (征信|信用|信誉)"
                  - "(查询记录|查询次数|查询纪录|硬查询|贷款记录|担保记录|担保信息) ~~14 (没授权|未授权|不是我|消除|删除|消掉|太多|过多|异议|更正|撤销|拿掉)"
                  - "(查了我|把我查|给我查)(的|) ~2 (花|四次|三次|两次|几次|好多次|五次)"
                  - "(买房|买车|房贷|车贷|按揭|租楼|租房|政审|别家银行|别的银行|他行|其他银行|人家银行|贷款) ~~24 (说我|讲我|话我|查到|查出|一查|显示|名下) ~~16 (逾期|呆账|未结清|
                     没结清|坏账|不良|污点|黑|迟还|欠款|还有一笔)"
                  - "(逾期|呆账|坏账|迟还|未结清) ~~30 (买房|买车|房贷办不|贷不了|按揭|批不下来|政审|租不|作保|贷款被拒|不给批|打枪)"
                  - "信用(上|里) ~4 (留|记|有) ~6 (污点|汙点|黑点|一笔逾期|不良)"
                without: ["账单", "这个月", "反诈", "催收", "催款", "电话催"]
                unless: ["影响信用卡", "(系统|账单|app)(仍|还|)显示逾期", "一笔逾期费", "一笔逾期利息"]
              - id: english
                patterns:
                  - "(late|missed|default|negative) ~4 (mark|marker|flag|note) ~~20 (file|record|report|name)"
                  - "(mortgage|loan|lender|another bank|other bank) ~~60 (show*|list*|record*) ~16 (arrears|default|delinquent|unpaid|outstanding)"
                  - "(filed|recorded|registered|reported|told|listed|marked|lodged|sent) ~40 (bureau|delinquen*|credit agency|credit agencies)"
                  - "(bureau|credit agency) ~~60 (correct*|default|late|overdue|wrong|record|missed|owe)"
                  - "(filed|registered|recorded|lodged) ~8 default"
                  - "credit (report|reports|record|records|score|scores|rating|history|bureau|file|reference|bureaus|blacklist)"
                  - "(blacklist*|transunion|bad credit|adverse record|default record|reported as overdue|reported to the bureau|negative record|
                     late-payment record|experian|equifax|reported me as|late payment mark*|late payment on my|late-payment mark*|missed payment mark*|credit rating|reported as default*|derogatory|adverse entry|hard inquir*|hard enquir*)"
              - id: said-plainly
                patterns:
                  - "(wrote|written|marked|listed|recorded|put) ~6 me ~6 (as a|as|a) (defaulter|bad debtor|delinquent)"
                  - "no (lender|bank) will (touch|lend)"
                  - "(信用记录|信用报告|征信|信用)(上|里|) ~6 (留了|有|多了|冒出|挂) ~4 (黑点|污点|疙瘩|黑印)"
              - id: file-in-a-story
                patterns:
                  - "(档案|报告|记录|名下)(上|里|) ~4 (黑了|花了|一片黑|脏了|污点|还挂着|挂着)"
                  - "查(了|过|)(我|) ~4 (次|回|遍) ~2 (档案|征信|报告|记录)"
                  - "(查得我|查得)(现在|) ~6 花(了|)"
                  - "(你们|你家|贵行|银行)(一条|报的|上报|留下)(的|) ~4 (旧记录|错记录|记录|逾期) ~~16 (惹|拒|不改|害)"
                  - "(报错了|上报错|挂错|记错了人)(的|) ~~12 (不改|不更正|没改|拖着|黑户|房贷|征信)"
                  - "(弄成|变成|成了)黑户"
                  - "(延期还款|延期|宽限|缓缴|纾困) ~~10 (报了|报成|记成|记为|上报成) ~4 (逾期|1|个1|未还)"
                  - "(呆账|逾期记录|担保记录) ~4 (挂在|挂错|不是我)"
                without: ["投诉单", "订单", "转账记录", "明细"]
              - id: file-in-a-story-english
                patterns:
                  - "(black mark|late marker|late mark|default|ninety days behind) ~60 (off|mistake|bureau|still shows|
                      receipts|broker)"
            examples:
              - "征信报告上有一条逾期记录不属实，要求更正"
              - "客户称未授权查询其征信，导致查询次数过多"
              - "因为银行扣款失败害我上了黑名单，买房贷不了款"
              - "聯徵上多了一筆呆帳紀錄"
              - "环联报告显示我有欠款，其实早还清了"
              - "去别家银行办房贷，说我名下还有一笔没结清"
              - "An incorrect overdue entry is on my credit report."
            counterexamples:
              - "征信记录你们去年已经更正，没意见。但房贷提前还款预约了三个月还排不上。"
              - "客户表示此事没有影响征信"
              - "信用卡额度太低"
              - "我很相信用这个方法能解决"
              - "My credit card has not arrived."
              - "客户来电挂失信用卡"
              - "征信良好，请告知拒贷原因"
          - id: fraud
            name_zh: "盗刷与诈骗"
            name_en: "Unauthorised transactions / fraud"
            business: "银行卡"
            cause: "资金安全"
            unless: ["fraud team (blocked|stopped|froze|flagged|locked|declined)", "there was no fraud", "no fraud here", "(邻居|街坊|同事|朋友|亲戚|人家|别人|隔壁)(被|让|遭)(人|电信|)(诈骗|骗|盗刷|盗)", "反诈骗", "防诈骗", "反电信诈骗", "防范诈骗", "诈骗电话", "打击诈骗", "涉诈", "涉嫌诈骗", "诈骗宣传",
              "诈骗短信", "防止诈骗", "预防诈骗", "防电信诈骗", "诈骗账户", "诈骗嫌疑", "反电诈", "盗刷险", "诈骗风险",
              "涉嫌电信诈骗", "防电诈", "反诈", "盗刷保险", "防盗刷",
              "(非说|说|怀疑|以为|判定|认定|当成|疑似)(是|我|我是|客户|我在|)(诈骗|骗子|电诈)", "以诈骗", "复制卡号",
              "(以防|防止|怕|担心)(被|)(盗刷|盗用|诈骗|骗)", "要不是我自己",
              "(钱包|皮夹|银包|包)(让人|被人|被|给人|俾人|叫人|)(偷|扒|抢|摸)",
              "(没|没有|未|冇)(碰上|碰到|遇上|遇到|撞到)(什么|)(骗子|诈骗|骗局|骗徒)",
              "(不是|没有|并非|没|唔系)(被|)(盗刷|诈骗|盗用)", "诈骗(短信|信息)", "诈骗中心", "(像|跟|比|是)(个|)骗子一样",
              "anti-fraud", "fraud hotline", "fraud check*", "fraud alert", "suspected fraud", "fraud prevention",
              "scam calls", "scam call", "fraud monitoring", "not a scam", "fraud line", "unauthorised fee",
              "unauthorised enquiry", "unauthorised inquiry", "unauthorised disclosure", "unauthorized fee",
              "unauthorized inquiry"]
            rules:
              - id: stolen
                patterns:
                  - "(盗刷|盗用|盗取|盗走|盗转|盗领|冒用|冒领|冒名|伪卡|克隆卡|侧录|复制卡|盗划|盗卡|盗扣|伪冒|被盗)"
                  - "(没|没有|未|不曾|未经|没经)(我|本人|客户|持卡人|户主)(本人|)(操作|授权|确认|刷卡) ~10 (刷|转|支付|扣款|
                     消费|交易|笔) ~6 (钱|元|块|千|万|笔|卡)"
                  - "(非本人|不是本人|非客户本人|不是我本人|并非本人|并非我本人|非持卡人本人|不系本人|不是我自己)(操作|消费|
                     交易|转账|所为|支付|刷卡|取款|办理贷款|刷|所刷|使用|授权|花|买)"
                  - "(不是我|不系我|唔系我|不是客户|不是我们|都不是我)(刷的|刷|操作的|操作|消费的|消费|花的|转的|付的|买的|
                     做的|作的|弄的|搞的|取的|碌的|本人)"
                  - "(我|本人|客户|自己)(没|没有|未|从未|从没|根本没|根本没有|并没有|从来没有|都没|都没有)(刷过|刷|消费过|
                     消费|操作过|操作|交易过|进行|做过|买过|付过|转过|用过)(这|该|这笔|任何|此|那|这些|卡|)(笔|交易|消费|转账|
                     支付|) ~~16 (扣|刷|笔|交易|消费|转走|元|钱|支出|被)"
                  - "(陌生|不明|未经授权|可疑|不认识|不知名|来历不明|不明来源)(的|)(消费|交易|转账|刷卡|支付|扣款记录|
                     境外消费|盗刷|商户消费|刷卡记录)"
                  - "(卡|钱|款|存款|资金|账户|户头|余额|积蓄|养老钱|户口)(里|上|内|中|) ~10 (被人|被别人|被他人|被不法|
                     被陌生人|被犯罪|被对方|被歹徒)(刷|转|取|盗|骗|领|划|消费|偷|套)"
                  - "(被人|被别人|被他人|遭人|被陌生人|有人|别人)(在|)(境外|海外|外地|异地|国外|网上|半夜|凌晨|香港|泰国|) ~4
                     (刷了|刷走|转走|取走|消费了|刷卡|刷|划走|领走|盗|套现|提走|转出|碌)"
                  - "(境外|海外|国外|异地|外地|凌晨|半夜|外国|泰国|澳门|香港|美国) ~6 (被刷|刷了|刷卡|有交易|消费了|有消费|
                     发生交易|产生交易|扣款|被扣|扣了|取现|碌咗) ~~16 (笔|元|块|千|万|不是|人在|卡在|非|美元|美金)"
                  - "(卡在|卡还在|卡片在|卡一直在|人在|卡没离|卡没有离|卡未离|卡都在)(我|身上|身边|手上|手里|国内|家|我手)
                     ~~20 (被刷|刷了|刷走|刷出|转走|扣了|消费|取走|盗|交易|支出|签账)"
                  - "(卡|卡里|账户|户头|里面|余额|存款)(里|上|内|的|)(钱|) ~8 (被刷|被转走|被取走|被划走|被转出|被领走|被刷走|
                     被套走|被盗刷|被转账|被消费)"
                  - "(被刷了|被刷走|被转走|被划走|被取走|被领走|被套走|被刷掉|被碌|遭刷|给刷了|让人刷了)"
                  - "(钱|款|资金|积蓄) ~6 (转走了|划走了|刷走了|取走了|领走了|刷没了)"
                  - "(有人|别人|人家|旁人|不知谁)(拿|用|持|拎)(了|着|)(我|本人|我的)(的|) ~2 (卡号|卡|资料|信息|身份证) ~8
                     (取|刷|买|消费|转|订|碌)(了|走|去|咗|东西|)"
                negation: any
                without: ["年费", "想起来了", "没事了", "不用查", "久悬", "睡眠", "刷脸", "人脸", "非柜面", "手机号", "限制",
                  "管控", "风控", "缴纳", "订错", "换卡", "换张新", "锁住", "锁了", "冻结", "冻了", "解封", "封了", "法院",
                  "扣划", "欠款", "保费", "自动扣", "征信"]
                unless: ["没刷够", "未刷满", "刷卡机"]
              - id: elsewhere-while-card-here
                patterns:
                  - "(卡|人|卡片|我) ~6 (好端端|好好|一直|明明|就|都|还|仲) ~2 (在|放在|躺在|锁在|揣在|喺) ~6 (皮夹|钱包|
                     银包|口袋|兜里|抽屉|身上|身边|手上|手里|手头|家|我这|国内|上班) ~~30 (多了|被刷|刷了|刷走|消费|买了|
                     交易|签账|签数|碌|扣了|取走|转走|支出|没了|少了)"
                  - "(刷|消费|交易|签账|碌|取|买)(了|掉|走|的|) ~~40 (卡|人|我) ~6 (在|放在|躺在|锁在|揣在) ~4 (皮夹|钱包|
                     银包|口袋|兜里|抽屉|身上|身边|手里|家|床|国内|上班|工地|医院)"
                  - "(半夜|凌晨|三更|睡觉|睡着|睡的|睡得|梦里|一觉醒来|大清早) ~~36 (刷了|刷掉|消费了|扣走|扣掉|盗|转走|转出|
                     少了|买了|网站|外国|境外|国外|海外|笔交易|笔消费|笔支出|笔扣款)"
                  - "(刷|消费|交易|扣|签账|买) ~~30 (没去过|没到过|从没去|压根没去|从来没去|听都没听|在哪都|哪里都不|
                     没出过国|没出过省|没有护照|护照都没)"
                  - "(charge*|payment*|transaction*) ~~40 (website|merchant|shop|store) ~40 (appeared|showed up|i have
                     never|unknown|never)"
                  - "(刷|消费|扣|签账)(的|了|掉) ~~24 (没去过|没到过|压根没|从没去)"
                  - "(没去过|没到过|没出过国|没出过省|没护照|没有护照) ~~30 (刷|消费|交易|扣款|扣了|签账|支出)"
                  - "(多了|多出|冒出|出现|跳出|弹出|莫名) ~4 (笔|条|单) ~~16 (波兰|国外|外国|境外|海外|欧元|美金|美元|日元|
                     英镑|泰铢|游戏|点数|充值|直播|打赏|酒店|机票|珠宝|苹果商店|itunes|比特币|网站|签账)"
                  - "(外国|国外|境外|海外|不认识的|没听过的|不知名)(的|什么|某|一个|) ~2 (网站|商户|商店|平台|app|公司) ~~16
                     (刷|扣|消费|签|买|交易|支出|充)"
                  - "(卡|卡片)(在|还在|就在|一直在|都在)(我|自己|)(身上|身边|手里|手上|兜里|家里|包里) ~~24 (钱|款|存款|
                     余额)(就|都|却|) ~1 (没了|不见|少了|被)"
                without: ["密码", "签到", "锁", "年费", "分期", "保险", "理财", "返现", "手续费率", "海外提款", "提款上限", "货币转换费", "失败",
                  "被拒", "刷不过", "刷不了", "积分兑"]
              - id: scam
                patterns:
                  - "(骗走|骗取|骗光|钓鱼网站|钓鱼链接|钓鱼短信|钓鱼简讯|假冒公检法|假客服|假冒客服|杀猪盘|刷单|网络骗|诈财|
                     假投资|假网站|假链接|屏幕共享|共享屏幕|安全账户|嗅探|伪基站|呃钱|假网银|假app|裸聊|诱导转账|诱骗转账|
                     被诈)"
                  - "(冒充|假冒|冒名顶替) ~10 (客服|银行|警察|公检法|公安|领导|熟人|工作人员|快递|平台|官方|专员|老师|亲友|
                     检察) ~~24 (转|骗|钱|款|元|万|账户|诱导|验证码|卡)"
                  - "被骗(了|走|去|) ~8 (元|万|千|块|钱|转账|转|汇|存款|积蓄|款|百)"
                  - "(被|遭|遇|遇到|遭遇)(电话|网络|电信|短信|网上|) ~2 (诈骗|骗子|骗|诈) ~~10 (转|汇|元|万|钱|款|银行没有|
                     未拦截|止付|报警|卡)"
                  - "(骗|诱导|诱骗)(我|客户|老人|母亲|父亲|去|了|老人家|) ~4 (转账|转钱|汇款|转了|汇了|转走|打款|提供验证码|
                     点击链接|点链接|扫码)"
                  - "(点了|点击|扫了|下载)(一个|不明|陌生|短信里的|) ~4 (链接|二维码|连结|软件) ~~20 (钱|转|扣|刷|没了)"
                  - "(银行|系统|风控|柜台|柜员|你们)(没有|未|没|为何不|为什么不|为啥不|不)(拦截|止付|阻止|劝阻)"
                  - "(诈骗|诈欺|电诈|骗子|骗徒|骗局|骗案|骗钱|受骗|木马|钓鱼|公检法|洗黑钱|跑分) & (转走|转出|转了|转账|汇了|
                     汇出|汇款|万|千元|块|蚊|没了|不见|刷走|刷了|存款全|积蓄|报警|报案|止付|追回|追款|追查|验证码|链接|照做|
                     指示|损失)"
                  - "(遭遇|遭|遇上|遇到|碰到|碰上|被|受到|中了)(了|) ~4 (诈骗|电诈|诈欺|骗局)"
                without: ["非说", "想起来了", "解开", "解冻", "误判", "限制", "限额", "用途", "非柜", "只进不出", "当成",
                  "以为我", "怕我", "说我", "问我", "保本", "收益", "泄露", "信息怎么", "报得出", "叫得出", "推销", "业务员",
                  "理财经理", "理专"]
              - id: english
                patterns:
                  - "(bought|spent|paid|ordered|purchased) ~16 (with|on|using) (my number|my card|my account|my details) ~~20 (slept|asleep|while i|not me|never|without)"
                  - "(unauthori*|fraud*|scam*|phish*|stolen money|identity
                     theft|skimm*|cloned|counterfeit|hacked|hacker*|swindl*|conned|impersonat*|stolen from my)"
                  - "(transaction*|charge*|payment*|purchase*|withdrawal*|transfer*) ~30 (did not make|didn't make|did not
                     authori*|didn't authori*|never made|not made by me|not mine|don't recogni*|do not
                     recogni*|unrecogni*|never authori*|not authori*|not by me|not me|wasn't me|without my knowledge|without
                     my permission|without my authori*)"
                  - "(someone|somebody|thief|stranger) ~16 (used|stole|charged|withdrew|transferred|spent|made purchases)"
                  - "(unrecognised|unrecognized|suspicious|unknown|strange) ~6
                     (transaction*|charge*|payment*|purchase*|withdrawal*)"
                  - "(charge*|payment*|transaction*|purchase*|withdraw*|spent) ~~60 (in bed|asleep|at home|in my wallet|in my
                     drawer|in my purse|in my pocket|in my possession|never left|never been to|never visited|with
                     me|overseas|abroad|while i was)"
                  - "(scammer*|fraudster*|con man|conman|hoax|impost*|fake link|bogus|fake website|fake call|remote
                     access|screen shar*|romance)"
                  - "(forged|fake) ~12 (signature|card|cheque|id)"
                  - "(clicked|tapped|opened) ~20 (link|attachment|url) ~~60
                     (gone|lost|transferred|taken|emptied|debited|missing|withdrawn|charged)"
                  - "(someone|somebody|thief|stranger|hacker*|criminals|crooks|third party) & (my card|card number|card
                     details|my account|my money|my savings|my name|my details|my identity) &
                     (bought|used|spent|spending|charged|purchase*|stole|stolen|withdr*|shopping|booked|emptied|took|transferred|hacked|opened)"
                  - "(entered|gave|shared|typed|keyed|clicked|scanned|downloaded|followed|provided) &
                     (details|otp|code|password|link|instructions|qr) &
                     (gone|lost|stolen|disappeared|transferred|withdrawn|emptied|missing|taken|debited|drained)"
                  - "(i did not|i didn't|never|not) ~8 (make|made|authori*|do|recogni*) ~~30
                     (transaction*|purchase*|charge*|payment*|withdrawal*)"
                  - "(transactions|purchases|charges|withdrawals|payments) ~~40 (not mine|i never made|i did not make|i didn't
                     make|without my card|nothing to do with me|i know nothing)"
                  - "(opened|took out|taken out|applied) ~30 (in my name|using my ic|using my identity|with my id)"
                  - "(purchases|transactions|charges|withdrawals|payments|purchase|transaction|charge) & (never been
                     there|never been to|never visited|never heard of|never shopped|never bought|not me|wasn't
                     me|brazil|nigeria|unknown merchant)"
                  - "(purchases|transactions|charges|withdrawals) ~16 (on my statement|on my card|on my account|on my credit
                     card) ~24 (from|at|in) ~16 (store|shop|website|country|merchant|hotel|airline)"
                  - "(card|debit card|credit card) ~8 (was used|got used|has been used|been used) ~~60 (while i|when i|i was
                     at|i was in|without my|never been|nowhere near)"
                without: ["instalment", "installment", "annual fee", "insurance", "credit report"]
              - id: strange-charges
                patterns:
                  - "(扣款|消费|交易|支出|刷卡|签账)(的|)(消息|短信|短讯|提醒|记录|通知|信息) ~~40 (外国|英文|外文|外国话|
                     国外|境外|海外|异地|外省|不是我|没买|没刷|人在|睡|一窍不通|看不懂的商户|不认识)"
                  - "(卡|账户|户口|户头|钱|存款|积蓄)(里|里头|内|上|) ~8 (俾人|被人|给人|遭人|让人|叫人|被他人|被别人) ~12
                     (碌|刷|转|取|盗|划|提|领|签|买|过数|花|消费|偷)"
                  - "(信用卡|卡|账号|卡号|账户) ~4 (被人|俾人|让人|遭人|给人|被别人)(拿去|用来|拎去|用|盗|) ~8 (买|刷|订|消费|
                     碌|充值|订酒店|签|套)"
                  - "(忽悠|哄|骗|诱导|怂恿|蛊惑|洗脑)(着|我|得|他|她|了|老人|) ~12 (转|汇|打|充|付)(了|出|出去|走|过去|进) ~8
                     (万|千|块|元|钱|蚊)"
                  - "(万|千|块|元|蚊|钱|存款|积蓄|养老钱)(就|全|都|一下|瞬间|眨眼|) ~6 (全没了|没了|不见了|唔见|打了水漂|飞了|
                     空了|清零|被转走|被划走|转走了|划走了|被刷走|刷没了|转没了) ~~40 (骗|客服|链接|公安|验证码|报警|报案|
                     扫码|自称|屏幕|共享|指示|照做)"
                  - "(客服|链接|公安|验证码|扫|自称|屏幕|共享|指示|照做|跟着弄|跟着操作|一步步|教我) ~~50 (万|千|块|元|蚊|钱|
                     存款|积蓄|养老钱|卡里|户口)(就|全|都|一下|瞬间|被人|被|) ~6 (没了|不见了|唔见|飞了|空了|清零|转走|划走|
                     刷走|少了)"
                  - "(扫|点|开|填|输|下载|入)(了|咗|过|) ~4 (码|链接|网址|连结|link|app|资料|验证码) ~~40 (被人|被|让人|俾人|
                     叫人)(划走|转走|刷走|扣走|扣了|盗|碌|转光|骗|取走|过走)"
                  - "(身份证|身份|名义|资料|证件|信息) ~8 (被冒用|遭冒用|冒用|被盗用|被人拿去|被人用|被别人用|俾人用|被拿去)"
                  - "(冒用|盗用|冒充)(了|我|我的|本人|客户|他人|) ~4 (身份|名义|证件|资料|姓名|身份证|名字)"
                  - "(报了警|报警|报案|立案|派出所)(了|) ~~40 (盗|骗|转走|刷走|被刷|不是我|钱追|止付|追回|取走|被取)"
                  - "(扣了|扣款|扣走|划扣|代扣|消费|支出) ~~30 (不认识|没听过|没听说|听都没听|从没听|不知道是谁|不晓得是谁|
                     来路不明|没有任何往来|没打过交道|没在那买过|没去过那)"
                  - "(不认识|没听过|没听说|不知名|来路不明|叫什么)(的|过的|) ~4 (公司|商户|商家|平台|账户|网站) ~~20 (扣|刷|
                     消费|转走|划走|扣走)"
                  - "(填|输|提供|报|给)(了|咗|出) ~4 (资料|卡号|验证码|密码|信息|个人资料) ~~30 (没了|不见了|唔见|转走|转光|
                     划走|刷走|刷爆|被刷|被转|盗)"
                  - "(扣款|消费|交易|扣了|刷了|支出) ~~40 (从来不|从不|压根不|从来没|根本不)(玩|打|看|用|上|注册|下载)(过|) ~4
                     (游戏|直播|网站|平台|外卖|软件|这个)"
                  - "(不知|不知道|不晓得)(边个|谁|哪个|什么人|何人|是谁)(用|拿|盗|偷)(了|着|)(我|我的|本人)(张|的|) ~2 (卡|名|
                     账号|户口|身份)"
                  - "(卡|信用卡|账户|卡号) ~2 (被人|让人|给人|俾人|被别人|叫人) ~4 (绑|绑定|绑到|绑在|拿去绑) ~~30 (刷|扣|
                     消费|笔|买|付)"
                without: ["年费", "保险", "理财经理", "积分", "收费", "涉嫌", "解冻", "解封", "催收", "推销", "征信报告查询",
                  "想起来了", "误会", "非柜面", "管控", "手续费多", "机器", "吞", "取款机", "atm", "分期", "返现", "没被",
                  "不是被骗", "还款日", "短信收不到", "验证码等", "后来来了", "保险费", "会员费", "短信费", "自动续费",
                  "基金", "理财", "保本", "(手续|服务|管理|维护|月|账户|通知|工本|年)费", "口头挂失", "挂失"]
              - id: impostor
                patterns:
                  - "(自称|冒充|假冒|扮|假扮|装成|打着|冒认|讹称|谎称|说自己是) ~10 (银行|职员|客服|公安|警察|法院|检察|快递|
                     平台|医保|社保|电商|官方|领导|经理|专员|老师|中国移动|电信|同事|亲戚|孙子|儿子) ~~60 (转了|转走|转出|
                     转到|转进|转账|汇了|汇出|汇走|汇到|挪|唔见|不见|没了|没晒|没咗|过去佢|转去他|过数|过晒|过了去|划走|骗|
                     银码|验证码|盗|刷走|取走|清空)"
                  - "(点|点了|点入|入了|入咗|按了|按咗|揿了|扫|扫了|开了|下载) ~6 (link|链接|连结|网址|二维码|app|软件|短信)
                     ~~40 (没了|不见|转走|转光|过了|过咗|划走|刷走|刷了|盗|被转|被扣|清空|掏空|入侵|骗|扣走)"
                  - "(短信|短讯|简讯|电话|视频|微信群|qq) ~~30 (链接|连结|link|照做|照他|照佢|按他|指示|配合|操作|共享|验证码)
                     ~~40 (没了|不见|转走|转光|过了|过咗|划走|刷走|被转|被扣|清空|掏空|转空|少了)"
                  - "(网友|网上|网路|网络|群里|直播|交友|相亲|男友|女友|将军|导师|荐股|带单|博彩|中奖|兼职) ~~30 (哄|骗|诱|
                     忽悠|洗脑|带着|叫|让) ~~24 (寄钱|汇钱|转钱|转账|汇款|投钱|投了|充值|打钱|汇了|转了|汇出|入金|钱)"
                  - "(哄|骗|诱骗|哄骗|唬|吓)(着|得|我|他|她|老人|我妈|我爸|了|) ~4 (寄钱|汇钱|转钱|汇款|转账|打钱|转走|汇了|
                     转了|买点卡|投)"
                  - "(冒|盗|拿|用|借)(用|了|着|)(我|我的|本人|客户|别人|他人)(的|) ~2 (身份|身份证|证件|资料|信息|名字|名义|
                     户口) ~~20 (借|贷|开了|开户|办了|申请|消费|刷)"
                  - "(不是|非|没有)(我|本人|客户)(的|) ~2 (笔迹|签名|签字|申请|贷的|借的|办的)"
                  - "(签字|签名|笔迹|照片|人脸) ~6 (不是我|不是本人|非本人|假的|伪造|冒签|代签) ~~20 (贷|借|钱|取|转|开)"
                  - "(复制|伪造|假|克隆|测录) ~2 (卡|的卡|磁条|存折|身份证) ~~24 (取|刷|转|消费|钱|领)"
                  - "(钱|款|存款|积蓄|养老钱|余额|户口) ~6 (叫人|让人|给人|俾人|被人|遭人|被坏人|给坏人|叫坏人|让别人) ~6 (转|
                     刷|取|划|提|盗|偷|领|过|骗|卷|碌)"
                  - "(盗|偷|骗|转|刷)(走|光|空|掉)(了|) ~6 (万|千|元|块|百|蚊|钱|积蓄|存款)"
                  - "(检察官|检察院|警官|公安|法官|海关|警方|刑警|警察局|通信管理局|金管会|银保监|税务局|廉政|入境处|医保局|
                     社保局) & (交付监管|安全账户|监管账户|资金核查|清查账户|没了|转走|骗|唔见|不见了|照做|汇出|汇了|转了|
                     洗钱案|涉案要|配合调查)"
                  - "(钱|积蓄|存款|万|千|元|块|蚊|养老钱|棺材本|身家) ~12 (骗进去|骗进|骗去|骗光|骗走|骗了|呃了|呃走|呃晒|
                     套走|套去|卷走|卷跑|打水漂|被骗)"
                  - "(骗|呃|诓|坑|套)(了|走|去|晒|光|掉|进)(我|我妈|我爸|客户|老人|了|) ~6 (万|千|元|块|蚊|钱|积蓄|存款|
                     验证码|密码|卡号)"
                  - "(骗徒|骗子|呃徒|坏人|贼|小偷|黑客|不法分子|犯罪分子|诈骗集团|诈团|歹徒|匪徒) ~~30 (钱|转|汇|万|户口|账户|
                     卡|刷|取|过)"
                  - "(照|按|依|跟着|听)(着|了|佢|他|她|对方|电话里|客服)(的|嘅|) ~2 (指示|说的|讲的|话|吩咐|操作|做) ~~40 (万|
                     千|钱|块|元|蚊) ~~12 (飞|没了|不见|转走|转出|跑到|去了|进了|没咗)"
                  - "(万|千|钱|块|元|蚊|款) ~12 (飞到|跑到|去了|进了|到了|转到|转进|流到|转给)(一个|) ~2 (不认识|不相识|陌生|
                     素不相识|来历不明)"
                  - "(投资群|炒股群|荐股群|炒币|带单|导师|外汇平台|虚拟币|理财群|投资平台|假平台) ~~40 (取不出来|提不出来|
                     提现不了|提不了现|提不出|取不出|联系不上|跑路|拉黑|没了|人间蒸发)"
                  - "(扮|冒充|假冒|假扮|自称) ~10 (银行|客服|公安|警察|平台|职员|官方) ~~24 (读|报|讲|提供|交)(个|出|) ~2 (码|
                     验证码|密码|动态码)"
                without: ["贷款推销", "征信报告", "催收", "理财经理", "保险", "分期", "推销", "我老伴想起来", "利息", "泄露",
                  "误会", "办贷款", "要不要贷", "管理的钱", "每个季度", "最低", "优惠", "还款"]
              - id: not-my-spending
                patterns:
                  - "(连续|突然|半夜|凌晨|莫名|陆续) ~8 (扣款|刷卡|消费|交易|支付)(短信|提醒|通知|记录)"
                  - "(海外网站|境外网站|国外网站|境外商户|陌生商户|不认识的商户|海外商户)"
                  - "(否认|不承认|不认可|未做过|没有做过|从未做过) ~8 (消费|交易|转账|刷卡|支付)"
                  - "(卡|信用卡|卡片)(从未|从没|没有|没|一直没|未曾)(离身|离开|借|外借|丢|给过|遗失) ~~30 (刷|消费|交易|扣了|
                     转走|取走|盗|签账|境外|外国|国外|凌晨|半夜)"
                  - "(拿去|用来|被用|利用|被人用|被拿) ~6 (洗钱|套现|刷单|消费|购物|充值|诈骗|过账)"
                  - "(验证码|链接|连结|link|密码|卡号) ~~24 (钱就没了|就没了|被转|被刷|被盗|钱没了|钱不见|被扣|转走|划走|刷走|
                     唔见)"
                  - "(钱|万|块|元|存款) ~4 (全没了|被转光|被刷光|被提走|一夜之间)"
                  - "(陌生人|陌生电话|自称|假装|网友|冒牌|扫码|扫了码|点链接|链接|连结|快递|理赔|刷单|中奖|兼职|投资群|
                     客服电话说|下载软件|验证码给|屏幕) & (全没了|都没了|清空|掏空|转空|一分不剩|没了|转走|转出|划走|骗|
                     不见了)"
                  - "(引导|诱导|诱骗|哄骗|教唆|忽悠)(我|客户|孩子|老人|父母|) ~6 (扫码|转账|下载|汇款|点击|操作|付款|刷)"
                  - "(没有买过|没买过|从没买过|从来没买过|不是我买|没有订阅|没订阅|从没去过|没去过|没出过国|从没用过|没下过单|
                     没用过) ~~20 (扣|刷|笔|消费|交易|订阅|卡|东西|这)"
                  - "(一笔|几笔|两笔|三笔|多笔|好几笔|连续) ~8 (境外|海外|国外|外币|陌生|异地|不明|非本人|美元|日元|游戏) ~6
                     (扣款|交易|消费|支出|订阅|刷卡|充值)"
                  - "(扣款|交易|消费|支出|刷卡) ~~20 (不是我|非我|不是本人|非本人|根本不是)(刷|买|操作|消费|转|本人|做|用|花|
                     付)"
                  - "(在|于)(广州|深圳|上海|北京|香港|澳门|国外|境外|外省|外地|泰国|美国|日本|网上|网路上) ~2 (被刷|刷走|刷了|
                     消费)"
                without: ["分期", "年费", "短信费", "服务费", "管理费", "保险", "理财", "贷款记录", "催收", "欠"]
                unless: ["一笔境外汇款"]
              - id: not-my-spending-english
                patterns:
                  - "(card|card details|account|details|number) ~16 (was used|were used|being used|got used|is being
                     used|compromised) ~30 (buy|purchase*|online|without|someone|abroad|shop*|nothing)"
                  - "(know nothing about|no knowledge of|nothing to do with me|no idea about)"
                  - "(transaction*|payment*|purchase*|charge*) ~30 (know nothing|no knowledge|no idea|nothing to do)"
                  - "(pretend*|posing as|claiming to be|fake|impostor|imposter) ~50 (bank|police|official|officer|agent|my
                     account|code|money|website|link)"
                  - "(country|place|city|shop|website) ~16 (never visited|never been|not visited|never used|not been to|never
                     heard of)"
                  - "(emptied|drained|cleaned out|wiped out|took all|stole) ~20 (account|money|savings|balance|everything)"
                  - "(not|never|didn't|did not) ~6
                     (made|make|authorise|authorize|approve|recognise|recognize|buy|bought|purchase) ~20
                     (transaction*|purchase*|payment*|charge*|it|this|these|them)"
                negation: none
                without: ["instalment", "installment", "annual fee", "monthly fee", "insurance", "policy", "credit report",
                  "declin*", "loan"]
              - id: said-plainly
                patterns:
                  - "(drained|emptied|siphoned|cleaned out|skimmed) ~20 (from |)my ~8 (card|account|savings)"
                  - "(never|not) (set foot|been anywhere near|been to) ~~40 (charge*|card|transaction*|purchase*)"
              - id: gone-in-a-story
                patterns:
                  - "(叫人|让人|被人|遭人|给人|畀人)(转走|取走|刷走|划走|提走|盗走|弄走|转空|刷了|碌了)"
                  - "(扣走|转走|刷走|划走|扣划|消费) ~8 (否认|不认|非我|并非|不是我)(本人|) ~2 (操作|授权|交易|所为|消费)"
                  - "(哄着|骗着|诱着|哄得|骗得)(把|) ~8 (短信|数|码|验证码|密码|转) ~8 (念|报|说|告诉|给)"
                  - "(凌晨|半夜|夜里|睡着|睡觉) ~~30 (笔) ~~20 (刷的|转的|扣的|取的|刷走|消费)"
                  - "(卢森堡|海口|外省|外地|境外|国外|海外|外国|巴西|泰国|迪拜)(的|)(刷|碌|消费|取) ~~24 (护照|没去过|没出过|从没|枕头|身上|在我)"
                  - "(卡|手机)(就|一直|还|明明|) ~2 (压在|在我身上|在我手|在抽屉|在钱包|没离)"
                  - "(子)里 ~4 分 ~2 笔 ~2 (转空|刷空|转走)"
                  - "骗(走|去|光)(了|) ~3 (万|千|块)"
                  - "(没了|没咧|就这么没了|全没了) ~~10 (你们银行|就这么放|警察|报警)"
                with: ["刷", "骗", "转走", "取走", "人操作", "扣走", "转空", "哄", "划走", "碌", "报案", "警"]
                without: ["别家", "幸好", "没转成", "没上当", "没给他"]
              - id: gone-in-a-story-english
                patterns:
                  - "(payments|transactions|charges) to a ~20 (site|exchange|shop|casino|account) ~40 (nothing on your side|
                      blinked|never made|not mine)"
              - id: robbed-in-other-words
                patterns:
                  - "人(都|根本|一直|从来|)(没|未|冇)出过(省|国|门|境)"
                  - "(人|我)(在|正在|还在)(车间|上班|上夜班|住院|病房|睡觉|家里|单位) ~~20 (买了机票|境外|国外|南美|怎么刷|刷走|被刷|刷了)"
                without: ["取消"]
              - id: robbed-in-other-words-english
                patterns:
                  - "(drained|emptied|taken|stole|to a) ~40 (never set foot|i've never used|never been to|never visited)"
            examples:
              - "凌晨两点卡被刷了六千多，卡一直在我手上"
              - "客户称信用卡在境外发生三笔非本人交易，要求调单拒付"
              - "老人家接到假冒客服的电话，存款全被转走"
              - "戶頭的錢被盜領，銀行沒有攔阻"
              - "不是我本人操作的消费，为什么要我还"
              - "Someone used my card abroad and I did not authorise the payments."
              - "有人扮銀行職員打來，照他講的按了幾下，八萬就不見了"
            counterexamples:
              - "经核实该笔交易为客户本人操作，没有被盗刷"
              - "银行以反诈为由不让我转账"
              - "没有盗刷，是家人代刷的"
              - "客户自述并非诈骗，仅咨询止付流程"
              - "卡没丢，也没被盗，只是磁条坏了想换一张"
          - id: card_loss
            name_zh: "挂失/补换卡"
            name_en: "Lost card / replacement"
            business: "银行卡"
            cause: "管理制度/业务规则与流程"
            unless: ["换了卡也", "换了几张卡", "换了张卡也", "换卡也一样", 
              "换别的卡", "换其他卡", "换张卡付", "换一张卡付", "换别家", "密码挂失费", "换卡号", "换卡槽", "加油卡",
              "不挂失", "不补卡", "没有丢", "没丢", "偷偷", "sim卡", "换sim", "换咗部新", "换了部新", "换部新", "挂失以外",
              "不换卡", "补登", "补折机", "电话卡", "没有遗失", "换成礼品卡",
              "购物卡", "京东卡", "礼品卡"]
            rules:
              - id: lost
                patterns:
                  - "(掉进|掉到|掉下|滑进|扔掉|误扔|当垃圾|剪掉) ~12 (捞不|找不|补|挂失|换)"
                  - "(打荷包|扒手|小偷|贼|遭窃|遭扒|被窃) ~~30 (卡|挂失|报失|停卡|补)"
                  - "(包|手袋|手提包|背包|书包|行李)(被|被人|让人|叫人|给人|让)(偷|顺走|抢|拎走|拿走|扒) ~~30 (卡|挂失|存折)"
                  - "{card_loss_card} ~8 {card_loss_lost} ~~40 ({card_loss_replace}|报|补|换|打|客服|电话|网点|柜台|手续|证明|费|停|
                     钱|不给|不让|没|未|要)"
                  - "{card_loss_lost} ~~20 {card_loss_replace}"
                  - "{card_loss_lost}(了|咗|一张|我的|张|) ~2 (银行卡|信用卡|借记卡|储蓄卡|卡片|卡|存折|存单|提款卡|金融卡|钱包|
                     银包|u盾)"
                  - "(卡丢|丢卡|卡没了|卡被偷|卡掉|失卡|掉卡|卡遗失|唔见卡|唔见咗张卡|冇咗张卡|跌咗张卡)"
                without: ["挂失办得", "挂失很顺", "挂失挺", "挂失补卡都", "补卡很快", "补卡挺", "卡没丢", "卡没有丢", "卡没坏",
                  "换卡很快", "新卡激活", "补卡很顺", "盗刷", "被刷", "密码函", "活动", "奖励", "立减", "礼品", "礼物", "赠品",
                  "吞卡", "吃卡", "吞了", "食咗", "宠物", "快递丢", "丢给我", "工作", "年费", "卡里", "卡上", "卡内", "积分",
                  "已经找到", "在包里", "不用处理", "征信", "机器", "让人刷", "叫人刷", "给人刷", "人刷了", "寄丢", "新办"]
                unless: ["(听到|听说|一听|知道|见|看)(我|客户|我妈|我爸)(掉|丢|弄丢|遗失)(卡|了卡)", "(又|再|老)(丢|掉|弄丢)(卡|三落四)"]
              - id: report-loss
                patterns:
                  - "(挂失|报失|解挂|口挂)(电话|热线|手续|流程|服务|渠道) ~~16 (转|慢|难|不通|没|复杂|繁|不)"
                  - "(挂失|报失|解挂|口挂) ~~24 (不|没|未|难|慢|久|要|收|转|几|多|半天|被|失败|问题|手续|流程|费|等|才|受理|补|后|
                     仍|还|唔|冇|跑|趟|核实)"
                  - "(打不通|不给|不让|不能|无法|没法|不受理|没人|跑|要求|为何|投诉|反映|申请|办|没给|没办|紧急|多次|想) ~6 (挂失|
                     报失|解挂|停卡)"
                  - "(想|要|赶紧|立刻|马上|先)(把|将|)(卡|那张卡|信用卡|银行卡) ~2 (停|锁|冻结|停掉|止付|停了) ~~24 (没|不|唔|要|
                     报卡号|停不|打不)"
                without: ["挂失办得", "挂失很顺", "挂失挺", "挂失补卡都", "补卡很快", "补卡挺", "卡没丢", "卡没有丢", "卡没坏",
                  "换卡很快", "新卡激活", "补卡很顺", "剪卡", "销卡", "密码挂失", "没挂失", "不用处理", "咨询", "替朋友",
                  "无需办理", "解除挂钩"]
              - id: replacement
                patterns:
                  - "(补发|补办|换发|补寄) ~6 (卡|咭) ~~12 (寄到旧|寄错|旧地址|寄去旧|寄丢)"
                  - "(停了|停掉|停卡|挂失|报失) ~~24 (新的那张|新的|新卡|补的|新张) ~~12 (没影|没到|没寄|没见|没来|冇收到|未到)"
                  - "(补卡|换卡|补办卡|补办银行卡|补发卡|补换卡|补领卡|更换卡|补寄卡|重新补卡|补办新卡|换新卡|更换新卡|到期换卡|
                     补失卡|换发新卡|换领|续卡|补发新卡|补新卡|补张卡|补折|换折) ~~24 (不|没|未|等|久|慢|要|收|才|多|几|难|
                     申请|费|问题|手续|无|拖|迟|唔|冇|跑|趟|天|进度|退)"
                  - "(补办|补领|换领)(银行卡|存折|社保卡|借记卡|储蓄卡|信用卡|卡) ~~16 (错|名字|次|天|趟) "
                  - "(申请|要求|办理|反映|为|去|想|拒绝|不给|不让|不能|无法|无法办理|没法) ~6 (补卡|换卡|补办卡|补办银行卡|补发卡|
                     补发新卡|补领卡|换发新卡|补办|补领|换新卡|到期换卡|补换卡|更换新卡|补办存折|换存折)"
                  - "(补办|补发|补领|重办|更换|换|补|换领|补寄|重做)(一张|张|个|本|一本|新|新的|返张|返|回|) ~3 (银行卡|信用卡|
                     借记卡|储蓄卡|提款卡|金融卡|社保卡|新卡|同号卡|卡片|存折|存单|折子|卡|新的) ~~24 (不|没|未|等|久|要|收|
                     才|多|难|费|跑|趟|天|无|拖|迟|唔|冇|担保|证明|排队)"
                  - "(补|换)(张|一张|本|返张|个)(新|新嘅|新的) ~~20 (不|没|未|等|要|收|才|难|费|跑|唔|冇|就|天|日)"
                  - "(新卡|补的卡|换的卡|补发的卡|续的卡|补办的卡|新的卡|新嘅卡) ~~16 (至今|没有寄|尚未|一直没|没有到|没来|没寄|
                     没收到|未寄|没寄到|未收到|一直没到|没到|迟迟|还没|寄丢|没邮寄|退回|多久|要收|冇收到|未到|仲未|不见|没影)"
                without: ["挂失办得", "挂失很顺", "挂失挺", "挂失补卡都", "补卡很快", "补卡挺", "卡没丢", "卡没有丢", "卡没坏",
                  "换卡很快", "新卡激活", "补卡很顺", "密码函", "活动", "奖励", "立减", "礼品", "礼物", "赠品", "年费", "吞卡",
                  "被吞", "加油", "激活", "开卡功能", "语音开卡", "拉新", "不弄就", "办卡", "积分", "兑", "申请信用卡", "换别",
                  "首次申请", "新办", "审批", "手机", "软件", "机子"]
                unless: ["换了(两|三|几|四|好几)张卡"]
              - id: broken
                patterns:
                  - "{card_loss_card}(的|让|被|叫|个|给|面|片|) ~8 {card_loss_broken} ~~40 ({card_loss_replace}|换|补|重新|新的|
                     新卡|刷不|用不|读不|要求|手续费|工本费|不给|不让|重开|销户|没法用|不能用|怎么办|刷唔到|要收|要缴|挂失费)"
                  - "{card_loss_broken} ~~24 {card_loss_replace}"
                  - "(卡|咭|磁条|芯片|晶片|卡面|存折)(的|)(消磁|断裂|折断|失磁|损坏|失效|坏了|烂咗|磨损|裂了|坏咗)"
                  - "(卡|卡片|信用卡|银行卡|有效期)(快|已|即将|马上|都|)(到期|过期)(了|) ~~20 (没|未|不|新卡|换|寄|补|冇|仲未)"
                without: ["挂失办得", "挂失很顺", "挂失挺", "挂失补卡都", "补卡很快", "补卡挺", "卡没丢", "卡没有丢", "卡没坏",
                  "换卡很快", "新卡激活", "补卡很顺", "密码", "密码函", "活动", "奖励", "立减", "礼品", "礼物", "赠品", "吞",
                  "年费", "夹住", "取款机", "柜员机", "自助机", "atm", "机器", "补登", "补折机", "食咗", "绑定", "付款",
                  "积分", "绑"]
              - id: english
                patterns:
                  - "(lost|dropped|misplaced|left) ~20 card ~~60 (replacement|new one|new card) ~20 (hasn't|has not|still|never|not)"
                  - "(replacement|replacement card) ~16 (still hasn't|still has not|hasn't|never|not) ~6 (come|arrived|turned up|reached|here)"
                  - "(card|passbook|wallet|purse) & (dropped|lost|stolen|misplaced|left in|left on|pickpocket*|eaten|chewed|snapped|
                     cracked|broken|damaged|worn|demagneti*) & (replace*|new one|new card|report*|block*|waiting|fee|charge|branch|
                     hotline|weeks|cancel*|police)"
                  - "(replacement|replace) & (card|chip|passbook) & (pay|charge*|fee|told|waive*|defective|faulty|weeks|days|still|
                     never|not|refus*)"
                  - "(chip|magnetic stripe|magstripe|magnetic strip) ~40 (dead|not work*|stopped working|unreadable|broke*|crack*|
                     damaged|faulty|fail*|fell off|worn)"
                  - "(card) ~20 (dead|unreadable|broke|cracked|snapped|in half|washed|melted) ~60 (new one|replace*|branch|weeks|
                     fee)"
                  - "(lost|lose|stolen|misplaced|losing|damaged|cracked|broken|snapped|chewed|bent|expired|expiring|worn|demagneti*|
                     faulty) ~16 (card|cards|debit card|credit card|bank card|atm card|passbook|wallet|purse|token)"
                  - "(card|wallet|passbook|purse|handbag|cards) ~16 (lost|was stolen|were stolen|got stolen|stolen|damaged|cracked|
                     snapped|misplaced|went missing|gone missing|is missing|pickpocket*|demagneti*|expire*|fell out|left in)"
                  - "(replace*|reissue*|re-issue*|renew*) ~16 (card|cards|passbook) "
                  - "(new card) ~30 (not arrived|never arrived|has not|hasn't|still waiting|weeks|months|lost in)"
                  - "(waiting for|wait for|no sign of|never received|not received|still no) ~20 (replacement|new card|renewal card|
                     renewed card)"
                  - "(replacement card|card replacement|replacement debit|replacement credit|replacement atm|report a lost|
                     report the loss|report my lost|report my card|cancel my lost|block my card|freeze my card)"
                without: ["machine swallowed", "cash machine", "eaten by the machine", "atm ate", "unauthori*", "fraud*",
                  "挂失办得", "挂失很顺", "挂失挺", "挂失补卡都", "补卡很快", "补卡挺", "卡没丢", "卡没有丢", "卡没坏", "换卡很快",
                  "新卡激活", "补卡很顺", "cancel my credit card", "otp", "swallowed", "annual fee", "refund", "statement",
                  "thought was lost", "ignore my earlier", "reward*", "gift card", "approved", "first time"]
              - id: replacing-in-a-story
                patterns:
                  - "补(的|办的|)(那|这)(张|本) ~~16 (周|天|还没|物流|揽收|没寄|没影|没到|月)"
                  - "(旧|老)卡 ~4 (过期|到期|失效)(了|) ~~8 (新卡|新的)(没|未|冇|迟迟|还没|不)"
                  - "(折子|存折|存簿|存单|卡片)(丢了|没了|掉了|不见了|遗失) ~~8 (非|必须|硬要|硬是|非要|偏要)"
                  - "(食|吞|吃|咬)(了|咗|掉) ~3 卡 ~~12 (销毁|补发|重办|重新办|剪了|毁)"
                  - "补卡(申请|) ~8 (没动静|没下文|没影|没消息|石沉|个月|星期|周)"
                  - "卡寄了 ~6 (没影|没到|没见|没收到) ~~16 (地址|重做|打印错)"
            examples:
              - "卡让狗咬坏了，拿去换张新的还要收工本费"
              - "卡丢了半夜打电话挂失，转了好几道才办上"
              - "客户补卡申请二十天，新卡仍未寄到"
              - "银行卡芯片坏了，换卡要本人回老家办"
              - "提款卡不見了，掛失後補發要等兩週"
              - "钱包被偷，信用卡挂失没人受理"
              - "I reported my card stolen and am still waiting for a new one."
            counterexamples:
              - "挂失当天就办好了，很满意。不过你们把我的身份证复印件错递给了别的客户。"
              - "卡没有丢，后来在包里找到了"
              - "机器吞卡后让我第二天来取"
              - "办卡礼品没有收到"
              - "My card is fine, I only want to raise the limit."
          - id: mis_selling
            name_zh: "理财/保险销售误导"
            name_en: "Mis-selling of investment / insurance"
            business: "理财/代销"
            cause: "营销方式"
            unless: ["保险箱", "保险柜", "五险一金", "社会保险", "医疗保险缴费", "保险起见", "养老保险缴", "存款保险", "社保保险", "比较保险", "产品经理", "黄金卡", "五险", "黄金周",
              "失业保险", "黄金会员", "账户安全险", "没骗我", "没有骗我", "没有误导", "保险费率", "自己挑的", "我自己认", "保险公司打"]
            rules:
              # Cheated, coaxed, talked into it
              - id: misled
                patterns:
                  - "{mis_selling_product} ~~16 (误导|忽悠|诱导|欺骗|哄骗|骗|坑|隐瞒|夸大|虚假|诱骗|蒙骗|糊弄|欺诈|不实|洗脑|唬烂|讹|话术|偷换概念|引诱|呃|乱卖|劝诱|画大饼|
                     画饼|哄|套路)"
                  - "(误导|忽悠|诱导|欺骗|哄骗|哄着|哄|骗|坑|隐瞒|夸大|诱骗|蒙骗|糊弄|欺诈|虚假宣传|洗脑|游说|怂恿|呃|话术|劝诱|套路) ~12 {mis_selling_product}"
                  - "(销售误导|误导销售|误导投资|误导购买|误导客户|误导消费者|不当销售|不当行销|不当劝诱|飞单|双录|假理财|私售|夸大收益|理财陷阱|冒充存款)"
                  - "(保险|保单|理财|基金|信托|理财产品)(的|) ~4 (销售|营销|推销|推介|推荐|劝诱) ~6 (不规范|违规|不实|不当|不合规|问题|误导|夸大)"
                  - "(非本行|不是本行|私下|飞单|体外|代销) ~10 (产品|理财|推荐|销售|基金|投资|信托)"
                without: ["群组", "假投资", "诈骗", "报案", "骗子", "冒充", "假冒", "盗刷", "房贷", "泄露", "必须", "搭配", "强制", "强制搭售", "催收", "警方", "陌生",
                  "才给批", "才肯", "赎回按钮"]
              # Called a deposit, turned out to be something else
              - id: not-a-deposit
                patterns:
                  - "(存款|定存|定期|理财|体验金|存单) ~8 (成了|变成|变了|成咗|变咗|变作) ~4 (保险|寿险|终身|保单|基金|年金)"
                  - "{mis_selling_deposit} ~~30 {mis_selling_turn} ~~24 {mis_selling_product}"
                  - "{mis_selling_deposit} ~~30 {mis_selling_product} ~~20 (取不出|不能取|才能取|亏|损失|不知情|骗|没说|发现|退|不知道|期交|每年交|要交|要供|交满|供满|供足|
                     才返本|不是存款|蚀)"
                  - "(存款|存单|定期|定存|储蓄)(变|变成|变成了|成了|当成|换成|换了) ~2 {mis_selling_product}"
                  - "(说|讲|话|称|叫|当|当作|当成|说成|讲成|称为|称其为|叫做|好似|好像|就像|像|类|等同|等于|如同|比较会生的)(是|系|成|为|一种|份|「|) ~2 (存款|定期|定存|
                     储蓄|存钱) ~~40 {mis_selling_product}"
                  - "{mis_selling_product} ~~30 (当|当作|当成|说成|讲成|好似|好像|就像|称为|称其为|叫做|像|类|等同|如同|假装|冒充)(是|系|) ~2 (存款|定期|定存|储蓄|存钱)"
                  - "(跟|和|与|同|像)(银行|)(存款|定期|定存|存钱|储蓄|活期|存银行) ~4 (一样|差不多|没区别|没差|一回事|一样样|无异|一样安全|咁)"
                  - "(回家|回来|后来|事后|到期|过后|一看|一查|儿子一看|女儿一看) ~~12 (才|一看|发现|知道|是|竟) ~8 (保险|理财|保单|基金|分红险|寿险|险)"
                  - "(成了保险|成了理财|成了基金|竟是保险|是份保险|其实是保险|实际是保险|原来是保险|居然是保险|竟然是保险|却是保险|实为保险|是一份保险|买成保险|买成了保险|
                     办成了保险|办成保险|存成保险|存成了保险|变保险|变保单|变理财|变基金|结果是保险)"
                with: ["人寿", "险", "保单", "理财", "基金", "信托", "债", "投资", "产品", "商品", "亏", "赔", "跌", "投保", "保费", "净值", "蚀"]
                without: ["强制", "必须买", "搭配", "搭售", "才给", "房贷", "贷款", "盗刷", "推销电话", "骚扰", "缠着", "不买不让", "跟在屁股", "诈骗", "骗子"]
              # What was promised, and what came
              - id: promise-broken
                patterns:
                  - "(说成|讲成|吹成|包装成|讲到|说是|讲是) ~2 (稳赚|保本|零风险|无风险|没风险|存款|只赚不|包赚|跟存|和存)"
                  - "(说好|说|讲|话) ~8 (年|月)(就|便|)(能|可|可以|得) ~1 (领|拿|取|还|返|攞|拎) ~~24 (现在说|现在讲|现在又|如今说|今天说|到时说|变成|改口)"
                  - "(人家说|柜台说|对方说|客服说|银行说) ~2 (是|买的是|办的是|签的是) ~4 (保险|基金|理财|年金|信托)"
                  - "(买了|签了|存了|买完|签完|投了)(以后|后|之后|) ~4 (才知道|才发现|才晓得|先知|先发现) ~~24 (解约|退保|拿不|取不|十年|二十年|亏|扣|不保本|风险|封闭|年期)"
                  - "(养老钱|养老的|养老金|棺材本|积蓄|退休金|血汗钱|一辈子的钱|毕生) ~~24 (换成|买了|变成|投了|做了|签了|投进|买成|买咗) ~~10 {mis_selling_product}"
                  - "(缴|交|供)(两|三|五|六|2|3|5|6|几|一|十)(年|期) ~6 (不用|就行|就好|就可以|就能|唔使|不使|就够) ~~24 (结果|原来|却|每年|还要|继续|仍|要)"
                  - "(收益|年化|分红|回报|配息|报酬|到手) ~~6 (比|跟|和|与|同) ~2 (宣传|承诺|当初|说的|说好|介绍|广告|演示|讲的|经理|预期) ~~10 (少|低|差|不一样|不符|不同|两样|天差)"
                  - "(随时|随时都|想取就|想赎就)(能|可|可以|得|)(取|拿|赎|退|攞|拎) ~~30 (要等|等|要满|不行|锁|封闭|才|扣|不能|不给|亏)"
                  - "{mis_selling_product} ~~30 (结果|原来|哪知|谁知|其实|点知|而家|没想到|想不到|实际) ~~16 (年期|年才|亏|跌|蚀|一蚊都|拿不|领不|攞不|剩|得返|扣掉|赔|取不)"
                  - "(自己的产品|行里的产品|内部产品|银行的产品|银行自己|银行自营) ~~30 (不是他们|不是银行|不是你们|没有备案|不认|假的|代销|外面|跑路|暴雷)"
                  - "(催|哄|赶|骗)(着|)(我|老人|她|他|我妈|) ~4 签 ~~30 (条款|没讲|没看|没念|扣|退|不让看)"
                  - "(稳阵|稳妥|稳过|安全过|踏实|不会有事|没事的|放一百个心|绝对没|不用担心) ~~40 {mis_selling_loss}"
                  - "(说|讲|话|称) ~8 (年|月)(就|便|)(能|可|可以|得|) ~1 (领回|拿回|取回|还本|返本|攞返|拎返|回本) ~~40 (结果|原来|才|要|其实|先知|实际)"
                  - "(说好|讲好|宣传|承诺|当初说|当时说|当初讲|话过|广告)(的|) ~~16 (年化|收益|回报|分红|配息|报酬) ~~24 (只给|才给|只有|结果|实际|到手|两样|不到|不符|没有|缩)"
                  - "(理专|理财经理|客户经理|经理|柜员|职员|销售员|推销员|业务员|行员|专员) ~~40 (只拿回|拿回七成|拿回六成|得返|剩返|蚀咗|蚀了|解约)"
                  - "(一分不少|一分不会少|保本|保息|保收益|稳赚|包赚|包赢|只赚不赔|零风险|无风险|没有风险|没风险|冇风险|绝对安全|保证收益|保底|刚性兑付|刚兑|高收益|高回报|固定收益|承诺|年化|收益率|回本|
                     高息|保证赚|不会亏|不可能亏|不会赔|唔会蚀|不会蚀|保证本金|保证不亏|保证|胸脯|打包票|打保票|信誓旦旦|稳稳|不踩雷|配息稳|不会动到本金|本金安全|稳健|稳当|
                     低风险|安全得很|放心|好安全|r1|r2|翻倍|拿得返本|拎得返本|返到本) ~~40 {mis_selling_loss}"
                  - "{mis_selling_product} ~~30 (保本|保息|稳赚|零风险|无风险|没有风险|没风险|保证收益|保底|承诺收益|承诺年化|高收益|高回报|固定收益|没有达到|未达预期|不会亏|包赚|
                     收益不符|收益不达标|预期收益)"
                  - "(保本|保息|稳赚|零风险|无风险|没风险|承诺收益|高收益|高回报|预期收益|收益率) ~~24 (理财|保险|基金|产品|销售|经理|买了|购买|不符|未达|拿不到|实际|结果)"
                  - "(理专|理财经理|客户经理|经理|员工|职员|柜员|行员|专员|推荐|推销|销售|介绍) ~~40 {mis_selling_loss}"
                  - "(买了|购买了|买的|购买的|购买|买咗|买|冲了|投了) ~8 (理财|保险|基金|保单|信托|产品|投资|债|年金|净值) ~~24 {mis_selling_loss}"
                  - "(保险|保单|理财|基金|年金|信托|储蓄计划) ~~16 (取不出|不能取|才能取|拿不回|赎回不了|无法赎回|不能赎回|不能退|退不了|退不出|损失本金|取不了|要交满|交满|
                     供满|供足|拿不出来|延期兑付|逾期兑付|赎不回|无法兑付|不能兑付|未兑付)"
                  - "(净值|收益|本金|浮亏|市值) ~10 (只剩|跌|亏|缩水|腰斩|负|不到|没了|少了|下跌|暴跌|剩)"
                  - "(三年|五年|半年|一年|两年|几年|随时|三个月|6个月)(后|)(就|都|即)(能|可|可以|得)(取|拿|赎|退|还本|返本|拎|攞) ~~40 (才|要交满|交满|封闭|要供|十年|取不|
                     拿不|蚀|扣|退保|二十年|廿年|满)"
                  - "(要交|需交|交满|连交|要供|供|交|缴|缴足|供足|供满|交足)(满|足|够|) ~1 (十|五|三|10|5|3|二十|20|十五|15|廿|八)(几|多|) ~0 年 ~~24 (才|取|拿|保险|险|退|不|返|本)"
                  - "(说|讲|话|称) ~8 (三年|五年|半年|一年|随时) ~4 (取|拿|赎|还本|返本) ~~40 (要交满|交满|要供|十年|二十年|廿年|封闭)"
                with: ["蚀", "赚", "保本", "人寿", "险", "理财", "基金", "保单", "信托", "投资", "产品", "净值", "收益", "债", "黄金", "理专", "商品", "投保", "合同", "私募", "经理", "理专", "本金", "买", "存"]
                without: ["冒充", "骗走", "进群", "拉我", "闪退", "转回活存", "推销电话", "逾期", "盗刷", "房贷", "泄露", "强制", "必须", "搭配", "我认", "自己认", "不怪销售", "挂失", "贷款", "提前还", "额度", "手续费", "罚息", "骗子",
                  "诈骗", "群组", "报案", "违约金", "自己挑", "信用卡", "利率", "分期", "积分", "存折", "赎回按钮", "页面"]
                negation: scope
              # So many years were spoken of, and the contract says many more
              - id: term-changed
                patterns:
                  - "{mis_selling_deposit} ~~24 (才知|才发现|先知|才晓得|原来) ~~10 (缴|交|供)(满|足|)(三|五|六|八|十|3|5|6|10|二十) ~1 年"
                  - "{mis_selling_deposit} ~~30 (回来|到家|结果|一看|手里|签完|哪知|谁知) ~~16 (合同|合约) ~~20 (每年|年交|要交|要供|交满|才能)"
                  - "(供|交|缴)(两|三|五|2|3|5|六|几)年(就|便|) ~6 (攞|拿|取|领|返|回本) ~~24 (供到|交到|缴到|要供|要交|要缴|十年|二十年)"
                  - "(短期|半年|三个月|六个月|一年期)(的|) ~2 {mis_selling_product} ~~24 (展期|延期|拿不回|取不|兑付不)"
                  - "(说|讲|话|称)(是|系|好|) ~6 (一|两|三|五|3|5|几)年(就|便|)(能|可以|可|得)(取|拿|赎|领|攞|拎) ~~30 (交满|供满|供足|缴满|缴足|十年|二十年|廿年|十五年|封闭|锁)"
                  - "(交满|供满|供足|缴满|缴足)(十|五|二十|廿|十五|8|10|15|20)(几|多|)年 ~~24 (本|取|拿|退|攞|返)"
                without: ["贷款", "房贷", "社保", "公积金", "骗子", "诈骗"]
              # The risk papers: filled in by others, never explained
              - id: risk-papers
                patterns:
                  - "(风险提示|风险揭示|风险告知|风险测评|风险评估|风险等级|风险承受能力|免责条款|退保损失|犹豫期|冷静期) ~~12 (没说|没讲|没有说|未告知|没告知|没提|未提示|未揭示|
                     没解释|未说明|没做|未做|没有做|代做|代填|代签|替我|替客户|不符|造假|流于形式|虚假|篡改|修改|引导|被改|形同虚设|走过场)"
                  - "(风险测评|测评|风险问卷|问卷|风险评估|风险问题|kyc|投资属性|评估表|双录) ~~20 (帮我点|帮我填|帮我勾|帮我答|替我|替她|替他|代我|代填|代点|代答|代做|代勾|
                     抢过|她点|他点|乱点|乱填|乱勾|点成|测成|填成|做成|自己替|帮佢|教我|教她|叫我选|让我选|按他说)"
                  - "(帮|替|代|教)(我|佢|客户|她|他|老人|我妈|我爸|)(答|填|点|勾|做|选|签)(晒|完|了|好|齐|) ~12 (风险|问卷|测评|问题|评估|双录)"
                  - "(没|未|没有|未曾|不|从未|未做|没做)(告知|提示|说明|揭示|讲|解释|说清|说过|提醒|明确|充分|说|讲清楚|提)(我|客户|任何|相关|清楚|清|产品|投资|有|存在|会|)
                     ~3 (风险|犹豫期|退保|亏损|封闭期|不保本|是保险|期限五年|产品性质|亏本|非存款|赔|会蚀|蚀本|汇率)"
                  - "(没|未|没有|冇)(跟|给|向|对|和|同|)(我|客户|老人|佢|她|他|)(讲|说|说明|告知|提示|解释|念|唸)(清楚|明白|清|过|) ~~14 (基金|理财|保险|跌|亏|风险|保单|本金)"
                  - "(不知情|不知道|不了解|没告诉|没告知|未告知|不懂|不明白|根本没说|未说明)(我|客户|的情况下|情况下|自己|是|买的是|买了|) ~6 (保险|理财|基金|保单|投资产品)"
                  - "(保守型|保守|稳健型|只买国债|没碰过|没买过|看不懂|不识字|大字不识|岁|退休|老人|老人家|母亲|父亲|我妈|我爸|阿妈|阿爸|婆婆|奶奶) ~~24 (卖|买|签|劝|推荐|推销|推|塞|给) ~12
                     (高风险|中高风险|结构型|连动|股票型|进取型|激进|十年|二十年|十五年|垃圾债|信托|投资型|分红险)"
                  - "(点成|测成|填成|评成|改成|变成|勾成|做成) ~3 (激进|进取|积极|高风险|平衡型|r4|r5|c4|c5)"
                negation: scope
                without: ["房贷", "贷款", "限额", "转账", "转账上限"]
              - id: surrender
                patterns:
                  - "(退掉保险|保险退不|保单退|要求退保|全额退保|申请退保|退保)"
                  - "(全额|本金|退|退回|退给) & (当存款|说是存款|变保险|签成了保险|结果是保险)"
                without: ["犹豫期内", "退回卡", "退到卡", "还没退", "没到账", "我不怪", "提前还", "贷款", "犹豫期里退"]
                negation: scope
              - id: english
                patterns:
                  - "sold ~40 (as|like|just like) ~16 (savings account|deposit|fixed deposit|savings)"
                  - "(told|said|promised|assured) ~~60 (any time|anytime|whenever) ~~60 (policy|surrender|penalt*|fund|locks|locked in)"
                  - "(swore|promised|assured|told|said) ~40 (capital|principal|savings|money) ~12 (safe|guaranteed|protected|secure)"
                  - "(mis-sold|missold|mis-sell*|missell*|mis sold|mis-selling|mis selling|mis-represent*|misrepresent*)"
                  - "(misled|mislead*|deceiv*|lied|cheated|pressured|talked into|persuaded|duped|falsely|induced|coaxed) ~50 (insurance|invest*|fund|
                     funds|product|policy|wealth|bond*|annuity|note|endowment|savings plan|premium*|plan)"
                  - "(insurance|fund|funds|product|policy|wealth management|structured|bond*|annuity|unit trust|note|endowment|whole-life|plan) ~60 (misled|
                     mislead*|deceiv*|guaranteed|risk-free|no risk|risk free|lost money|lost|losses|not explained|never explained|not suitable|
                     unsuitable|without explaining|fixed deposit|not a deposit|surrender|without telling|capital protected|principal)"
                  - "(no downside|cannot go down|no chance of losing|never lose)"
                  - "(sold|bought|given|signed) ~20 (insurance|policy|annuity|fund|bond*|note) ~~60 (wanted|asked for|thought|believed|when all|instead)"
                  - "(time deposit|fixed deposit|term deposit|savings account|deposit) ~~60 (policy|insurance|whole-life|whole life|endowment|unit trust|
                     annuity|investment-linked|structured|premiums|fund|bond)"
                  - "(policy|insurance|fund|annuity|investment|endowment|note|product) ~~60 (savings account|fixed deposit|time deposit|term deposit|
                     savings plan|like a deposit|as a deposit|just like savings|like savings|safe as)"
                  - "(assured|promised|told|guaranteed|described|swore|said) ~60 (no downside|only go up|cannot lose|capital protected|capital-protected|principal protected|guaranteed return*|
                     no risk|risk-free|could not lose|couldn't lose|can't lose|just like savings|a savings account|like a deposit|deposit with)"
                  - "(capital protected|capital-protected|guaranteed return*|principal guaranteed|risk-free) ~~60 (lost|loss|down|fell|dropped|false|nowhere)"
                  - "(adviser|advisor|relationship manager|sales*|financial planner) ~60 (misled|insurance|whole-life|bond|unit trust|structured|note|
                     guaranteed|deposit)"
                  - "(product|fund|plan|policy|note|bond*|investment) ~40 (swore|said|promised|told|described|assured|presented|marketed|pitched) ~40 (safe|guaranteed|no
                     risk|no-risk|secure|savings|deposit|risk-free|like a)"
                  - "(lost|losing|loss) ~60 (product|fund|investment|note|bond*|policy|portfolio) ~~60 (adviser|advisor|manager|promised|swore|told|safe|assured|officer|sold)"
                  - "(adviser|advisor|manager|banker|officer|staff|teller) ~~60 (no mention of|never mentioned|did not mention|didn't mention|never told|failed to disclose) ~40
                     (risk*|surrender|penalt*|lock-in|premium*|commission)"
                  - "(risk profile|risk questionnaire|risk assessment|suitability) ~50 (filled|ticked|completed|changed|without|never|for me|coached)"
                without: ["credit insurance bundled", "forced", "in order to", "required", "scam*", "fraud team", "police", "mortgage", "loan", "refund of",
                  "transfer"]
              - id: said-plainly
                patterns:
                  - "(说|讲|吹)(得|的|到)(天花乱坠|天上有地下无|比唱的|神乎其神)"
                  - "(当初|当时|经理|推荐|起初|那会儿) ~2 (说|讲|话)(是|系|) ~16 (存单|定期|存款|定存) ~~30 (原来|结果|其实|实际) ~8 (给我买|是|系|变|买的) ~12 (黄金|基金|保险|理财|挂钩|结构|信托|险)"
              - id: sold-in-a-story
                patterns:
                  - "(跟|和|同|与)(存|放在|存在|放)(银行|定存|定期|存款)(一个样|一样|没两样|差不多) ~~24 (变|亏|剩|取不|调走|拿不|万)"
                  - "(犹豫期|冷静期) ~~24 (拖过|不给|硬说|再等|等等看)"
                  - "封闭期(说|讲) ~8 (才知道|其实|却|结果|三年|两年)"
                  - "封闭期 ~~16 才知道"
                  - "(到期|想取|去取)(兑不了|兑不出|拿不出|取不回)"
                  - "(配息|红利|分红|月月有) ~6 (本金|自己的钱|自己的本)"
                  - "(vip室|小屋|贵宾室|里间|小房间)(里|) ~~24 (保单|签完|投资|险|份)"
                  - "(存|转存)的(其实|)(是|成了) ~4 (保险|险|保单)"
                  - "(升级版|新型|特别版|加强版)(的|)(定期|存款|定存|储蓄)"
                  - "(不满意|不喜欢)可(以|)(全退|全额退) ~~20 (只|六成|扣)"
                  - "(稳得很|稳赚|保本|不会亏) ~~24 (万变|变6|亏|只剩|调走)"
                  - "没人要的(信托|基金|产品)"
                  - "(说|话)(这是|系|是) ~4 (换个新存单|换存单|新存单) ~~40 (险|基金)"
                  - "免申购 ~~16 (扣|赚)"
              - id: sold-in-other-words
                patterns:
                  - "(说|当初说) ~4 年化 ~6 (大额存单|存单|定期|存款) ~~16 (原来|其实|竟|居然)"
                  - "保本保息 ~~24 (只退|亏|退|跌)"
                  - "买的时候 ~4 (保本|稳赚|随时退) ~~24 (只退|亏|退不|跌)"
                  - "柜台买的 ~~24 (才知道|不报|不赔)"
            examples:
              - "去存定期被理财经理忽悠买了五年期保险，现在急用钱取不出来"
              - "客户反映购买基金时销售人员承诺保本，到期亏损两成"
              - "七旬老人存款变保单，家属要求全额退保"
              - "理專推薦的連動債說穩賺，結果賠掉一半"
              - "风险测评是客户经理代做的，没告诉我可能亏本金"
              - "當初話三年就拎得返，而家先知要供足十年嘅保險"
              - "I was misled into buying an investment-linked policy instead of a deposit."
            counterexamples:
              - "客户租用的保险箱到期续费"
              - "购买理财是自愿的，不存在销售误导"
              - "客户咨询理财产品起购金额"
              - "为保险起见先打电话问一下网点"
              - "客户经理天天打电话推荐基金"
          - id: loan_approval
            name_zh: "贷款审批与放款"
            name_en: "Loan approval / disbursement"
            business: "贷款"
            cause: "管理制度/业务规则与流程"
            unless: ["贷款审批很快", "审批很快", "放款很快", "贷款推销", "贷款卡", "推销贷款", "贷款营销", "贷款电话",
              "贷款中介", "贷款利率", "贷款利息", "贷款诈骗", "贷款广告", "评估费", "一般要准备", "核准也拨款了",
              "批了也放了", "贷款审批的查询", "不是贷款"]
            rules:
              - id: long-wait
                patterns:
                  - "(房贷|贷款|车贷|按揭|经营贷|信贷|借款|借钱|楼按|公积金贷)(审批|审核|放款|批复|申请|) ~2 (太慢|很慢|慢|拖)
                     ~~24 {loan_approval_while}"
                  - "(房贷|贷款|车贷|按揭|经营贷|信贷|借款|借钱|楼按|买房的钱|购房款|房款|首笔|头一笔) ~~30
                     {loan_approval_while} ~~16 (不放|没放|未放|不批|没批|未批|压着|卡着|没下来|没拨|未拨|一分没|没拿到|
                     没动静|复核|审核中|没消息|没个信)"
                  - "{loan_approval_while} ~~30 (卡在|停在|压在|还在|写着|显示|一直)(审查|审批|复核|终审|初审|审贷|放款|不批|
                     不放|压着不批|没批)(岗|中|部|环节|)"
                  - "(抵押|面签|对保|签约|签完约|合同|首付)(都|也|早|已|早就|)(办|做|签|交|付|完)(了|完|好|) ~~40 (没下来|
                     没到|没放|没拨|未拨|还没拨|一分没|没见|没影|不放)"
                  - "(一直|迟迟|就是)(不批|不放款|不放|不给批|不拨) ~~16 (审查岗|审批岗|审批部|终审|复核|贷审|审贷|贷)"
                  - "(买房|签完字|签了字|签完约|签约|办完手续|房子) ~~24 {loan_approval_while} ~~24 (没打给|没拨给|没划给|
                     没付给|没给到|没到|还没打|没拨|不拨)"
                  - "(放款|拨款|批款)(太晚|太迟|晚了|迟了|一拖再拖|老是拖|拖得)"
                without: ["推销", "结清", "信用卡", "额度够", "办卡", "户头", "对公", "不买", "不然", "不办", "收款人", "骗",
                  "申请提前", "想提前", "提前结清", "提早还", "剩余本金", "解押"]
                unless: ["提前还"]
              - id: approval
                patterns:
                  - "(审批|贷款|资料|材料) ~~12 补(了|咗) ~3 次 ~~12 (没结果|没个结果|没消息|没下文|冇下文|没动静)"
                  - "批了 ~6 (天|个月|周|星期|礼拜) ~4 (时候|几时|何时)(才|先|) ~0 (放|拨|到)"
                  - "款(都|也)(还|)(没|未)(拿到|到手|下来|放)"
                  - "{loan} ~14 (审批|审核|婉拒|批不下来|不批|没批|未批|批不了|批复|批核|核贷|不放款|放不|放款慢|放款时间|
                     放款进度|拖延放款|下款|拒贷|被拒|拒绝|不通过|没通过|未通过|没下来|不下来|没有下来|下不来|下不了|进度|
                     迟迟|未放|不放|没放|驳回|退件|卡住|没消息|没有消息|没动静|审查|批贷|终审|面签|初审|办不下来|没结果|
                     没有结果|抵押登记|停滞|等不到|申请失败|办理缓慢|补资料|补材料)"
                  - "{loan} ~~24 (批不下来|被拒|不放款|没放款|下款|没下来|拒贷|不批)"
                  - "(申请|办理|办|申办|提交|申贷|申请了|办了|递交)(的|了|过|一笔|) ~6 {loan} ~~16 (没批|没下来|没消息|没结果|
                     未批|未果|不批|不下来|不通过|被拒|拒绝|一直拖|拖着|迟迟|个月|两周|反复补|失败|退件|被退|至今)"
                  - "(审批|审核|放款|批复|批贷|核贷|批核|拨款|下款|发放) ~8 {loan}"
                  - "(不放款|未放款|没放款|没有放款|迟迟放款|放款慢|放款太慢|放款时间|放款进度|放款延|延迟放款|放款失败|
                     拖延放款|拖着不放|何时放款|什么时候放款|拒贷|贷不了|贷不到|贷不下来|批贷|审批太慢|审批慢|审贷|抽贷|断贷|
                     压贷|续贷|转贷|惜贷|额度不足排队放款|排队放款|等放款|核贷|未拨款|不拨款|没拨款|撥款慢|停贷|贷款不下来|
                     房贷不下来|办贷款难)"
                  - "(抵押|按揭|首付|过户|贷款合同|借款合同) ~~12 (迟迟|拖|没办|不办|未办|不给办|慢|一直没|没放|卡着|不退)"
                  - "(批|放) ~0 (下来|款) ~~8 (等了|拖了|迟迟|一直|还没)"
                  - "{loan} ~14 (太慢|很慢|特别慢|慢得|缓慢|拖着|拖了|一拖|拖到|拖沓|等了|等到现在|等咗|多久|不发放|未发放|
                     没发放|迟迟未发|不拨款|没拨款|未拨款|拨款慢|不受理|没受理|要不要批|究竟批|未批|没批到|批不到|卡着|卡在|
                     压着|搁着|晾着)"
                  - "{loan} ~~24 (审批|审核|批核|核贷|批复) ~~16 (没|未|不|慢|久|天|周|月|拒|失败|退|还|一直|进度|迟|催|核实)"
                without: ["推销", "骚扰电话", "提前还", "提前结清", "催收", "征信上多了", "泄露", "短信轰炸", "不是我贷",
                  "冒名", "必须买", "必须办", "搭售", "捆绑", "搭配", "强制买", "硬要", "绑一张", "搭一", "联征", "征信报告",
                  "信用报告", "别家银行", "别家", "查询记录", "报告上", "诈骗", "要不要", "呆账", "保险", "不买", "逾期",
                  "拉了征信"]
              - id: english
                patterns:
                  - "(loan|mortgage) ~~24 (final review|pending|under review|in review|in underwriting) ~16 (since|for|weeks|months)"
                  - "(loan|mortgage|loans|home loan|personal loan|overdraft) ~60
                     (approv*|application*|disburs*|pending|reject*|declin*|delay*|waiting|processing|denied|refus*|turned
                     down|decision|not released|drawdown|underwrit*|stalled|no update|paperwork|documents|funds
                     released|release*)"
                  - "(approv*|application*|appl*|disburs*|reject*|declin*|denied|refus*|releas*) ~30 (loan|mortgage|home
                     loan|loans)"
                  - "(loan|mortgage|home loan|personal loan|financing|credit facility) ~60 (no decision|in limbo|more
                     documents|another document|payslip*|resubmit*|no answer|no outcome|not been approved|not approved|not
                     been paid out|hasn't been paid out|not disbursed|stuck|knocked back|no reason|knock*|lost my
                     documents|drag*|offer letter)"
                  - "(application) ~40 (loan|mortgage|financing|borrow*)"
                  - "(documents|payslips|papers|statements) ~~60 (loan|mortgage) ~60 (week*|month*|again|still|nothing|no)"
                  - "(loan|mortgage|financing|overdraft) & (no decision|had no decision|not released|yet to release|still have
                     not released|has not been released|not disbursed|disbursement|drawdown|turned
                     down|declined|rejected|refused my|in principle|still pending|under review|more documents|keep asking
                     for|application)"
                  - "(financing|home financing|housing loan|borrow*) ~~60 (never released|not released|turned
                     down|reject*|declin*|refus*|not disburs*|not approved|no decision|still pending)"
                  - "(turned down|reject*|declin*|refus*|denied) ~30 (borrow*|financing)"
                  - "(loan|mortgage|financing|home loan) & (never released|completion day|not heard back|no word|still waiting
                     for approval|waiting for approval|no decision after|still under review|keep asking for)"
                without: ["prepay*", "interest rate", "credit report", "credit bureau", "elsewhere", "offers",
                  "early repayment", "insurance", "policy", "must buy", "took out", "card", "settle*", "payoff", "cover",
                  "borrowing limit", "repay early", "early settlement", "repaid", "pay off"]
              - id: borrowing
                patterns:
                  - "(借|借款|借钱|借点钱|借笔钱|借一笔)(钱|)(买房|买车|进修|装修|周转|做生意|盖房|读书|创业|结婚|看病|) ~~50
                     (退件|不批|没批|拒|打回|复核中|审核中|没下来|补材料|条件不符|评分|重新审|批不下)"
                  - "(初审|预审|当初|原来|原先|口头|说好|讲好) ~~16 (能借|可以借|能贷|可以贷|批我|给我批|贷|借) ~2 (一|两|二|
                     三|四|五|六|七|八|九|十|1|2|3|4|5|6|7|8|9) ~~40 (只肯|只给|只批|只放|砍到|缩到|缩成)"
                  - "(批下来|批的|放下来|批出来)(只有|才|只得|仅|却只) ~2 (一|两|二|三|四|五|六|七|八|九|十|1|2|3|4|5|6|7|8|9)
                     ~2 万 ~~24 (首付|房|贷|尾款|差|缺口|窟窿|卖家)"
                without: ["推销", "提前", "信用卡", "催", "诈骗", "骗子", "网友", "冒名", "征信上", "卡", "额度", "利率",
                  "利息", "打来", "照打", "打电话"]
              - id: money-does-not-come
                patterns:
                  - "(面签|签约|签字|抵押|审批|批|批复|过户|首付|公证) ~~24 (款|钱|贷款|款项|银行)(就是|还是|一直|却|都|还|
                     至今|迟迟|) ~2 (不下来|下不来|没下来|未下来|没放|不放|未放|不到位|没到位|不见|没影|没见着|没拨|未拨|
                     没出来)"
                  - "(批|批准|核准|审批|通过|过审|过会)(是|都|已|也|)(了|过了|完|好了|下来) ~~30 (没下到|没下来|没放|不放|
                     放不|没到|不拨|没拨|未拨|不见钱|没见到钱|钱没|没额度|没有额度|排队|迟迟)"
                  - "(按揭|房贷|贷款|楼按|公积金|助学|装修款|经营贷|私人贷款|私贷|税贷|学贷|车贷|信贷) & {loan_approval_stuck}
                     & (批|审|放|拨|落|申请|送件|面签|对保|材料|资料|手续|贷)"
                  - "(助学|公积金|农户|大棚|惠农|抵押|创业|扶贫|养殖|种植|企业|小微|周转|经营) ~16 (钱|款|贷) ~~30
                     {loan_approval_stuck}"
                  - "(落钱|落款|放款|拨款|放贷|下款|出款|批款|批贷|审贷) ~~24 {loan_approval_stuck}"
                  - "{loan_approval_stuck} ~~16 (放款|拨款|放贷|下款|落钱|批款|批贷)"
                  - "(等)(了|到|足|) ~~16 (未批|批不|没批|不批|批到|不见批|批复|放款|拨款|落钱)"
                  - "(问|催)(了|过|) ~4 (次|遍|回) ~~20 (照会|对保|审批|放款|拨款|批核|核贷|面签)"
                  - "(律师楼|律师行|卖家|卖方|业主|开发商|中介|房东) ~~30 (收不到|没收到|催|违约|没放|未放|不放|撻订|挞订|
                     定金|订金) ~~30 (贷|银行|放款|拨款|按揭|批)"
                  - "(贷|银行|放款|拨款|按揭|批) ~~30 (问|催)(了|过|) ~4 (次|遍|回) ~~20 (照会|对保|审批|放款|拨款|批核|核贷|
                     面签)"
                  - "(律师楼|律师行|卖家|卖方|业主|开发商) ~~30 (收不到|没收到|催|违约|挞|撻|定金|订金|天天问|起诉|赔)"
                without: ["环联", "联征", "信贷评分", "再等批核", "还晒", "公证费", "评估费", "念客户", "排队", "推销", "骚扰", "提前", "催收", "征信报告", "征信上", "信用卡", "泄露", "硬要", "搭一", "暗示买",
                  "利率下调", "重定价", "重新定价", "呆账", "联征", "冒名", "没还", "查询", "保险", "想贷", "需要贷款吗",
                  "别家", "收款人", "信用资料", "逾期", "户口", "户头", "结清证明", "还了贷款", "还完", "还清"]
              - id: refused-or-more-papers
                patterns:
                  - "(拒|拒绝|拒了|驳回|婉拒|打回|退回|否决|不批|没批|否了)(我|我的|了|客户|客户的|我们|我家|) ~6 (房贷|贷款|
                     按揭|车贷|贷|借款|经营贷|消费贷|续贷|公积金)"
                  - "(综合评分|评分不足|资质不符|资质不够|系统评分|大数据) ~~30 (贷|放贷|借|公积金|收入|流水|房|凭什么|哪|
                     告诉|不够|不足|没过|拒)"
                  - "(补|交|递|送|提交|要)(了|过|上去|) ~6 (材料|资料|流水|证明|单据|社保|入息|税单|合同|报表) ~~40 (贷|按揭|
                     借十万|借款|审批|批核|放款|综合评分|批不|不批|被拒)"
                  - "{loan} ~~30 (补|交|递|送|重交|再交|要) ~8 (材料|资料|流水|证明|入息|税单|文件|合同) ~~30 (又|再|次|遍|趟|
                     回|反复|还|没|未|过期|来来回回|说)"
                  - "(补|交|要|递)(了|这个|那个|这|那|) ~6 (流水|证明|材料|资料) ~~30 (补|交|要|递)(了|这个|那个|这|那|) ~6
                     (流水|证明|材料|资料) ~~40 (贷|批)"
                  - "(材料|资料|文件|申请)(递|交|送|报)(上去|上|了|去|) ~~16 (没批|未批|不批|没放|没消息|没结果)"
                  - "(材料|资料|文件|流水|入息)(交|递|补|送) ~~30 (没批|未批|不批|批不|审核|审批|批核|评分|被拒|贷)"
                  - "(补材料|补资料|补件|补文件|要材料|要资料) ~~16 (没完|次|趟|回|遍|反复|来回|无休|一轮) ~~24 (贷|批|放款|
                     按揭|额度)"
                  - "(审批|审核|批核|核贷|贷审|风控审|终审|初审|评估|估价|对保|照会) ~8 (处理中|审核中|审批中|没下文|没消息|
                     没结果|进行中|流程中|卡住|停在|卡在|停滞|拖)"
                  - "(抵押|房子|祖厝|厂房|估价|评估|对保|面签) ~~40 (过去|过了|至今|到现在|一直) ~~16 (没|未|不准|准不准|影子|
                     下文|消息|贷|款)"
                  - "(续贷|转贷|无还本|展期|过桥|周转) ~~24 (不批|被拒|拒|卡|拖|抽贷|断贷|没额度|没批|不给|不放)"
                  - "(不给|不肯|不愿|不能|拒绝|不让)(我|我们|客户|) ~2 (贷|放贷|贷款|批贷|批款|放款|做按揭|续贷)"
                  - "(房子|房产|厂房|车子|地)(押|抵押|拿去押|拿去抵押)(了|给|) ~~40 (不符合|不批|被拒|打发|没批|不贷|不合|
                     卡着|没消息|没下文|不放)"
                  - "(借钱|借款|私贷|周转|贷款|借贷|贷) ~~50 (不合资格|不符合政策|不符合条件|不符资格|资格不符|不够资格|
                     未能批核|不获批|不获批准|没批|唔批|被否|打发)"
                  - "(房贷|贷款|按揭|车贷|信贷|经营贷)(核准|核|批|审批|批准|批复|批下来|)(的|)(额度|金额|成数) ~~20 (少了|
                     少批|降了|砍了|缩水|变卦|比当初|比之前|比说好|不如|打折)"
                  - "(不给|不肯|不能|不让|不同意|拒绝)(我|我们|) ~2 (做|办|批|申请|受理) ~3 (按揭|房贷|贷款|车贷|抵押贷)"
                  - "(收入|流水|资质|年龄|职业|户籍|征信)(不达标|不达|不够|不符|太低|不合格|不合要求) ~~30 (贷|按揭|批|放款)"
                  - "(贷|按揭|批|放款) ~~30 (收入|流水|资质|年龄|职业|户籍)(不达标|不达|不够|不符|太低|不合格|不合要求)"
                  - "(补|交|送|跑)(了|) ~2 (两|三|四|五|六|七|八|好几|几|多|无数|3|4|5|6)(趟|次|回|遍) ~~40 (钱|款)(还是|还|
                     就是|仍|一直)(没|未|不)(批|放|下来|拨)"
                  - "(首付|贷|借|收入够|流水够) ~~30 (刷下来|刷掉|筛下来|卡下来|否掉|打下来)"
                  - "(刷下来|刷掉|筛下来|卡下来|否掉) ~~30 (首付|贷款|房贷|定金)"
                  - "(拨款|放款|放贷)(日期|日子|时间|) ~2 (一延再延|延了|一推再推|推迟|一拖再拖|改期|一改再改)"
                without: ["推销", "骚扰", "提前", "催收", "征信报告", "征信上", "信用卡", "办卡", "卡片", "额度调整", "泄露",
                  "硬要", "搭一", "信用额", "提额", "加额", "冒名", "转账", "取款", "取钱", "查询", "保险公司", "开户",
                  "户口", "户头", "对公", "账户"]
              - id: loan-stuck
                patterns:
                  - "(贷款|房贷|车贷|按揭|消费贷|信用贷|经营贷|信贷|公积金贷|抵押贷|助学贷|商贷|装修贷|网贷|快贷|楼按|续贷|
                     私贷|税贷|二手房贷|惠农贷|创业贷|房屋贷款|学贷) & {loan_approval_stuck}"
                  - "(业务|信贷员|客户经理|经理|专员|承办|贷款专员) ~~30 (再等|等等|补件|等消息|在走流程) ~~30 (过件|批|放|贷|
                     款)"
                without: ["推销", "骚扰", "提前", "催收", "催款电话", "征信报告", "征信上", "征信记录", "联征", "呆账",
                  "信用卡", "泄露", "透露", "硬要", "搭一", "搭售", "捆绑", "强制", "保险", "不买", "利率", "利息", "月供",
                  "lpr", "重定价", "重新定价", "冒名", "冒用", "查询", "需要贷款吗", "逾期", "天天打", "天天打电话推",
                  "提还款", "还清", "结清", "扣款", "还款卡", "年费", "手续费", "骗", "退还", "评估费", "骚扰电话", "排队还",
                  "中介打", "要不要贷", "卖了", "结清证明", "解押", "短信轰炸", "退订", "注销", "存三十万", "信用资料",
                  "别家", "还了贷款"]
                unless: ["不批评"]
              - id: waiting-for-the-money
                patterns:
                  - "(消费贷|信用贷|贷款|车贷|房贷|经营贷|快贷|借款|网贷) ~~16 (秒拒|被拒|拒了|婉拒|不通过|没通过|综合评|
                     系统评|退回|多次退)"
                  - "(面签|审批|批复|签约|审核)(都|已|已经|早|)(过了|通过|完成|好了) ~~24 (不放|没放|没有放款|没放款|没额度|
                     迟迟|还没|拖)"
                  - "(放款|额度|贷款)(排队|要等|没有额度|额度紧张|额度不足|遥遥无期|无期限)"
                  - "{loan} & (等等|再等|两个月|没额度|没有额度|不给放款|不放款|没放款|退件|被退|送件|资料交|材料交|进度|没批|
                     没消息|说在审|不下来|下不来|一直在审|补材料|补资料|被拒|拒绝|批不|放不)"
                  - "(不给放款|没给放款|不肯放款|不予放款|没额度放款|不放款|没有放款|迟迟不放|未放款|放款额度|等放款|何时放款|
                     放款时间)"
                  - "(首付|过户|网签|定金|卖家|卖方|房东|中介|购房合同|买房合同) ~~24 (放款|批|额度|贷款|按揭|银行拖|违约)"
                  - "(秒批|秒贷|快贷|贷款|贷) ~~24 (还在审核|审核中|没通过|没下文|没批|等了|被拒)"
                  - "(信贷员|承办人员|承办) ~~16 (再等等|等等|不讲|没回|推脱|拖|不回|审批)"
                  - "(授信|信贷|经营贷|助业|创业|小微|征审) ~12 (被拒|拒绝|退|不批|没批|审批|慢|不通过|补)"
                without: ["推销", "骚扰", "提前", "催收", "不是我", "冒名", "搭配", "捆绑", "必须买", "强制", "泄露",
                  "中介打", "要不要", "逾期", "联征", "硬要", "暗示", "呆账", "征信上", "征信报告", "征信记录", "查询",
                  "信用卡申请", "办信用卡", "寿险", "意外险", "火险", "储蓄险", "买保险", "保单", "不然", "一起签", "户头",
                  "结清", "结清证明", "还了贷款"]
                unless: ["贷款中介"]
              - id: said-plainly
                patterns:
                  - "(送审|进件|贷款|房贷|按揭|信贷|案子送审) ~4 (快|都|已经|)(一|两|三|四|五|俩|仨)(个|)月 ~~24 (准不准|批不批|没下文|没消息|没有音|没个|一句准|拖)"
                  - "(筹|笔|份|单)(贷款|按揭|上会|申请) ~~20 (签纸|签约|临签|放款) ~8 (变|得|剩) ~3 成"
                  - "(offer|application|file|mortgage|loan) ~~40 (no drawdown|not drawn down|still no money|nobody knows)"
              - id: pending-in-a-story
                patterns:
                  - "(资料|材料|件)(前后|)(交|补|送)(了|) ~3 (回|次|遍|趟) ~~16 (每回|每次|缺一|又缺|在审|章) ~~30 (房|贷|审|卖|批)"
                  - "(预审|初审|说能|说可以|口头)(说|能|可以|)(贷|核|批) ~~24 (终审|对保|变|最后|只批) ~4 (变|只|成|1*|2*|3*|4*|5*|6*|六成|五成)"
                  - "(审批通过|批了|批下来|核准|批复下来) ~~16 (不放|没放|未放款|未到款|不拨|没到款|没见钱)"
                  - "(抵押|过户|网签|面签|对保)(已|都|早)(办|做|签)(妥|完|好|了) ~~16 (没|未|不|逾|还)"
                  - "(走流程|待复核|在审|还在审|研究|审批|那笔钱|放款|尽快放) ~~24 (卖家|房东|车行|卖方|业主) ~8 (拖走|别人|起诉|律师函|没收|收回|等|来)"
                  - "(房东|卖方|卖家|业主|车行) ~16 (别人|起诉|律师函|拖走|没收定金|收回) ~~16 (审|流程|批|款)"
                  - "助学(的那笔|金|贷款|贷|那笔) ~~16 (没到|未到|还没|没下|被拒)"
                  - "(三天|两天|一周|五天|一个星期)(放款|批款|下款|就放) ~~10 (今天|到现在|还|都|如今)"
                  - "(案子|案件|件)送(了|出) ~3 (月|周|星期) ~~16 (重交|补|换|没)"
                  - "(放款|批贷|审批|核准) ~~12 (得先|先要|要先|就得先|得) ~2 (买|存) ~12 (保险|基金|险|定期|理财)"
                  - "(先|再)(买|存) ~8 (保险|基金|险|定期) ~2 才放款"
                  - "跟你们申请 ~4 万 ~~30 (缺|补|章|回)"
                  - "(批还是没批|批不批|放不放) ~~2 (没人|不|给句)"
                  - "(核|贷)(九|八|七|六)成 ~~10 (变|只|成|剩)"
                without: ["冻", "信用卡"]
              - id: pending-in-a-story-english
                patterns:
                  - "payslips ~60 (walked away|yes or no|seller|final)"
                  - "approved ~40 (overdraft|loan|mortgage) ~60 (never came|not arrived|still waiting)"
              - id: pending-in-other-words
                patterns:
                  - "批(是|倒是)批了 ~~6 (钱呢|钱没|一分|没放|没见)"
                  - "批复函 ~~16 (一分没放|没放|没到)"
                  - "(送审|送件|递件|交件|进件)(快|都|已|已经|) ~4 (月|周|星期|礼拜) ~~20 (补|没|未|换|准)"
                  - "(文件|资料|材料)(全|都|)(交齐|齐了|备齐|给齐) ~~12 (不批|没批|未批|第七周|没消息|成个月|拖)"
                  - "(房贷|贷款|按揭)(却|还|一直|)拖(了|咗) ~4 (周|月|星期)"
                  - "(上会|房贷|按揭|贷款) ~8 (批|核)(八|九|七)成 ~~10 (六|五|四)成"
                without: ["提前还", "利率没", "信用卡"]
              - id: pending-in-other-words-english
                patterns:
                  - "no drawdown"
              - id: approved-without-money
                patterns:
                  - "(贷款|房贷|经营贷|车贷|按揭|信贷|装修贷|助学贷)(审批|)(已|早|都|) ~4 (批|通过|核准|过) ~~20 (未到款|没到款|没放|不放|未放|未到账)"
                  - "(资料|材料|证明|流水)(补|交|改)(了|) ~3 (次|遍|回|趟) ~~16 (还缺|又缺|还要补|又要补|还不够|又说) ~~20 (贷|款|房|批)"
                without: ["开户", "信用卡", "冻"]
            examples:
              - "房贷面签完两个月了，银行一直拖着不放款"
              - "客户反映经营贷审批进度缓慢，补了三次资料仍未批复"
              - "贷款申请被拒，没有任何理由"
              - "房貸核准了卻遲遲不撥款，賣方要求違約賠償"
              - "按揭批下来半年，说没有额度要排队放款"
              - "My home loan application has been under review for two months."
              - "面签早过了，款一直没下来，卖家要我赔违约金"
              - "問了好幾次，說對保完還在照會，錢不知道哪天撥"
              - "買房簽完字快兩個月了，銀行的錢還沒打給開發商"
            counterexamples:
              - "贷款三天就批下来了，效率很高。可是头一期利息就没按说好的优惠利率算。"
              - "天天打电话推销贷款，很烦"
              - "想提前还清房贷"
              - "贷款审批很快，当天就放款，客户来电表扬"
              - "客户咨询贷款利率调整日期"
          - id: prepayment
            name_zh: "提前还款"
            name_en: "Early repayment"
            business: "贷款"
            cause: "管理制度/业务规则与流程"
            unless: ["不是来约提前还款", "不打算提前还", "还清证明", "redemption of points", "points redemption", "fund redemption"]
            rules:
              - id: prepay
                patterns:
                  - "(先还|提早还|早还|多还|想还) ~6 (万|部分|本金|一半) ~~20 (排到|预约|不让|等到|不给|不肯)"
                  - "(一把|一次|一口气|全部|一次过)(结清|还清|还完|清掉) ~~20 (不乐意|不让|不给|拖|没批|不批|不肯|唔肯|不许|排|预约)"
                  - "(全额|部分|一次性|剩余)还(房贷|贷款|车贷|按揭|本金|清房贷) "
                  - "(缩短|减少) ~2 (贷款期限|还款期限|贷款年限|还款年限|按揭年期) "
                  - "(提前还款|提前还贷|提前结清)(入口|通道|功能|申请|预约|按钮|选项|名额|额度) "
                  - "(提前|提早) ~8 (结掉|还掉|结清|还清|清掉|还了|清偿|付清|还完|缴清)"
                  - "(减少|缩短|缩减) ~4 (供款年|供款期|还款年|还款期|年期|贷款年)"
                  - "(还多|多还|多还点|还多啲|加还) ~4 (本金|房贷|按揭)"
                  - "(提前|提早|预先|一次性|一次过|提前一次性)(部分|全部|全额|全款|把|将|)(还|归还|偿还|清偿|结清|还清|清还|还完|
                     还上|还掉|缴清|偿清|清贷)"
                  - "(提前|提早|早点|早些|早日|尽早|趁早) ~6 (还款|还贷|还房贷|还按揭|结清|还清|清偿|偿还|还本金|还掉|还钱|还车贷|
                     归还|清还|还本|还一部分|还部分|还了|还完|了断|付清|还晒)"
                  - "(提前还款|提前还贷|提前结清|缩短年限|缩短期限|缩短还款期|减少月供|部分还本|大额还本|还本排队|提前还本|早还款|
                     还贷预约|预约还款|预约还贷|还清房贷|结清房贷|提前赎楼|赎楼|赎返|清偿违约金|限制清偿|绑约|罚息期|早还)"
                  - "(提前|提早|早) ~4 (还|结清|清偿|付清|偿还) ~~30 (违约金|罚|手续费|预约|排队|排到|不给|不让|本人|拒绝|等|补偿金|
                     费|月供|利息|申请|唔|冇|不|没)"
                without: ["提前还款办得", "提前还款很顺", "提前还款挺", "提前还款没问题", "不是要提前还", "不是提前还",
                  "提前还款顺", "提前还款早办", "提前还款倒", "客户满意", "已指导", "闪退", "分期", "信用卡", "备用金",
                  "短信验证", "逾期", "催收", "还款日", "账单", "放款", "临时额度", "{prepayment_done}", "多扣的那段",
                  "该退我", "要求退还", "早就还清", "早就还了", "早已还清", "额度没恢复", "额度未恢复", "额度没有恢复",
                  "额度不恢复", "审批材料", "审批通过", "审批放款", "等审批"]
              - id: clear-the-rest
                patterns:
                  - "(先把|想把|打算把|准备把|把) ~16 (还了|还掉|结了|清了|还清|付清|还完|结掉|清掉) ~~30 (不支持|不让|不给|不行|没|
                     不|等|排|预约|名额|罚|违约)"
                  - "(抵押登记|抵押|解押|撤押|房产证|他项|设定) & (还清|结清|尾款|还完|清偿) & (不|没|拖|一直|迟|等|未)"
                  - "(清偿|还清|结清|结掉|赎|清) ~4 (房贷|按揭|贷款|车贷|信贷|私贷|私人贷款) ~~24 (等|排|拖|不|没|预约|三个礼拜|唔|
                     冇|罚|违约)"
                  - "(一年|两年|三年|五年|十二个月|满一年|满三年|满五年)(后|以后|之后|内|再|去)(还|结清|清偿|去还) ~~40 (违约金|1%|
                     百分之|罚|照样|照收|照扣)"
                  - "(违约金|罚息|罚金|赔偿金|补偿金) ~~30 (提前|提早|满一年|满三年|第十三个月|去还|还清|早还)"
                  - "(还|归还|偿还)(一部分|部分|掉一部分|掉部分|点|一些|几万|十万|二十万|一半) ~4 (房贷|本金|贷款|按揭|车贷)
                     ~~24 (名额|不|没|预约|排|罚|违约|等|要)"
                  - "(解押|解除抵押|结清证明|清偿证明|涂销|还契|赎契) ~~24 (不给|不办|没|拖|等|迟|未|个工作日|冇)"
                  - "(清偿|结清|赎楼|还清)(金额|数额|余额|总额)(不给|一直|拖|没|未|算|多少|迟迟|冇)"
                  - "(一把|一次|一次性|一次过|一笔过|一笔|一口气|一下子|全部|全数|剩的|剩下的|剩下|剩余|余下|尾数|余款|整个|全)
                     ~10 (还掉|还清|还完|结清|结掉|清掉|找清|清晒|付清|了断|了结|还干净|还晒|还返|还给你们|缴清|偿清) ~~30 (不|
                     没|
                     未|要|等|排|罚|违约|手续|预约|唔|冇|签字|劝|必须|得|收|叫我|让我|却|拖|才|规定)"
                  - "(想|要|打算|准备|申请|凑齐|攒|凑够|有钱|有闲钱|存够|储够|攞笔钱) ~~14 (还掉|还清|还完|结清|结了|清掉|付清|
                     还一部分|还部分|多还点|多还一点|还本金|还返|赎返|还给你们|清偿) ~~30 (不|没|未|等|排|罚|违约|手续|预约|
                     唔|冇|签字|劝|拖|才|不收|必须)"
                  - "(还不让还|不让还|不给还|不肯收|不让我还|唔畀还|唔畀我还|没轮到我还|还没轮到还|不许还|不准还|想还还不了|
                     有钱还不|还钱还要排|还钱还要预约|还钱都要排|还钱也要排|还你们你们还不收|你们还不收)"
                  - "(还一部分|还掉一部分|部分还款|部分还|还咗一半|还咗半|还了一半|多还了|还咗部分|部分偿还|还进去) ~~30 (月供|年限|
                     期限|期数|供款|本金|没变|没减|没少|照扣|重新计|重算|不变)"
                  - "(房贷|贷款|还贷|还房贷|按揭|车贷) ~~16 (预约还|约还款|还款预约|排队还|还款排队|还款名额|约号|排期还)"
                without: ["提前还款办得", "提前还款很顺", "提前还款挺", "提前还款没问题", "不是要提前还", "不是提前还",
                  "提前还款顺", "提前还款早办", "提前还款倒", "期一次性", "六期", "十二期", "客户满意", "钱还给我", "逾期记录",
                  "卡费", "积分", "额度", "刷爆", "每一期", "几期", "分期", "信用卡", "账单", "催收", "{prepayment_done}", "还不上",
                  "还不起", "逾期", "卡数", "理赔", "存单", "积分", "担保费", "该退"]
              - id: settle-obstacle
                patterns:
                  - "(还清|结清|清还|还完|清偿|赎) ~4 {loan} ~~16 (违约金|罚|手续费|预约|排队|不给|不让|本人|网点|拒绝|等|补偿金|
                     解押)"
                  - "{loan} ~6 (结清|还清|清还|还完|清偿|付清) ~~16 (违约金|罚|手续费|预约|排队|不给|不让|本人|拒绝|补偿金|照扣|
                     还在扣|解押|涂销)"
                  - "{loan} ~~30 (早还|早点还|提前|提早|一把|一次) ~~20 (违约金|罚|剩余本金|手续费|预约|排队|排到|不让|不给|补偿金|
                     另掏|不收)"
                without: ["提前还款办得", "提前还款很顺", "提前还款挺", "提前还款没问题", "不是要提前还", "不是提前还",
                  "提前还款顺", "提前还款早办", "提前还款倒", "分期", "信用卡", "催收", "{prepayment_done}", "退给", "逾期", "审批"]
              - id: english
                patterns:
                  - "(settle|settling|repay*|pay off|pay down|clear|clearing|redeem) & (loan|mortgage) & (early|penalty|fee|
                     months' interest|ahead|partial|lump|refus*|not allow*|does not allow|won't let|must|why|notice)"
                  - "(prepay*|pre-pay*|early repayment*|early settlement|early redemption|early payoff|early pay-off|settle early|
                     early exit fee|break fee|break cost*|lock-in penalty)"
                  - "(repay*|pay off|pay back|settle*|clear|paying off|redeem|paid off|pay down) ~30 (early|earlier|
                     ahead of schedule|ahead of time|in advance|in full before|before the end|before maturity|lump sum|in one go|
                     one lump)"
                  - "(pay off|paying off|clear|clearing|redeem|settle|pay down|overpay*|repay) ~24 (mortgage|loan|home loan|
                     car loan|my mortgage|my loan)"
                  - "(redemption|payoff|settlement) (figure|amount|quote|statement|letter)"
                  - "(partial|lump sum|lump-sum) ~12 (repayment|prepayment|payment) ~60 (loan|mortgage|tenor|tenure|instal*|monthly|
                     penalty)"
                  - "(early) ~12 (repay*|settle*|payoff)"
                without: ["提前还款办得", "提前还款很顺", "提前还款挺", "提前还款没问题", "不是要提前还", "不是提前还",
                  "提前还款顺", "提前还款早办", "提前还款倒", "instalment", "installment", "credit card", "debt", "collect*",
                  "overdue", "arrears"]
              - id: wish
                with: ["房", "车", "贷", "借", "按揭", "供", "本金", "楼", "攒够", "凑够"]
                patterns:
                  - "(想|打算)(把|将) ~8 (房贷|车贷|贷款|按揭|借款) ~4 (了了|了结|结了|还了|清了|还清|结清|还掉)"
                  - "(劝|叫|让)(我|客户) ~2 (别还|不要还|不还|留着别还|慢慢还)"
                  - "(想|打算|准备)(先|多|)(还|还掉|冲|结)(商贷|房贷|车贷|贷款|一部分|部分|一半|几万|十万|二十万|一些|点) ~~30 (没|不|排|约|等|必须|要收|名额|唔)"
                  - "(想|打算|准备) ~8 (就结|结了|全还|全结|都还了) ~~24 (提前|申请|不|排|等|约|没)"
                  - "(想|打算|准备|申请|希望|要求|欲) ~~24 (一次|一次性|一把|一口气|一笔|一笔过|全部|提前|提早|早点|早些|趁早|早日|剩下的|尾数) ~4 (结掉|结清|还掉|还清|了结|还完|还干净|清掉|找清|付清|平掉|清偿|还晒)"
                  - "(扔|冲掉|冲|砸|塞|多还|先还) ~8 本金"
                without: ["信用卡", "卡费", "卡账", "账单", "分期", "催收", "逾期", "证明", "审批", "{prepayment_done}"]
              - id: said-plainly
                patterns:
                  - "想(早点|提早|提前|一次|一把)(把|)(剩下的|剩的|) ~4 (贷款|房贷|尾款|按揭|车贷|数) ~1 (清|还|结)(了|掉|清|完|埋) ~~24 (只放|名额|个号|排到|排队|预约|不让|不给|拖|不准)"
              - id: once-and-for-all
                patterns:
                  - "(想|要|打算|凑够) ~12 (一次|一口气|一笔|一次性)(还清|了了|结清|还完|还了) ~~30 (排|预约|手续费|罚|不受理|不让|不给|一分不少)"
                  - "(早还|早点还|早啲还|提前还|提前结清)(清|钱|) ~~12 (排到|占线|专线|放号|不划|没扣|不受理)"
                  - "当天把余款打进去 ~~8 不划"
                  - "(剩余期|剩下的期|未到期) ~4 手续费 ~6 (都得交|照收|一分不少)"
                  - "余款 ~10 (不划|没划|没扣|不扣) ~~16 (月供|利息)"
                without: ["信用卡账单"]
              - id: early-in-other-words
                patterns:
                  - "(早还贷|早还|早点还|早点把贷款清|把贷款清) ~~20 (罚金|号|名额|不让|排|收)"
                  - "(不让|不给|唔畀)(我|)(清偿|还清|结清)(贷款|房贷|了|) "
                  - "一个月只放 ~4 个号"
            examples:
              - "剩下的十几万想一把还清，支行说排到明年"
              - "提前还房贷预约要等半年，手机上没有入口"
              - "客户质疑提前结清贷款收取违约金"
              - "我想把车贷一次性还清，客户经理说系统不让"
              - "提早清償要收百分之一的違約金，簽約時沒講"
              - "部分提前还款后，月供没有减少"
              - "The bank charged a penalty when I tried to repay my loan early."
            counterexamples:
              - "提前还款办得很顺，问的是征信怎么没更新"
              - "提前终止分期要收手续费"
              - "贷款审批材料已经提前交了"
              - "客户不办理提前还款，仅查询余额"
              - "还款日前三天短信提醒没收到"
          - id: fee_dispute
            name_zh: "收费争议"
            name_en: "Fee dispute"
            business: "综合"
            cause: "定价收费"
            unless: ["怎么算我(清楚|知道|明白|懂)", "一块(带|儿|来|去|丢|办|拿|给|弄|寄)", "手续费的事", "扣手续费的事", "退还费用", "收费公路", "学费", "电费", "水费", "话费", "燃气费", "物业费", "缴费", "收费站", "停车费", "消费", "年费", "免费", "保费", "经费", "医疗费", "高速费",
              "交费", "医药费", "生活费", "话费用", "续费用", "不要求退费", "没有乱收费", "手续费我认", "费率", "逾期费用", "浪费", "费时", "费劲", "费力", "费用已", "付费"]
            rules:
              # The fee by its name, and what is wrong with it
              - id: fee-disputed
                patterns:
                  - "费 ~~24 (翻遍|合约|合同|契约|约定) ~8 (没这|没有这|根本没|没写|未列|没列)"
                  - "(低过|低于|不足|唔够|未满|少过) ~10 (就收|要收|照收|就扣|要扣) ~~24 (冇人|没人|没有人|不合理|唔合理|凭|没说|冇讲)"
                  - "(扣|收)(了|咗|)(我|) ~8 (异地费|跨行费|手续费|开户费|工本费|电汇费|月费) ~~10 (早取消|取消了|免了|不是|凭|点解|怎么|没说)"
                  - "{fee_dispute_name} ~8 (全收|照收|也要收|都要收|不能免|一分不少)"
                  - "(短信费|服务费|管理费|月费|通知费) ~~16 (我什么时候|我几时|谁)(开|办|要|签|同意|让)"
                  - "(扣|收)(了|我|走) ~~12 (名目|写的|写着|叫做|说是叫) ~4 (服务费|管理费|账户费|月费|维护费|手续费)"
                  - "(手续费|服务费|工本费|管理费|汇费) ~3 (要|得|就要|都要|高达|达|竟要) ~4 (十|百|千|块|元|蚊)"
                  - "(免手续费|免收手续费|免费次数|免费额度|免收) ~~30 (扣了|收了|又扣|又收|还扣|还收|照扣|照收|就扣|就收)"
                  - "{fee_dispute_name} ~~28 {fee_dispute_anger}"
                  - "{fee_dispute_anger} ~~16 {fee_dispute_name}"
                  - "(乱|多|重复|擅自|私自|强行|强制|偷偷|违规|莫名|无故|无端|额外|自动|每月|每个月|每年|每季|一个季度|每笔|每次|一直|又|还|另|另外|仍|照|加|变相|暗|偷|隐形|竟然|悄悄|连续|月月|
                     突然|默认|居然|却|平白|持续|按月|高额|天价|超额|倒是|也要|全|被) ~2 (收|扣|划|刮|薅|缴|交|付)(了|走|掉|取|我|了我|我的|) ~10 {fee_dispute_name}"
                  - "(收|扣|收取|扣了|扣除|扣收|加收|扣取|收了|扣划|要交|缴纳|要收|要付|要扣|补交|扣走|扣掉|扣我|收我|代扣|刮我|掏)(了|我|的|取|我的|) ~10 {fee_dispute_name}
                     ~~20 (不知|没|未|不|凭什么|凭啥|为什么|为何|乱|高|贵|怎么|无|太|哪|从来|从未|才|却|根本|离谱|擅自|莫名|什么|只|得|隔壁|别家|穷)"
                  - "(工本费|账户管理费|小额账户管理费|小额管理费|短信服务费|短信通知费|跨行手续费|取现手续费|转账手续费|汇款手续费|账管费|增值服务费|货币转换费|服务月费|结余不足费|
                     低结余|不动户管理费|跨行提款手续费|结算手续费|短信费|信息服务费|盗刷险|回单柜使用费|国外交易手续费|清点费) ~~16 (收|扣|取消|不|没|未|高|贵|退|减免|错|问题)"
                  - "(收|扣) ~8 (工本费|账户管理费|小额账户管理费|小额管理费|短信服务费|短信通知费|跨行手续费|取现手续费|转账手续费|汇款手续费|账管费|增值服务费|货币转换费|
                     服务月费|低结余|短信费|盗刷险|国外交易手续费|清点费|评估费|账户维护费)"
                  - "(乱收费|乱扣费|乱扣钱|多收费|乱收钱|违规收费|高收费|不合理收费|不合理费用|不明扣费|不明扣款|莫名扣费|莫名扣款|莫名其妙扣|莫名被扣|无故扣费|无故扣款|无故扣钱|
                     重复收费|重复扣费|多扣费|自动续费|擅自扣费|擅自扣款|私自扣费|私自扣款|偷扣|暗扣|隐形收费|霸王收费|强制收费|变相收费|额外收费|收费不|扣费不|被扣费|不明费用|
                     不明收费|自动扣费|违规扣费|恶意扣费|收费过高|收费太高|无故收费|莫名收费|收费标准|收费依据|收费争议|收费问题|收费项目|双重收费|收费贵)"
                  - "(退还|返还|退回|退掉|退) ~24 (多收取的|多收的|收取的|收的|扣的|多扣的|乱收的|违规收取) ~4 {fee_dispute_name}"
                  - "{fee_dispute_name} ~~8 (太黑|吓人|几层|几道|层层|双份|收几|多少层|叠加|两道|三道)"
                  - "(叫|名为|名叫|名目|叫做|什么) ~3 (费|小额账户管理|服务月费|特别处理) ~~16 (不知|不清|什么|哪|没|未|凭|莫名|说不清|从来|不明|为什么|扣|穷|谁)"
                without: ["我不在乎", "我愿意出", "这钱我出", "我能接受", "我不心疼", "贷款利率", "利率高", "利率太", "年利率", "年度费用", "贷记卡年度", "商家", "商户", "退返", "内退", "未见退款", "误收", "承认了", "分期", "提前还", "提早", "提前结清", "信用卡最低", "滞纳金", "退息", "缴费失败", "逾期", "理财", "保险", "罚息", "利息", "认错", "也讲是扣错",
                  "承认扣错", "说是扣错", "承认多收", "会退", "话会退", "已受理退", "答应退", "卡费", "年费", "贷款还", "短信提醒自", "未再收到", "溢缴", "收到短信", "担保费剩",
                  "喊停", "解约", "取消咗个收费", "犹豫期", "积分", "催收", "溢价", "一期的手续费", "期的手续费", "几期"]
              # A price for a small service, said in plain money
              - id: price-of-a-service
                patterns:
                  - "(转去|转到|汇去|汇到|寄去|转给)(另一|别的|别|其他|他)(间|家|个|)(银行|行) ~8 (收|扣) ~3 (块|元|蚊|十)"
                  - "(汇入|电汇|汇进来|外币|外汇|境外汇) ~~16 (扣|收|抽)(了|走|咗|) ~4 (美金|美元|刀|欧|块|元|港币|蚊)"
                  - "(开|打|印|补|出|办)(个|张|份|一张|一份|一个|)(存款|资信|)(证明|流水|回单|清单|对账单)(就|都|要|收|) ~2 (十|二十|三十|五十|八十|一百|两百|10|20|30|50|80|100|200)"
                  - "(往|给|朝|向)(外省|外地|外|老家|家里|别的行|国外|他行|海外)(打|寄|汇|转) ~~20 (抠|扣|收|要)(走|了|我|咗|去|) ~3 (块|元|蚊|十|百)"
                  - "(跨行|异地|境外|国外|海外|泰国|日本|外地) ~4 (领|取|提|拿|转) ~~24 (扣|收|抠)(走|了|我|咗|) ~4 (块|元|蚊|十|百)"
                  - "(加多|加收|另加|多收|抽|抠)(百分之|1*|2*|3*|零点)"
                  - "{fee_dispute_service} ~8 (也|还|都|竟|居然|又|仲)(要|得|需)(钱|收钱|收费|付钱|给钱|交钱|收)"
                  - "(证明|流水|打印|回单|补卡|换卡|换张卡|补张卡|换本存折|工本|复印|对账单|本票|支票簿|支票本) ~~8 (要|收|收我|要我|收了)(十|二十|三十|四十|五十|八十|一百|两百|三百|几十|上百|10|20|30|50|100)"
                  - "{fee_dispute_service} ~12 (扣|收|要)(了|我|我们|) ~0 (一|两|二|三|四|五|六|七|八|九|十|十几|二十|三十|几|4|7|9) ~1 (块|元|蚊|毛) ~~24 (别的|别家|其他|早就|免|凭|为什么|太|贵|离谱|不)"
                  - "{fee_dispute_service} ~~24 (收我|收了我|收咗我|收我们|要我|问我要|另收|还收|还要收|要收|被收|收取|收费|扣我|扣了我|刮我|刮走|薅|掏|抽我|抽走|收走|都要收|就收|就要|要给|
                     要畀|多收|多扣) ~8 (块|元|蚊|毛|百|十|钱|刀|费)"
                  - "(收我|收了我|收咗我|收我们|要我|要收|收取|扣我|刮我|掏) ~6 (块|元|蚊|毛|百|十|钱) ~~20 {fee_dispute_service}"
                  - "{fee_dispute_service} ~~24 {fee_dispute_anger} ~~10 (收我|收|扣我|扣了我|刮|薅|要我) ~6 (块|元|蚊|百|十|钱|费)"
                  - "{fee_dispute_service} ~12 (要|收|扣)(了|我|) ~0 (两|二|三|五|六|八|十|二十|三十|五十|几十|一百|两百|2|3|5|6|8|10|12|15|20|25|30|50|100) ~2
                     (块|元|块钱|毛|百|蚊) ~~24 (凭什么|凭啥|离谱|抢|贵|太|咋|怎么|金|宣纸|别家|隔壁|才|不合理|说不过|黑|一页|一张|一次|每)"
                  - "(一张纸|每页|一页|一张|每张|一份|每份|一封信) ~6 (收|要|块|元|蚊) ~~20 (收|块|元|蚊|凭|金|贵|离谱|纸)"
                  - "(钱|硬币|零钱) ~6 (还要花钱|要钱|倒贴钱|收钱|要收清点|数钱费)"
                  - "(存|放)(在|)(你|银行|这里|里面) ~~16 (倒贴|交租|还要交|还要扣|倒扣)"
                without: ["我不在乎", "我愿意出", "这钱我出", "我能接受", "我不心疼", "存款利", "存款机", "大额存款", "定期存款", "分期", "提前", "年费", "违约金", "逾期", "保险", "理财", "返现", "积分", "立减", "滞纳", "利息", "利率", "没收到", "未收到", "对方", "吞", "吐", "骗",
                  "盗刷", "没到账", "未到账", "限额", "交满", "基金", "收钱的人", "信用额", "贷款额", "清缴", "扣错", "押金", "保证金", "证明材料", "收入证明"]
              # Small sums that go every month
              - id: regular-deduction
                patterns:
                  - "(每月|每个月|月月|每季|每季度|每个季度|一个季度|季度末|按季|按月|每天|每隔|每年|年年)(都|被|会|要|就|自动|卡上被|又|给我|从我卡里|) ~8 (扣|收|薅|划|刮|偷|抽|抠) ~6
                     (块|元|蚊|毛|费|钱)"
                  - "(每月|每个月|每季) ~0 (一|两|二|三|五|六|十|几|2|3|5|10)(块|元|蚊|块钱) ~~24 (扣|收|没开|从没|没让|取消|什么|凭)"
                  - "(短信|账户|小额|管理|信使|通知|提醒|短信通知|短信提醒|余额变动|短信服务)(服务|通知|) ~6 (从没|没开|没让|没办|未开|不需要|没要|取消) ~~16 (扣|收|块|元)"
                  - "(没|没有|未|从未|从没|从来没有|未曾|没人)(开通|开|办理|申请|同意|订购|签约|授权|通知|告知|告诉|提示|知情|经同意|经我同意|说明|提前说|让开)(过|我|这个|该|任何|这项|客户|
                     ) ~~12 (扣费|收费|扣了|收了|扣钱|每月扣|每个月扣|收我|扣我|扣款|手续费|服务费|短信费|管理费)"
                  - "(莫名|无故|不明|凭空|平白|无端|偷偷|悄悄|悄没声)(被|都|会|的|地|儿|) ~3 (扣|收)(了|我|走|掉|取|) ~6 (块|元|蚊|钱|费)"
                without: ["摘要", "机器", "点完钞", "小门", "atm", "机子", "分期", "提前", "年费", "违约金", "逾期", "保险", "保费", "理财", "返现", "积分", "利息", "贷款", "房贷", "月供", "信用卡", "还款", "盗刷", "代扣", "利率",
                  "保单", "险", "陌生", "不是本人", "流水", "水电", "卡费", "白金卡", "金卡", "那张卡", "期数", "刷满", "刷够", "扣错", "卡里没", "额度", "交两万"]
              # Said in anger, with the charge
              - id: outcry
                patterns:
                  - "(巧立名目|穷税|雁过拔毛|蚂蚁腿|扒皮|抢钱|薅羊毛|吸血|明抢|敲竹杠|宰客|打劫) & (收|扣|费|块|元|蚊|钱)"
                  - "(中间行|中转行|中转|收款行|汇款行) ~~16 (扣|收|刮|费) ~~24 (扣|收|刮|费|少)"
                  - "(不认可|不同意|质疑|不接受|不服|不满|投诉|反对|反映) ~8 (手续费|管理费|服务费|费用|收费|扣费|短信费|工本费|收取)"
                  - "(这个|这笔|这项|该|此) ~1 (收费|费用|费|扣费|手续费) ~4 (不服|不认|不合理|不接受|没道理|离谱|说不通|不对)"
                without: ["分期", "年费", "违约金", "逾期", "保险", "理财", "积分", "利息", "罚息", "利率", "没到账", "未到账", "割韭菜", "不要求"]
              # Whatever it was called, the sum is not accepted
              - id: sum-rejected
                patterns:
                  - "(这钱|这笔钱|这费|这笔费|这价|这个价|呢条数|呢笔数|这收法|这个收法|这种收法) ~4 (没道理|不合理|唔合理|冤|离谱|点都唔认|唔认|不认|怎么定|合理吗)"
                  - "(不认|唔认|不服|不同意|质疑)(这个|这种|这样的|你们的|你们这) ~1 (收法|收费法|价|价钱|扣法)"
                  - "(收|扣|划|抠|说是|叫) ~6 (维护的钱|管理的钱|保管的钱|服务的钱|账管的钱)"
                without: ["那张卡", "第二年", "分期", "年费", "盗刷", "骗", "保险", "利率"]
              - id: english
                patterns:
                  - "(fee|charge) ~24 (appeared|showed up|popped up|turned up|crept in|was added) ~~40 (for what|what for|why|never|no one|nobody|without)"
                  - "(dollars|$) ~8 to (print|close|deposit|receive|copy|issue|replace|open)"
                  - "$ ~8 for (a|an|one|closing|opening|receiving|sending|printing|depositing|withdrawing|changing|just) ~~40 (letter|account|statement|copy|coins|money|sheet|page|certificate|card|wire|cash)"
                  - "(price|charge|cost|fee) ~30 (absurd|no sense|ridiculous|daylight|steep|unjustified)"
                  - "(deducted|took|charged|skimmed|kept|docked|shaved) ~8 $ ~~40 (wire|incoming|receiving|remittance|own money|cash)"
                  - "(no one|nobody|not|never|without) ~16 (told|informed|mentioned|warned|notif*|being told) ~~40 (fee|fees|charge|charges)"
                  - "(charged|charge|charges|deducted|debited|billed|deducting|charging|took) ~40 (fee|fees|service charge|service charges|commission|
                     maintenance|handling|surcharge*|monthly charge|admin charge)"
                  - "(fee|fees|service charge*|surcharge*|commission*|hidden charge*|bank charge*|handling charge*|monthly charge*|charge|charges|charged) ~~60
                     (unfair|too high|excessive|unreasonable|without telling|without notice|not told|never told|hidden|dispute*|unexplained|unknown|not
                     informed|why|incorrect|unexpected|not agreed|never agreed|ridiculous|waive*|overcharg*|outrageous|unjustified|robbery|rip-off|
                     nobody told|no one told|each month|every month|authorised|exorbitant|who authori*)"
                  - "(hidden|unexplained|unfair|unreasonable|unknown|excessive|unexpected|wrong|extra|ridiculous|mysterious|strange|surprise|exorbitant) ~8
                     (fee|fees|charge|charges|service charge|deduction)"
                  - "(maintenance fee|service fee|monthly fee|transaction fee|handling fee|handling charge|account fee|overdraft fee|foreign transaction fee|
                     sms fee|fall-below fee|below balance fee|atm fee|transfer fee|inactivity fee|wire fee|remittance fee|late charge|admin fee|
                     administration fee|inward remittance)"
                  - "(pay|paying|charge*) ~16 (a fee to|fee for|fees for|a fee just) ~40 (close|withdraw*|own money|own account|print*|statement|deposit|change|replace*)"
                  - "(overcharg*|over-charg*|daylight robbery|rip-off|ripped off)"
                  - "(charged|charge|deducted|took|taken|billed|cost|want|asked for|pay) ~30 (dollars|yuan|hkd|rmb|usd|pounds|euros|cents|$) ~~60 (letter|
                     printed|coin*|statement copy|photocopy|remittance|bank draft|cheque book|every month|each month|without|per page|reference|certificate)"
                  - "(charge|fee|$) ~~30 (for a bank letter|for one printed|for a letter|for a statement|for printing|for a copy|for depositing|reference letter|
                     for coins)"
                  - "(dispute|disputing|object to|contest) ~16 (charge|charges|fee|fees|deduction)"
                without: ["admits", "by mistake", "annual fee", "late fee", "early repayment", "prepay*", "instalment", "installment", "interest", "late payment", "penalty", "policy",
                  "hotel", "membership fee", "yearly", "card was", "admitted", "taken in error", "early settlement", "not disputing", "disputing any", "unauthori*", "did not make",
                  "never made", "fraud*", "merchant"]
              - id: said-plainly
                patterns:
                  - "(写|说|讲|承诺|规定|约定)(满|明|好|了|) ~4 (一年|首年|三年|两年|半年) ~4 (不收|免收|免) ~6 (违约金|手续费|管理费|费) ~~24 (照扣|照样扣|照收|仍扣|又扣|还扣|照样收)"
                  - "(charge|levy|surcharge|admin charge|custody charge|relationship charge|service charge) ~~60 (nowhere in|no basis|what basis|what for|for what|slapped)"
                  - "(taken|took|slapped|added|skimming) ~20 (levy|surcharge|custody charge|admin charge|dormancy charge)"
                  - "(it's|is) the ~16 (they|you) slapped on"
              - id: charged-in-a-story
                patterns:
                  - "(每个月|每月|每季|每个季度|每年)(尾巴上|都|) ~4 (少|扣)(个|) ~4 (块|元|毛) ~~10 (名目|写的|其他|叫什么|叫个)"
                  - "(叫|算|是)(什么|个啥|个什么|哪门子)(小额|账户|管理|服务|保管|查询) ~4 费"
                  - "(滞纳金|违约金|手续费|年费|服务费) ~~24 (收了两遍|收两遍|收了两次|收两次|一个东西)"
                  - "(退货|退了|取消|销户|停了|不要了) ~~12 (每月|继续|照样|照) ~4 扣 ~3 (手续费|服务费|月费|费)"
                  - "(补偿金|提前还款费|罚金) ~~16 (合同里没|合同可没|合同没|没写|凭什么|罚我|没这条)"
                  - "(短信|提醒|通知) ~4 (块钱|元|蚊) ~~10 (不要了|没要|取消了|早退订) ~~16 扣"
                  - "免(货币转换|转换|申购|手续|汇费|汇款手续)(费|的|) ~~24 (扣|收|1*|照)"
                  - "(结余|户口|余额)(低过|低于|少于|不够|不足) ~6 (收|扣)"
                  - "(结清|还清|还款) ~~16 违约金 ~~20 合同 ~8 (不收|没写|没有|写的是)"
                  - "钱少 ~6 (多交|多收|倒收|交钱)"
                without: ["请问"]
              - id: charges-in-other-words
                patterns:
                  - "(摘要|名目|备注)(写|是|只写|写的|)(着|) ~2 (其他|杂项|服务|手续)"
                  - "(超限费|动账通知费|账户服务费|短信账户服务费|休眠费) ~~20 (没|从来|凭|哪)"
                  - "(不收|免)违约金 ~~20 (照样扣|还扣|照扣|照收|照样收|又扣)"
                  - "(费|费用) ~6 (从来没|从没|压根没)(开通|用过|要过|订过|办过)"
                  - "(解释不出|说不出|讲不出)(来|)就是乱收"
              - id: charges-in-other-words-english
                patterns:
                  - "(charge|levy|mark-up|fee|levies) ~60 (no basis|nowhere in|on what basis|never agreed|be returned|
                      each clipped)"
                  - "slapped on"
                without: ["annual fee was waived", "mortgage early"]
            examples:
              - "每个月被扣三块钱短信费，我从来没有开通过"
              - "客户不认可小额账户管理费，认为收费不合理"
              - "跨行取两百块收了十二块手续费，事先没人告知"
              - "戶口無端端收咗一筆服務費，問極都冇人解釋"
              - "银行乱收费，开个证明要五十块工本费"
              - "匯個款收我一百塊，隔壁銀行只要三十"
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
            unless: ["大门都进不去", "闸关了", "at the branch where", "meeting at your branch", "分行经理都认", "排队放款", "排队还款", "在线排队", "线上排队", "电话排队", "排队接入", "排队预约", "后面排队的人",
              "排队的人都看", "聊天窗口", "在线窗口", "没排队", "不用排队", "没怎么排队", "无需排队", "一进去就轮到我",
              "进门就轮到我", "(排队|没)等多久就轮到我", "开不开", "排队等额度", "排队等放款",
              "(排了|排队排了|排队)(一|两|三|半|几)个(半|)(多|)月", "当前排队", "排队人数较多"]
            rules:
              - id: queue
                patterns:
                  - "{counter} ~~20 (排队|排了|等了|等候|轮候|大排长龙|人山人海|叫号|取号|拿号|排长龙|干等|排不到|苦等|
                     排起长队|排长队|久候|等号|叫到号|等半天|等好久|人多|轮不到|等待时间)"
                  - "(排队|排了|等了|等候|轮候|叫号|取号|拿号|久候|等待) ~~20 {counter}"
                  - "(排队|排了|轮候|取号|拿号|排号|叫号|抽号|号码牌|排位) ~12 (小时|个钟|钟头|分钟|半天|一上午|一下午|
                     一个上午|一个下午|整个上午|好久|太久|很久|多人|几十|十几|漫长|不动|一早上|一天|过号|没叫到|插队|混乱|
                     无序|跳号|重新排|大半天|作废)"
                  - "(一个|1个|两个|2个|一两个|仅一个|只有一个|少量|单一)(窗口|柜台|柜口|柜位|窗) ~~16 (开|办|排|等|人|营业|
                     对外|慢)"
                  - "(窗口|柜台|柜员|柜口|柜面|业务窗) ~8 (太少|少得|开得少|只开|仅开|就开|没人办|没人坐|没人在|没人值|
                     没人上班|没有人在|空着|没开|不开|关闭|关了|暂停服务|无人|闲置|空无一人|暂停|才开|开得少|开放)"
                  - "(只开|仅开|就开|只开放|仅开放|才开|开了) ~4 (一|两|1|2|一两)(个|) ~0 (窗口|窗|柜台|柜|柜口|柜员|号)"
                  - "(网点|支行|你们银行|这家银行|那家银行|去银行|到银行|营业厅|营业所|储蓄所|营业部|分行|柜台|分理处|门|
                     银行网点|大门) ~12 (没开门|不开门|未开门|关门|停业|不营业|歇业|下班|停止营业|没有营业|未营业|不上班|
                     没上班|午休|休息|提前打烊|打烊|没人办|没人上班|拉闸|提早关|锁门|延迟开门|晚开门|推迟开门|不对外)"
                  - "(营业时间|上班时间|营业钟点|办公时间|开门时间|对公时间) ~~16 (没|不|未|短|早|变|改|关|错|不符|提前|延迟|
                     不一致|晚|还|太|下班|无人|才)"
                  - "(中午|午休|周末|周六|星期六|节假日|礼拜六|午间|双休|下午四点|下午5点|四点半) ~10 (不办|没人|不上班|休息|
                     不营业|停办|关门|没人办|关窗|不给办|不受理|暂停|停止办理|不办业务)"
                  - "(关门|下班|不营业|没开门|营业) ~~16 (白跑|跑空|扑空)"
                  - "(叫号机|取号机|排队机|抽号机|号码机) ~8 (坏|故障|没纸|不能用|不动|错|乱|出不|失灵|没号|死机)"
                  - "(办|办理)(个|一个|一笔|一次|简单|)(业务|事|存款|取款|转账|手续) ~~8 (等了|排了|要等|排队|花了|耗了|耗时|
                     用了) ~8 (小时|个钟|分钟|半天|上午|下午|一天|钟头)"
                  - "(柜台|窗口|柜员|网点|柜面)(办理|办事|办业务|业务办理|办公|)(效率|速度|) ~3 (低|慢|拖沓|慢吞吞|太慢|缓慢|
                     磨磨蹭蹭|磨蹭|低下)"
                  - "(网点|支行|分行|营业厅|储蓄所|营业部|分理处) ~12 (撤|撤销|撤并|搬迁|搬走|裁撤|装修|关闭|关了|拆了|没了|
                     合并) ~~24 (没|未|通知|公告|白|不方便|太远|跑|要求|建议|恢复|老百姓|附近)"
                  - "(白跑|跑空|扑空|白跑一趟|跑了个空|吃闭门羹) ~~16 (关门|下班|不营业|没开|网点|支行)"
                  - "排队 ~6 (时间长|太久|很久|太长|很长|等|超长|严重|问题|现象|办业务|秩序|长龙|混乱|人多|两|三|一个|半)"
                  - "(人|队|号)(多得|挤得|排得|长得) ~6 (站|坐|转|走|门口|下脚|挪)"
                  - "(窗口|柜台|柜员|人手)(太少|不够|不足|少得|开得少)(用|)"
                without: ["热线", "人工客服", "提前还", "接通", "线上客服", "在线客服", "转人工", "放款", "坐席", "音乐",
                  "还完", "早点还", "还清", "轮到我还", "扫码", "静止户", "久悬", "系统在维护", "聊天", "在线", "贷款",
                  "房贷", "机器人", "没排队", "批核", "取款机", "atm", "机子", "打电话", "电话里", "客服电话", "拨打", "抵押",
                  "密码锁", "解锁", "还没解开", "没人接", "接听", "打到", "申请书", "派人", "户口", "户头", "转接"]
              - id: waiting
                patterns:
                  - "(柜台|窗口|柜面|分行|网点|柜) ~4 (只到|只开到|只做到|开到|就到|就停|停止|停了) ~8 (点|点半) ~~16 (赶不|来不及|下班|上班|白跑|趟)"
                  - "等(了|咗) ~4 (多|十|百|几)(个|)号"
                  - "点(半|钟|)(开门|营业|开始营业) ~~16 (没|未|还关|仍关|锁着|冇)(开|拉|到|人|)"
                  - "(开多|多开|加开|增开)(个|几个|一个|两个|点|)(柜位|窗口|柜台|柜)"
                  - "(等|排|坐|站|耗|候|轮|守|熬|蹲)(了|咗|足|到|队|个|我|上|) ~8 {branch_queue_long} ~~40
                     {branch_queue_place}"
                  - "{branch_queue_place} ~~40 (等|排|坐|站|耗|候|轮|守|熬|蹲)(了|咗|足|到|队|个|我|上|) ~8
                     {branch_queue_long}"
                  - "(前面|前头|前边|头先|前方|我前面)(还|仲|就|) ~2 (有|排|坐|站)(了|着|) ~2 (几十|十几|二十|三十|四十|五十|
                     六十|七十|八十|上百|百|好多|几|1|2|3|4|5|6|7|8|9) ~4 (人|号|个|位)"
                  - "(排在|排到|号码是|号是|拿到|我是)(第|) ~4 (几十|十几|十|二十|三十|四十|五十|六十|七十|八十|
                     百|1|2|3|4|5|6|7|8|9) ~2 (号|位|个) ~~40 (等|小时|钟|窗口|柜|才|叫|插|慢)"
                  - "(等|排)(个|一个|到|)(号|叫号|位|筹) ~~16 {branch_queue_long}"
                  - "(人龙|长龙|长队|队伍|条龙|队) ~6 (排到|排出|到街|出街|门外|门口|马路|街上|拐弯|好长|很长|不动|长得|转弯)"
                  - "(人多|人山人海|人满|挤满|乌泱|黑压压|人头) ~8 (排不上|排不到|等|号|没位|没座|站|不上)"
                  - "(插队|插进|插号|打尖|加塞|过号|跳号|走后门|vip插|贵宾先|优先叫) ~~24 (号|柜|窗|排|等|没人管|贵宾|
                     普通|vip|叫)"
                  - "(号|贵宾|vip|对公) ~~16 (插队|插进来|插进去|先办|打尖|加塞|后来的|比我晚)"
                  - "(不放号|停止放号|号放完|没号了|号没了|不给取号|不让取号|不给号|不发号|限号|取不到号|拿不到号|抢不到号|
                     号派完|派筹|不派号|停止派号|不叫号|不给排)"
                  - "(叫|喊|过)(了|) ~1 (号|一个号) ~~16 (慢|半天|小时|分钟|不动|没人|没动|才)"
                  - "(办|存|取|改|打|换|领|补|盖)(个|一个|一张|张|点|一份|一笔|本) ~10 (等|排|耗|花|用|坐)(了|足|掉|去|) ~6
                     {branch_queue_long}"
                  - "(从|由|打)(早上|上午|中午|下午|) ~3 点 ~4 (坐|排|等|站|候|熬|耗)到 ~8 (点|中午|下午|天黑|下班|关门)"
                  - "(坐|排|等|站|候|熬|耗)到 ~4 (一|二|两|三|四|五|十|十一|十二)点 ~~30 (号|办|人|柜|窗|取|存)"
                  - "(前面|前头|前边|我前面)(还|仲|就|)(剩|得|差|排|有|坐) ~3 (几|十|二十|三十|四十|五十|
                     百|1*|2*|3*|4*|5*|6*|7*|8*|9*|好多) ~3 (人|号|个|位)"
                  - "(光|单是|净)(等|排队)(就|) ~4 (等掉|花|用|耗|排掉|整个|一|两|半)"
                without: ["热线", "转人工", "放款", "音乐", "接通", "还款", "还完", "早点还", "还清", "轮到我还", "扫码",
                  "付钱", "付菜钱", "聊天", "在线", "机器人", "打电话", "验证码", "快递", "取款机", "柜员机", "机子", "atm",
                  "吞", "食了", "按揭", "房贷", "贷款", "坐席", "占线", "没电话", "人工客服", "语音", "后面排", "没人接",
                  "接听", "打到", "智能手机", "不会用手机", "机器上", "转接", "网上客服"]
              - id: too-few-windows
                patterns:
                  - "(一个人|就一个|只有一个|得一个) ~3 (顶|管|开|兼|做) ~3 (窗口|柜台|个窗|柜位)"
                  - "(普通号|普通客户|我们普通) ~~24 等(到|了|咗) ~4 (点|小时|钟头|个钟)"
                  - "(窗口|柜台|柜位|窗|柜)(只|就|才|仅|淨|净|得|得返|) ~4 (一个|1个|两个|2个|一位|俩|一人|一个人|两个人)"
                  - "(只|就|才|仅|得|得返|唯独|单|总共)(有|开|剩|留|放|安排|)(了|) ~1 (一个|1个|两个|2个|一个半|单个|一)(窗口|
                     柜台|柜位|柜员|窗|柜|人办|人在办|人坐|行员|柜枱|职员|口)"
                  - "(个窗口|个柜台|个窗|个柜位|个柜枱|个柜) ~4 (关|停|空|开)(了|着|) ~1 (一|两|二|三|四|五|
                     六|1|2|3|4|5|6|大半)"
                  - "(开|关|停)(了|) ~1 (一|两|二|三|1|2|3)(个|) ~4 (关|停|空|歇|开)(了|着|) ~1 (一|两|二|三|四|五|六|七|
                     八|1|2|3|4|5|6|个)"
                  - "(窗口|柜台|柜位|柜枱) ~8 (空着|空在|没人坐|没人在|没开|不开|关着|挂牌|摆牌|摆着牌|暂停|停办|休息|吃饭)"
                  - "(只留|就留|只剩|只有|就|得|留)(一个|一位|1个|两个)(人|柜员|行员|职员) ~~24 (号|排|等|柜|窗|办)"
                  - "(人手|柜员|窗口|柜台|职员|行员)(不足|不够|太少|少得|紧张|安排|严重不足|配备) ~~24 (排|等|慢|号|久|客|办|
                     要求|建议|增)"
                  - "(柜员|柜台|行员|窗口|办事) ~8 (慢|磨蹭|磨洋工|慢吞吞|拖拉|拖沓|一边聊|聊天) ~~30 (排|等|小时|钟|队|号)"
                  - "(只|就|才|仅|得)(有|开|剩|留|放|)(了|) ~1 (俩|两三个|三个|两三|3个|三|一两个|一二)(窗口|柜台|柜位|柜员|
                     窗|柜|柜枱)"
                  - "(俩|两个|一个|1个|2个|三个)(窗口|柜台|柜位|柜枱)(在办|开着|开|营业|办公|有人|能办|对外|服务)"
                  - "(大厅|网点|支行|营业厅|银行里)(里|内|) ~4 (几十|四五十|三四十|二三十|上百|一屋子|乌泱泱|满满|挤满|全是)
                     ~4 人"
                without: ["热线", "转人工", "放款", "还款", "聊天窗口", "在线", "提前还", "取款机", "系统"]
              - id: shut
                patterns:
                  - "(柜台|窗口|排队|排号|等号) ~6 (排到|等到|排了|等了)(天黑|关门|下班|打烊|中午|饭点|没电)"
                  - "(一去|去了|到了|赶到|跑去|过去) ~8 (关着门|关门|锁着门|没开门|不开门|门关着|门锁着|拉着门)"
                  - "(写|标|贴|说)(着|了|是|) ~10 (点|半) ~~20 (拉下|关门|锁门|落闸|拉闸|打烊|没人|下班|关了)"
                  - "{branch_queue_gate}(就|都|已|已经|却|还|是|就已|早就|) ~3 (关了|关着|关牢|关得|关上|锁了|锁着|锁得|锁上|
                     拉下|拉着|拉死|拉得|拉上|落下|落了|半拉|紧闭|闭着|没开|未开|不开|不让进|进不去|紧锁|关死|落)"
                  - "(拉下|拉上|关上|锁上|落下|放下|拉了|落了|提前拉|落)(卷帘门|铁门|铁闸|大门|闸|门|闸门)"
                  - "(没到|未到|不到|还没到|未够|没够|才|刚|五点|四点|三点|下午|上午|早上|九点|八点|十点|中午|点半|几点|
                     营业时间|上班时间|周六|周日|星期|礼拜|周末) ~~16 (落闸|拉闸|关门|打烊|锁门|关了门|关着门|收工|下班|
                     下了班|不放号|不接客|不办了|不收了|不营业|没开门|未开门|不开门|还没开|没人上班|没开始|赶人|清场|熄灯)"
                  - "(网上|官网|地图|网站|牌子|门口|告示|公众号|玻璃|大众点评|高德|百度|导航|客服)(上|里|贴|写|) ~4 (写|显示|
                     贴|标|挂|印|说|讲|查)(着|了|的|到|) ~10 (营业|开门|开|点|上班|正常) ~~40 (关|没开|不开|锁|门|没人|不办|
                     拉|等|下班|不见|黑|空|不营业)"
                  - "(改成|改到|缩短|缩成|减到|减成|变成|现在|只|就)(了|) ~6 (一周|一礼拜|一星期|每周|礼拜|星期|周|半天|上午|
                     上半天|下午) ~2 (只|才|)(开|不开|营业|上班|办|三天|两天|四天|休)"
                  - "(一周|一礼拜|一星期|每周|星期|礼拜)(就|只|才|仅) ~1 (开|办|营业|上班) ~2 (一|两|二|三|四|1|2|3|4)天"
                  - "(礼拜|周|星期)(一|二|三|四|五|六|日|天)(改成|就|都|也|) ~3 (不开了|不开门|不营业|关门|没人|歇业|休息|
                     不上班|不开)"
                  - "(营业时间|上班时间|正常时间|大白天|上班日|对外时间)(内|里|段|) ~~12 (关门|关着|没人|锁|不开|没开|不办|
                     空无一人|找不到人|停办|无人)"
                  - "{counter} ~~16 (没人|无人|空无一人|找不到人|没有人)(办|坐|值守|上班|在|受理|接待) ~~12 (业务|中午|午|点|
                     窗|办|等|小时)"
                  - "(提前|提早|早早|提前半小时)(四十分钟|半小时|一小时|二十分钟|十分钟|N分钟|十五分钟|三十分钟|)(关门|下班|
                     打烊|收工|停止|不办|拉闸|锁门|落闸|关窗|停号|停止取号|结束营业)"
                  - "(门|开门|营业|上班)(晚|迟|拖)(了|) ~4 (分钟|小时|半|点)"
                  - "(这|那|镇上|村里|附近|山上|县里|社区|小区|城里|乡下)(就|唯一|只|) ~4 (一家|网点|支行|这家|分行) ~~24 (撤|
                     关|搬|没了|拆|不开|停|改成|裁)"
                without: ["热线", "转人工", "放款", "提前还", "静止户", "久悬", "睡眠", "原开户", "系统瘫", "取款机", "画面",
                  "长者", "吞", "atm", "自助", "客服电话", "想问一下", "打电话", "登录", "退出", "手机银行", "行动银行",
                  "卡片", "分期", "积分", "优惠", "请问贵行", "请问周末", "请问哪", "请问最近", "客人想知", "钞", "吐",
                  "小门", "塞钱", "点完", "答复", "回复"]
              - id: turn-and-lock
                patterns:
                  - "(叫到|轮到|排到|喊到|等到)(我|我的号|我们|号)(的时候|时|) ~~16 (点|半|小时|分钟|下班|中午|天黑|关门)"
                  - "(点|半|早上|上午|一早|中午|下午)(就|到|去|来|取号|拿号|排|开始) ~~20 (叫到|轮到|排到|喊到)(我|的|号)"
                  - "(挂|上|锁)(着|了|把|一把|) ~1 (大锁|铁锁|锁头|把锁|锁链)"
                  - "(不让进|不给进|进不去门|赶出来|轰出来|撵出来|不让取号|不接待|不再受理|不接单|停办)(了|) ~~20 (点|半|下班|
                     轧账|关门|营业|柜|号|明天|时间)"
                  - "(点|半|下班|营业时间|关门)(就|) ~8 (不让进|不给进|赶人|清场|不接待|不再受理|不办|停办|收摊)"
                  - "(前面|排我前面|前头)(的|那个|那位|一个|) ~8 (办|磨|弄)(了|个) ~4 (小时|分钟|半天|钟头)"
                  - "(中午|午休|十二点|12点|午饭|吃饭)(时间|的时候|时|) ~~16 (全部休息|都休息|休息|没人|不办|关窗|一点半|两点|
                     下午再来|轮班|吃饭去)"
                  - "(周日|周六|周末|礼拜天|礼拜六|星期天|星期六|节假日|假期)(照常|正常|也|有|) ~1 (营业|上班|开门|办公|照常)
                     ~~30 (关|锁|没开|没人|不开|白跑|门)"
                  - "(网点|支行|分行|营业所|储蓄所)(说|就|也|给|都|) ~4 (撤就撤|撤了|关了|搬了|没了|停业|裁了|并了|撤并|搬走|
                     关停) ~~30 (跑|远|车|老百姓|不便|公里|站路|小时|通知|公告|办事|县|镇|不方便|要求)"
                  - "(多开|加开|增开|增设|不开|唔开)(一个|个|几个|两个|多个|多) ~1 (窗|柜)"
                  - "(排|等|站)到(脚|腿|腰|腿脚|两脚|背) ~3 (软|酸|麻|疼|痛|断|直)"
                  - "(网点|支行|分行|营业厅|储蓄所|营业部|银行)(搬|撤|关|拆|迁)(了|走|咗|) ~~30 (告示|才知|先知|没通知|没人讲|
                     没人说|找不到|没写|没说|不知|没公告|字)"
                  - "(先知|才知|才发现|发现)(间|那间|这家|) ~2 (网点|支行|分行|营业厅|银行)(搬|撤|关|拆|迁|没开|休息|不开)"
                  - "(提前|提早|早)(了|) ~8 (关门|下班|打烊|停止营业|收工|拉闸|不办)"
                  - "(截|停|收|派完|派晒|封|抢完)(咗|了|晒|)(筹|号|龙|飞)"
                  - "(从|由)(乡下|村里|镇上|山里|老远|大老远|外地|城外) ~12 (赶|坐车|骑车|开车|走|跑)(来|过来|去|到|过去) ~~24
                     (关|锁|没开|不开|没人|闸)"
                  - "(门|闸|灯|铁门|卷帘门) ~4 (关|锁|拉|黑)(了|着|牢|死|上|下) ~~24 (营业|通知|告示|白跑|空跑|请假|写着|贴|
                     上班)"
                  - "(不给|不让|停止|唔俾|不准)(抽|取|拿|排|攞)(号|筹|飞)"
                without: ["热线", "转人工", "放款", "音乐", "还款", "还完", "还清", "静止户", "久悬", "睡眠", "原开户",
                  "取款机", "atm", "自助", "机器", "吞", "打电话", "客服", "接通", "电话里", "登录", "手机银行", "聊天",
                  "在线", "贷款", "房贷", "没排队", "一进去", "进门就", "开户行", "证件", "保安骂", "老人", "轮椅", "长者"]
              - id: english
                patterns:
                  - "(branch|branches|counter|counters|teller|tellers|bank hall|lobby) ~60
                     (queue*|wait*|line|lines|closed|closing|only one|understaffed|opening hours|open
                     late|hours|minutes|slow|shut|short-staffed|too few|lunch)"
                  - "(queue*|queued|wait*|stood in line|standing in line|line) ~50
                     (branch|branches|counter|counters|teller|tellers)"
                  - "(opening hours|business hours|closed early|closes early|only one counter|only one window|one
                     teller|closed for lunch|closed at|opened late|long queue*|long line*|queueing|queuing|queue number|take
                     a number|closed on saturday*)"
                  - "(doors|shutter*|gate|gates|shut|closed|locked) ~~50
                     (opening|opens|open|website|o'clock|hours|pm|am|minutes early|before|sign|saturday*|sunday*|notice)"
                  - "(shut|closed|locked|shutters) ~20 (still down|when i arrived|when i got there|when we arrived)"
                  - "(took|drove|travelled|went|walked) ~30 (there|branch) ~20 (shut|closed|locked)"
                  - "(shutter*) ~10 (down|half)"
                  - "(opens|open|opening time|website) ~~60 (shut|shutter*|closed|locked|nobody there)"
                  - "(counter*|teller*|window*|branch) ~~50 (one was open|only one|only two|one open|two
                     open|unmanned|empty|on lunch|closed sign|short of staff|snail|long time|an hour|two hours|three
                     hours|stood|ticket number|queue)"
                  - "(ticket|number) ~24 (called|ahead of me|in front of me)"
                  - "(people|customers) ~8 (ahead of me|in front of me|in the queue|in line|waiting)"
                  - "(branch|teller|tellers|counter|counters) & (waited|waiting|queue*|stood|in line|two hours|an hour|one
                     teller|one counter|closed early|was closed|were closed|was shut|locked|opening hours)"
                without: ["phone", "hotline", "on hold", "agent", "line is busy", "asked for", "repay*", "fax", "enquir*",
                  "loan", "mortgage", "app", "want to know"]
              - id: called-late
                patterns:
                  - "(拿|取|抽|领|叫)(了|的|到|) ~4 号 ~~24 (轮到|叫到|等|才|点|排|前面|还有)"
                  - "(才轮到|才叫到|才喊到|才排到|才到我|好不容易轮到|终于轮到|还没轮到|没轮到我|没叫到我|轮不到我|
                     喊到我的号|叫到我的号|排到我)"
                  - "(窗口|柜台|柜位|柜员) ~4 (就|只|只有|才|仅) ~2 (一个|1个|两个|2个|一位|俩|一名) ~0 (有人|开|办|在|营业|
                     上班|窗口|柜)"
                  - "(停止叫号|不叫号|停止取号|提前下班|提早下班|下班早|开门晚|不到点|没到点|停止受理|停办业务|暂停营业|停业)"
                  - "(大厅|网点|支行|银行|柜台|窗口) & (等了|排了|站了|坐了|等候|排队|干等|站一屋|挤满) & (小时|分钟|半天|
                     上午|下午|人|个钟|点)"
                  - "(等了|排了|排队|等候|等待)(将近|快|足足|整整|大概|差不多|超过|了|接近|至少|) ~4 (小时|个钟|钟头|半天|
                     上午|下午) ~~16 (办|柜|窗口|业务|网点|号|存|取)"
                  - "(跑了个空|白跑一趟|扑了个空|吃闭门羹|闭门羹) & (网点|支行|分行|门口|关门|营业)"
                without: ["热线", "坐席", "放款", "预约还", "音乐", "还完", "早点还", "还清", "轮到我还", "扫码", "静止户",
                  "久悬", "系统在维护", "聊天", "在线", "贷款", "房贷", "机器人", "没排队", "批核", "取款机", "atm", "机子",
                  "打电话", "电话里", "客服电话", "拨打", "专线", "未接通", "没接通", "致电", "抵押", "客服热线", "转人工", "提前还", "密码锁", "解锁", "还没解开"]
                unless: ["叫号码", "银行迁移数据"]
              - id: said-plainly
                patterns:
                  - "(外面|门口|门外|外头|大厅)(站|等|排|坐)(了|着|) ~2 (十几|二十|二十几|几十|一堆|一排|一群|好几十|黑压压)"
                  - "门 ~3 (到|等到|拖到) ~8 (才拉开|才开|才打开|才开门)"
              - id: waiting-in-a-story
                patterns:
                  - "(等|站|耗|坐|排|熬|候|企|蹲)(了|咗|足|到|) ~2 (一上午|一下午|大半天|整个上午|仨小时|俩小时|两个半钟|个半钟|三个钟) ~~10 (轮到我|叫到我|到我|未到我|她把牌|他把牌)"
                  - "(灯号|叫号|叫号机|叫号屏|显示屏|号牌)(一直|就|还|) ~2 (停在|卡在|不动|没动|才到|才跳|纹丝)"
                  - "(人工|柜台|窗口|柜)(只|就|才|仅|统共|总共)(开|有|剩|)(一个|1个|两个|一位|俩) ~~20 (小时|钟头|半天|上午|下午|排到|分钟|个钟)"
                  - "(五点半|四点半|五点|四点|五点钟|下班|营业到|关门时间)(关|关门|下班|才关|) ~~16 (就把|已经|提前|保安|早早|却) ~10 (拉|不放人|不让进|关了|锁|不发号|停止取号)"
                  - "(柜台|柜|窗口|玻璃)(后面|后|里面|里) ~4 (人|个) ~2 (在|都在) ~2 (吃便当|吃饭|聊天|玩手机|看手机|喝茶|刷手机)"
                  - "(没有|没|冇|无)(博爱|爱心|优先|老人|敬老)(窗口|柜台|柜|座)"
                  - "企(足|咗|到) ~3 (个半|两个|两个半|三个|成个)(钟|上昼|下昼)"
              - id: waiting-in-a-story-english
                patterns:
                  - "one (clerk|teller|window|counter) ~6 for ~12 (people|customers|of us)"
                  - "(hour|hours|minutes) on my feet"
                  - "(window|shutter|shutters|counter|doors) (shut|closed|came down) ~30 (next in line|my turn)"
              - id: queues-in-other-words
                patterns:
                  - "(站|排)(在|到|出)(门外|大街|街上|马路|太阳底下|雨里|寒风|人行道) ~~20 (小时|钟头|个钟|分钟|半天|上午|下午)"
                  - "(没到|不到|还没到|未到)(点|钟|下班时间|下班|四点|五点|关门)(就|已经)(关|停|拉闸|不办|不叫号|锁门|不放号|赶人)"
                  - "(八点半|九点|九点半|开门时间)(开门|上班|营业|到的) ~~16 (才开|才拉开|没开门|还关|不见人)"
                  - "(轮到我|到我|排到我)(了|时|的时候|) ~~8 (下班|吃饭|明天赶早|明天再来|拉帘|暂停服务|停止办理)"
                  - "(柜台|窗口)(只|就|才)(一个|1个)人 ~~12 (办|忙|等|排)"
                  - "取号机 ~6 (坏|吐白纸|没纸|关着|罢工)"
                  - "(vip|贵宾|关系户)(随到随办|插队|先办|不用排|后到先) ~~30 (等|排)"
                without: ["电话", "热线", "客服", "提前还", "atm"]
              - id: queues-in-other-words-english
                patterns:
                  - "(stood|queued|waited|standing) ~20 (hour|hours|minutes) ~12 in your (lobby|branch)"
                  - "not one (counter|window|teller) (manned|open|staffed)"
              - id: half-a-day-gone
                patterns:
                  - "(为|就|办)(了|)(这|取|存|打|办|换|改)(么|个|点|张|一|两) ~8 (耗|等|站|排|坐|搭)(了|上|掉|进去|咗) ~2 (半天|一上午|一下午|小时|钟头|个钟|一天|大半天|仨小时|俩小时)"
                  - "(请假|请了假|请半天假|特意请假|午休) ~~20 (排|等|轮|窗口|柜台|号) ~~16 (没办|没排|没轮|小时|白跑|关)"
                  - "(前面|前头)(还有|排着|坐着|站着) ~3 (个人|个号|位|号人|十人|人) ~~16 (窗口|柜台|柜员)"
                without: ["电话", "热线", "客服", "接通", "app", "机器人"]
            examples:
              - "支行就开了一个窗口，前面三十多人，等了快两小时"
              - "客户反映网点午休时段柜台无人办理业务"
              - "明明写着周六营业，到了却关门，白跑一趟"
              - "分行得一個櫃位開，輪候成個鐘"
              - "取号以后一个上午都没叫到我"
              - "I queued for ninety minutes because only one counter was open at the branch."
              - "五点才关门的，四点一刻铁门就拉下来了"
              - "四个柜位三个没人坐，我前面还有四十几个号"
            counterexamples:
              - "The queue was short and the branch was lovely. But my statement shows the same hotel charge twice."
              - "网点不用排队，很快就办好了"
              - "客服电话排队等了半小时"
              - "请问周末哪家网点营业"
              - "提前还款要排队预约"
          - id: hotline_wait
            name_zh: "热线/转人工等待"
            name_en: "Hotline wait / cannot reach agent"
            business: "电话渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["(经理|信贷员|专员|业务员|理专)(现在|后来|最近|)(电话)(也|都)(不接|没人接|打不通)", 
              "(信贷员|客户经理|经理|专员|业务员|理专|理财经理|中介|他|她)(的|)(电话|手机|)(也|都|又|就|)(不接|没人接|打不通)", 
              "推销电话", "骚扰电话", "催收电话", "诈骗电话", "营销电话", "人工费", "贷款电话", "人工审核", "来电人",
              "语音开卡", "call back attempt", "如果打不通", "打不通就", "客人话", "客户话"]
            rules:
              - id: line-busy
                patterns:
                  - "(热线|客服|客服电话|客服热线|专线) ~8 (占线|打不通|打不进|没人接|无人接听|接不通)"
                without: ["催收", "推销", "回访", "骚扰", "一打就通", "很快接通"]
              - id: unreachable
                patterns:
                  - "(没有一个人接|没一个人接|没人接我|冇人接我|没人接电话|没有人接电话|冇人覆电话|专员服务中|客服忙碌|客服正忙|
                     冇人听我电话)"
                  - "(专线|热线|客服|客服电话|0800|800) & (打了|拨了|打咗|打足|按了|按咗) & (没有用|没用|冇用|稍候|稍后|挂了|断|
                     没人|冇人|一直|整个下午|一下午|一上午|一整天)"
                  - "(等|等咗|等足|等了) ~4 (个字|粒钟|分钟|个钟|小时|钟头) ~~12 (断线|断咗|冇人听|先有人听|没人接|才接|接听|接电话|
                     重头等|重头嚟)"
                  - "{hotline_wait_dead} ~6 (人工|客服|电话|坐席|热线|真人|活人|人工台)"
                  - "(打|拨)(亲|极|嚟打去|来打去|过去|去) ~4 (都|都系|都是|全是) ~6 (录音|机器|语音|忙|冇人|没人|占线)"
                  - "(座机|总机|值班电话|网点电话|分行电话|支行电话|公布的电话|贴的电话|留的电话|柜台电话|前台电话) ~~24 (没人|
                     没有人|冇人|不通|空号|不接|无人|响|占线)"
                  - "{hotline_wait_line} ~~24 {hotline_wait_dead}"
                  - "(打不通|打不进来|打不进去|打唔通|打唔入|接不通|没人接电话|无人接电话|不接电话|电话没人接|打电话没人接|电话不接|
                     坐席繁忙|座席繁忙|坐席全忙|线路繁忙|专员忙线|专员忙碌|忙线中|冇人听电话|电话冇人听|忙音|占线)"
                  - "(打|拨|拨打|打了|拨了|致电|打咗|打去|打俾|打畀)(了|过|) ~12 (电话|热线|客服|955|400|专线|你们|你哋|贵行|银行|
                     那边) ~~24 (不通|没人接|占线|无人接|接不通|没接|没人应|打不进|断线|听音乐|转来转去|冇人接|冇人听|冇人应|忙音)"
                  - "(打|拨)(了|咗|足|) ~4 (遍|次|几十次|十几次|一上午|一下午|一整天|成日|成朝|十几遍|几十遍|无数) ~~16 (不通|
                     没人接|占线|转人工|接通|忙|没打通|打不通|无人接听|打不进|都没|冇人|断)"
                  - "{cannot} ~4 (接通|转人工|转接人工|联系客服|联系到客服|联系人工|接入人工|联系上客服|打通|找到人工|进入人工|
                     接到真人|找到真人)"
                  - "(接通|接听)(率|速度|时间|) ~4 (慢|低|太久|太慢|困难|难|不了|长|久|超时)"
                  - "(转人工|转接人工|接人工|接入人工|找人工|转真人|转接真人|接真人) ~~20 (难|慢|不了|不到|不上|失败|没人|排队|等|
                     久|半天|分钟|小时|入口|没有|一直|要|提示|繁忙|唔到|绕|忙|核实|挂断|才)"
                  - "(没有|找不到|没|冇|取消了|藏着|看不到|不给|不让) ~2 (人工|人工客服|人工服务|转人工|真人客服|真人|人工入口|
                     人工选项)"
                  - "(电话|热线|客服|人工|坐席|支行|网点|分行|贵行)(电话|号码|)(永远|一直|总是|老是|长期|天天|从来|每次|几天都|死活|
                     都)(没人接|不通|占线|忙|打不通|没人|无人|打不进|冇人)"
                without: ["的工单", "柜子", "一打就通", "一拨就通", "很快接通", "马上接通", "秒接", "很快就接", "电话很好打",
                  "接得快", "接得很快", "无声", "没有声音", "没声音", "未留任何", "催收", "推销", "贷款中介", "骚扰", "网点排队",
                  "陌生", "盗刷", "诈骗", "冒充", "回访", "审批", "回拨", "联系不上客户"]
              - id: waiting
                patterns:
                  - "(电话|热线|客服|专线) ~~24 听(了|咗|着) ~6 (分钟|小时|钟头|个钟)(的|嘅|) ~0 (音乐|歌|录音|广告)"
                  - "(当前|目前|前面)(排队|等候)人数 ~~30 (分钟|小时|个钟|没接|没人)"
                  - "(客服|热线|电话|专线) ~~16 (稍候|稍等|请等|等候|等待) ~~16 (分钟|钟头|挂了|断了|断线|挂断)"
                  - "(分钟|小时|钟头|个钟)(的|嘅|) ~0 (音乐|彩铃|铃声)"
                  - "音乐 ~6 (才轮到|才有人|才接|先有人|先轮到)"
                  - "(电话|热线|客服|955) ~6 (转了|响了|打了|拨了|等了|转咗|打咗) ~6 (分钟|小时|钟头|个钟) ~2 (才|都|也|没人|还没|先)"
                  - "(人工|客服|电话|热线|专线|坐席|接听)(的|) ~2 (等待时间|等候时间|排队时间|等待|等候) ~2 (过长|太长|过久|太久|
                     很长|超长|久)"
                  - "(转到|转去|转接|接到) ~10 (等了|等咗|转回|又转|再转|重头|断|没人|排队)"
                  - "(排队|等待|等候) ~6 (未接通|没接通|接不通|未能接通|未接入|没接入)"
                  - "打到 ~4 (手机没电|没电|手软|手酸|天亮|发烫|耳朵|冇电)"
                  - "(钢琴曲|同一首歌|那首歌|那首曲|等候音乐|等待音乐|音乐一直) "
                  - "(快轮到|就轮到|轮到)(我|你|) ~6 (断线|断了|挂断|断咗|掉线|挂了)"
                  - "(专线|热线|客服) ~~16 (等到|等成|等足|等了又等|天荒地老|长期占|从早到晚)"
                  - "(等|等咗|等足|等了|等到|听足) ~8 (分钟|钟头|小时|个钟|粒钟|个几钟) ~~12 (冇人听|没人接|没人听|冇人接|断线|
                     断咗线|断了线|没接通|未接通|唔通|先有人听|才有人接|才接)"
                  - "{hotline_wait_line} ~~20 (等了|等待|等候|排队|轮候|等咗|听了|听咗|hold|等足|苦等|干等|耗了|久等|挂了|排了|
                     排咗) ~8 (分钟|小时|半天|好久|很久|太久|个钟|粒钟|才接|才有人|先有人|无果|音乐|才通|漫长|钟头|多分|半个|不到|
                     个人)"
                  - "(等了|等待|等候|排队|等足|听了|听咗|等咗|排了) ~8 (分钟|小时|半天|好久|很久|个钟|钟头) ~~16 (接通|人工|电话|
                     客服接|坐席|没人接|专员|有人接|接听|热线|活人|真人|有人听)"
                  - "(听|播|放)(了|咗|着|足|) ~6 (音乐|歌|彩铃|广告) ~~16 (分钟|小时|钟头|个钟|半天|人|断|挂|没|冇)"
                  - "(音乐|彩铃) ~2 (听|放|播)(了|咗|足|到) ~8 (分钟|小时|钟头|个钟|半天|遍)"
                  - "(前面|前边|排在前面|排位) ~6 (还有|排了|排着|排咗) ~8 (位|个|人|两百|上百|几十) ~~24 (客服|人工|聊天|踢|断|
                     轮到|接入|电话|热线)"
                  - "(在线客服|线上客服|文字客服|在线聊天|聊天窗口|网上客服|真人客服|live chat|智能客服) ~~20 (没有回复|不回复|没回|
                     没人|排队|排了|等待|掉线|无人|永远|一直|进不去|接不上|不在线|没反应|踢|超时|自动结束|已结束|冇人)"
                  - "(转接|转来转去|转了|来回转|转部门|转驳) ~~12 (好几次|断线|掉线|挂断|几个部门|三四次|又断|n次|好几个)"
                  - "(职员正忙|专员正忙|所有职员|所有坐席|客服代表正忙|排队人数|排队等待人数|坐席正忙|坐席忙|座席正忙|话务繁忙|
                     话务忙|请稍后再拨|请您稍后再拨)"
                without: ["一打就通", "一拨就通", "很快接通", "马上接通", "秒接", "很快就接", "电话很好打", "接得快", "接得很快",
                  "催收", "推销", "骚扰", "网点", "柜台", "叫号", "取号", "窗口办", "营业厅", "业务需求", "未留下"]
              - id: robot
                patterns:
                  - "(客服|热线|电话|人工) ~4 (都是|全是|只有|净是|净系|系) ~2 (机器人|机器|录音|ai)"
                  - "(找|跟|同|和|要|想)(个|一个|到|) ~2 (真人|活人|人工)(讲|说|聊|服务|客服|接|) ~~12 (难|没|不|冇|唔|等)"
                  - "(说|讲|喊|输入|打|回|选)(了|) ~2 (人工|转人工|真人|找人|人工服务) ~~20 (它|系统|听不|不明白|又是|还是|重新|
                     没反应|没用|来来回回|循环|跳)"
                  - "{hotline_wait_robot} ~~20 (绕|转不到|没有人工|冇人工|听不懂|听唔明|听唔识|答非所问|转人工|重复|兜圈|兜兜转|
                     死循环|不转|循环|来来回回|层层|没用|无用|冇用|太多|复杂|繁琐|按来按去|解决不了|不理解|鸡同鸭讲|讲话|说话|
                     人话|真人|活人|只会|就会|敷衍|复读|挡|打发|念|主目录|返去|再说一次|重新说|没有选项|没选项|没有转|冇得|解决不|绕圈|不懂|没有真|没办法)"
                  - "(跟|和|同|对着|对住) ~2 {hotline_wait_robot}"
                  - "(按1|按2|按3|按0|按一按|按二|按三|按零|按井|按键|按了1|按了一|按了2|撳一|撳二|撳三|撳1|撳2|按完|撳完|按来按去|
                     按咗|揿|按了好几) ~~24 (人工|活人|真人|人话|没人接|冇人听|正忙|绕|循环|返回|重头|从头|机器人|主菜单|接不|转不|
                     挂断|断线|说话)"
                  - "(活人|真人|大活人|人话|人声) & (电话|打|按|客服|热线|线|接|语音|录音|机器|955|拨)"
                  - "(主菜单|语音菜单|按键菜单|语音提示|按键) ~~20 (绕|圈|返回|循环|重复|层|复杂|太多|没有人工|找不到|长|听完|转不)"
                  - "(人工客服|人工|人工服务|转人工)(的|) ~4 (藏|入口|按键|选项) ~~12 (找|深|没|不|难|冇|取消)"
                without: ["一打就通", "一拨就通", "很快接通", "马上接通", "秒接", "很快就接", "电话很好打", "接得快",
                  "接得很快", "催收", "推销", "骚扰", "盗刷", "冒充", "取款机", "柜员机", "吞", "自助机", "回单机", "存款机",
                  "人脸", "开卡", "激活", "业务需求", "插"]
              - id: english
                patterns:
                  - "(listening to|minutes of|hour of|hours of) ~8 (jingle|music|tune|recording*|vivaldi|advert*)"
                  - "waited ~12 (minutes|hour|hours) ~8 (your line|the line|your hotline|phone|helpline)"
                  - "(then|line|call|was) (cut off|went dead|hung up|dropped) ~~20 (minutes|twice|again|every|three|second)"
                  - "(cut off|disconnected|dropped) & (operator|agent|on hold|phone|hotline|call centre)"
                  - "(waiting|waited|wait) ~40 (operator|live agent|human|representative)"
                  - "(nobody ever picks|no one ever picks|nobody picks|no one picks|nobody answer*|no one answer*|nobody ever answer*|no one ever answer*|never picks|never picked|nobody picked) & (rang|called|number|phone|line|calls|dial*)"
                  - "(jingle*|music|muzak|tune*) & (phone|line|call|hotline)"
                  - "(press|pressed|pressing) (1|2|3|0|one|two|zero) "
                  - "(customer service|hotline|call centre|call center|helpline|phone banking|service number) & (rings|ringing|rang|
                     dead|busy|never|nobody|no one|queue|waited|waiting|engaged|hold|music|disconnect*|dropped|unreachable|voicemail|bot|
                     robot|automated)"
                  - "(line|call|phone) (goes|went|gone) dead"
                  - "(phone queue|caller number|queue position) & (phone|call|caller|hotline|line)"
                  - "(put me through|transferred me|passed me|transferred|transferring) & (cut me off|departments|cut off|hung up|
                     dropped|line|disconnected)"
                  - "(nobody|no one|never|no-one) ~6 (answer*|pick*) ~40 (phone|call|calls|line|hotline)"
                  - "(call centre|call center|hotline|phone line|telephone banking) & (cut me off|dropped|never|no one|nobody|
                     waited|unanswered|engaged|endless|press*)"
                  - "(held the line|held on the phone|holding the line|held on for|hold the line|on hold|hold music|kept on hold|
                     waiting on the line|waiting on the phone|phone queue|put on hold|hold time|voice menu|ivr|robot|chatbot|
                     line is busy|line was busy|lines are busy|always busy|engaged tone|busy tone)"
                  - "(automated menu|phone menu|automated system|automated voice|recording|recorded message|pressed|press one|
                     press 1|voice bot|virtual assistant) ~60 (circles|loop*|no option|human|agent|person|officer|operator|nobody|
                     no one|never|
                     again|cut|hung|hour|minutes|anyone)"
                  - "(hotline|call centre|call center|phone line|phone lines|helpline|customer service line|customer hotline|
                     customer service number|service line|phone|calls|called|call|calling|telephone|rang|ringing)
                     ~60 (no one answer*|nobody
                     answer*|no answer|unanswered|busy|on hold|cannot get through|can't get through|couldn't get through|get through|nobody picks|no one picks|nobody picked|no one picked|hung up automatically|cut off|cuts off|disconnect*|
                     never answer*|doesn't answer|never picks|not answered|engaged|before anyone|waited|waiting|wait for|waiting time|rings out|drops)"
                  - "({cannot_en}|no way to|impossible to|hard to|without|difficult to) ~10 (reach|reaching|speak to|speaking to|
                     talk to|get through|getting through|get hold of|get an|contact|connect to) ~16 (agent|human|person|someone|
                     anyone|
                     representative|operator|customer service|hotline|real person|staff|anybody|officer|living)"
                  - "(never|won't|doesn't|does not|not|refus*|no option to|no way to) ~12 (transfer*|connect*|put me through|
                     put through|pass me|reach) ~24 (human|agent|person|officer|staff|operator|someone|anyone)"
                  - "(listening to|listen to|heard) ~12 (music|jingle|recording|tune|same song)"
                  - "(forever|ages|eternity|so long|too long|half an hour|an hour|hours|minutes) & (hotline|call centre|call center|
                     phone line|customer service line|helpline) & (speak|talk|reach|answer*|wait*|hold|connect*|someone|through|
                     pick*)"
                  - "(kept me|keeps me|kept us|left me) (waiting|hanging|on the line|holding)"
                  - "(get through|getting through) ~24 (agent|hotline|phone|customer service|human|call centre|call center|anyone)"
                  - "(live chat|chat queue|online chat|chat window) ~50 (queue|wait*|disconnect*|timed out|kicked|nobody|no one|
                     never|ended)"
                  - "(human being|real human|real person|live agent|live person|human agent) ~40 (hotline|phone|call*|line|reach|
                     speak|talk|never|no)"
                without: ["on the wall", "cash machine", "branch queue", "teller", "一打就通", "一拨就通", "很快接通",
                  "马上接通", "秒接", "很快就接", "电话很好打", "接得快", "接得很快", "marketing", "collector*", "sales",
                  "promotional", "scam", "branch counter", "harass*", "stop calling", "cold call*", "collection", "collect",
                  "agency", "promot*", "owe", "missed one payment", "ticket queue", "insurance", "debt", "my complaint",
                  "open a case"]
              - id: on-the-line-in-a-story
                patterns:
                  - "(电话|客服|热线|专线)(打|拨)(了|) ~4 (天|次|遍|回|通) ~~12 (请继续等待|等待|忙|音乐|曲子|没人|机器人)"
                  - "人工(排|等|转)(到|了) ~4 (天亮|天黑|半天|没应|小时|没电)"
                  - "(曲子|音乐|歌|彩铃|铃声)(从头|听到|放|循环|听) ~~16 (遍|没人|活人|天亮|尾)"
                  - "(没有听清|没听清|听唔清|听不懂|请再说一遍) ~~16 (吼|喊|嗓子|挂了|机器人|一直)"
                  - "(找不着|找不到|摸不着|没有|等不到)(一个|半个|)(人工|活人|真人)(客服|接|)"
                  - "(打电话|电话里|客服)(也|都|) ~2 没人(能说|说得清|懂|搞得清)"
                  - "(机器人|语音|语音菜单|菜单)(念得|说得|一直|老|总) ~6 (没有听清|没听清|飞快|听不懂|快)"
                  - "(专线|热线|电话)(九|八|十|每天)(点|天) ~~8 (放号|占线)"
                  - "您前面还有 ~8 位"
                without: ["柜台", "叫号", "排队号", "取号"]
              - id: on-hold-in-other-words
                patterns:
                  - "(听|等)(了|咗|足) ~6 (钢琴曲|音乐|广告|轻音乐|铃声|彩铃)"
                  - "电话(被|)(你们|)转来转去"
                  - "(电话|机身上那个电话) ~6 (没人接|没有人接|冇人听)"
              - id: on-hold-in-other-words-english
                patterns:
                  - "your call is important"
                  - "(queue announcement|hold music)"
                  - "the line went dead"
                  - "never (spoke to|reached) a (human|person)"
                without: ["i had braced", "compliment*"]
            examples:
              - "按了一圈数字，从头到尾没听到一个活人说话"
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
            unless: ["后面的人都骂", "这是态度问题", "一点态度都没有", "态度诚恳", "认错态度", "态度(都|也|还|一直|比较|非常|特别|很|真|挺|蛮|较|都很|也很|也都|)(好|不错|热情|友好|友善|亲切|温和|认真|良好|客气|没问题|积极|和蔼|耐心|端正|可以|棒)",
              "态度还行", "态度(一流|超好|超级好|没得说|满意|点赞|五星|真不错)", "服务好", "服务态度(一流|超好|好|很好|非常好|没得说|满意|点赞|不错|棒)", "消极态度", "态度坚决", "端正态度", "不是(工作人员|柜员|员工|人员|服务|客服|他们|你们)(的|)(态度|服务态度)", "不是态度", "在线聊天", "聊天窗口", "聊天框", "聊天机器人",
              "聊天记录", "骂名", "挂电话给你们", "员工培训", "态度方面没", "冷静期", "冷门", "冷清"]
            rules:
              - id: attitude
                patterns:
                  - "(语言|言语|言行|行为|举止|用语|说话)(不文明|粗俗|不当|过激|不礼貌|恶劣|不敬|轻佻|不客气|无礼)"
                  - "(不文明用语|不文明服务|服务禁语|服务忌语|服务不文明|不文明)"
                  - "(蛮不讲理|不可理喻|恶形恶状|凶神恶煞|恶死能登|恶死|呼来喝去|吆喝|大呼小叫|抢白|顶嘴|顶撞|摆谱|官架子|架子大|架子好大|耍大牌|嗤之以鼻|嫌贫爱富|白鸽眼|好串|串嘴|串我|眼超超|扮听不到|装没听见|假装没听见|充耳不闻|视而不见|爱管不管|鸟都不鸟|惜字如金|笑脸迎人|有色眼镜|狐假虎威|咄咄逼人|恶言相向|冷暴力|尖酸刻薄|有恃无恐|嚣张跋扈|不把客户放在眼里|不当人看|当乞丐|当叫花子|当犯人|当小偷|当贼)"
                  - "(态度|服务) ~6 (投诉|不满|有问题|要改|整改|检讨|改善|教育训练|教育)"
                  - "(服务态度|服务意识|服务质量|服务水平|职业素养|服务素质|工作态度|接待态度|职业道德|服务精神|服务品质|待客之道|应对态度)"
                  - "态度 ~6 (差|恶劣|不好|冷|冷漠|冷淡|傲慢|蛮横|生硬|强硬|嚣张|恶|不耐烦|敷衍|恶心|极其|糟|不友善|不友好|凶|消极|散漫|轻慢|横|坏|有问题|问题|粗暴|粗鲁|让人|不端正|
                     令人|不佳|不行|欠佳|欠妥|怠慢|不可一世|漠然|无礼|拽|臭|太|难以|不礼貌|轻浮|轻蔑|不当|高傲|鄙夷)"
                  - "(口气|语气|脸色|嘴脸|腔调|神情|眼神) ~6 (差|恶劣|不好|冲|臭|难看|不善|不耐烦|生硬|强硬|凶|坏|阴阳怪气|不屑|傲慢|冷漠|轻蔑|恶|硬|拽|难听|不爽|轻浮|鄙夷|嫌弃|
                     大声)"
                  - "(不尊重人|不尊重我|不尊重老人|不专业|业务不熟|服务差|服务太差|服务很差|服务极差|服务恶劣|服务真差|服务奇差|服务不好|服务不周|服务超差|不礼貌|没礼貌|没有礼貌|无礼|粗鲁|粗暴|
                     傲慢|嚣张|蛮横|盛气凌人|高高在上|趾高气扬|目中无人|狗眼看人低|看人下菜|势利|阴阳怪气|冷嘲热讽|夹枪带棍|夹枪带棒|冷言冷语|恶言|恶语|出言不逊|用语不当|言语不当|
                     言语不文明|说话难听|讲话难听|爆粗|粗口|脏话|爱答不理|爱理不理|爱搭不理|不理不睬|不瞅不睬|冇礼貌|没大没小|毫无耐心|没有耐心|没耐心|缺乏耐心|敷衍了事|懒洋洋|
                     心不在焉|消极怠工|玩手机|滑手机|刷手机|嗑瓜子|磕瓜子|骂骂咧咧|推推搡搡|黑口黑面|黑面|臭脸|黑脸|冷脸|甩脸|摆脸|冷笑|翻白眼|反白眼|白眼|没好脸|没好气|
                     鼻孔看人|鼻孔朝天|当我透明|当我空气|当透明|睇死|睇唔起|看不起人|瞧不起|看扁|狗一样|像条狗|好似条狗)"
                  - "(嘲讽|讽刺|嘲笑|讥笑|讥讽|奚落|挖苦|取笑|鄙视|歧视|侮辱|羞辱|辱骂|呵斥|训斥|斥责|故意刁难|刁难我|刁难客户|刁难老|为难客户|故意为难|呼喝|喝斥|数落|嫌弃|不耐烦|不屑|凶巴巴|很凶|凶我|
                     恶狠狠|恶声恶气|看不起|冷漠|冷冰冰|冷淡)"
                without: ["要债", "通讯录", "亲戚打", "推销的", "额度只", "额度才", "额度给", "催收", "催债", "追债", "讨债", "收数", "追数", "推销电话", "推销员", "骚扰电话", "委外", "外包", "欠款", "欠钱", "再不还", "还款", "逾期", "客服机器人", "自动回复", "半夜"]
              # Looks, gestures, things thrown
              - id: looks-and-gestures
                patterns:
                  - "(脸|脸色)(立马|马上|一下子|当场|立刻|就|)(就|)(拉下来|拉了下来|一沉|沉下来|沉了|垮下来|垮了|变了|掉下来|黑了)"
                  - "学(我|我妈|人家|客户)(的|)(口音|说话|讲话|结巴|走路)"
                  - "{service_attitude_people} ~16 (跟|和|与|同) ~6 (聊|倾偈|倾计|讲笑|说笑|闲聊)"
                  - "(当我冇到|当我没到|当我没来|当我不存在|当我唔存在|当没看到我|当看不见|扮看不到|扮睇唔到)"
                  - "{service_attitude_people} ~~16 (口香糖|二郎腿|打哈欠|打瞌睡|睡觉|吃零食|吃东西|补妆|剪指甲|涂指甲|脸拉得|臭着|一脸嫌弃|嫌弃|一脸不耐|好寸|寸嘴|扮哂|扮晒|懒得|懒散|不拿正眼|瞄都不|瞟|连头都|连看都|看都不看|看都没看)"
                  - "(嚼着|叼着|翘着|跷着|打着|捏着|捂着鼻) ~6 (口香糖|牙签|二郎腿|哈欠|鼻子|嫌)"
                  - "(白|瞪|瞥|翻|斜)(了|着|) ~1 (我|客户|人|老人|他|她)(一|) ~1 眼"
                  - "(拿眼睛斜|斜着眼|斜眼|横了我|拉着个脸|拉着脸|板着脸|黑着脸|臭着脸|冷着脸|摆着脸|一脸不|没个好脸|像欠|跟我欠|欠她钱|欠他钱|欠了她|欠了他|欠她似|欠他似|欠她的|哼了一声|
                     摔摔打打|皱眉|撇嘴|叹气|嘆气|啧|嗤笑|头都没抬|头也不抬|头都不抬|头都唔抬|眼皮都不抬|眼皮也不抬|没正眼|不正眼|正眼都|正眼也|上下打量|打量我|绕过我|像看贼|当我贼|
                     当我是贼|指着我鼻子|指着鼻子|拍桌|敲桌|拍台|捶桌|嘟囔|嘟嘟囔囔|嘀咕|碎碎念|阴着脸|面黑|反晒白眼|眼尾都)"
                  - "{service_attitude_papers} ~10 (丢|甩|扔|摔|抛|拍|推)(给我|过来|出来|过去|出来|出去|到我|到桌|到地|到柜|到台|在桌|在地|在柜|在台|了过来|了出来|回来|往|向|得掉|还我|给客户)"
                  - "(丢|甩|扔|摔|抛|拍)(了|) ~2 {service_attitude_papers} ~6 (出|过来|给我|桌|地上|台|柜)"
                  - "(往外|一) ~1 (推|甩|扔|丢|拉|摔) ~6 (说|讲|窗|帘|就)"
                  - "(把|将) ~8 (单子|证件|身份证|存折|本子|表格|材料|卡) ~4 (往|朝) ~4 (推|甩|扔|丢|摔)"
                  - "(窗帘|帘子|暂停牌|暂停服务牌|牌子) ~4 (一拉|拉上|啪|一摆|一放|一竖)"
                  - "(眼睛盯着|一直看|只顾|光顾|顾着|边看|一边看|低头) ~2 (手机|聊天|吃|说笑|倾偈|讲电话)"
                  - "(边|一边|一路|顾着|光顾着|只顾)(滑|聊|傾|倾|吃|嗑|刷|玩) ~6 (边|一边|一路|办|回|做)"
                  - "(跟|和|与|同)(旁边|同事|隔壁|别的) ~6 (聊天|说笑|闲聊|倾偈|笑我|有说有笑|议论我|聊八卦|聊得)"
                  - "{service_attitude_people} ~16 (聊天|闲聊|聊八卦|说笑)"
                without: ["催收", "催债", "推销", "骚扰", "机器", "机子", "atm", "存款机", "取款机", "吞", "吐", "上门", "没人管那", "排队", "等了", "只开", "丢了卡", "挂失", "额度",
                  "盗", "付款", "收银", "刷卡", "贷款"]
              - id: looks-in-queue
                patterns:
                  - "{service_attitude_people} ~16 (翻白眼|拉着脸|拉着个脸|板着脸|黑着脸|玩手机|聊天|拍桌|甩|扔|吼|冷笑|嘲|骂|怼|鼻孔|斜眼|不耐烦|眼皮|拿眼睛斜|嘟囔|窗帘)"
                without: ["垃圾", "复印件", "催债", "还钱", "迟缴", "晚还", "通讯录", "亲戚", "骗", "推销", "委外", "外包", "逾期", "欠款", "催收", "喝咖啡", "后面"]
              # Words hurled
              - id: words
                patterns:
                  - "(来|丢|扔|回|甩|给|丢下)(了|我|过来|)一句 ~3 (穷|滚|爱|不办|别|没钱|活该|有病|傻|你谁|关我)"
                  - "骂(我|我们|人|他|她|客户|老人)(们|)(是|成|作)"
                  - "(什么|咩|这什么)(素质|态度|嘴脸)"
                  - "{service_attitude_people} ~6 (当住|当着|当众|当面|当埋) ~~24 (过分|难听|丢人|羞|下不来台|没面|冇面|尴尬|偷|骂|嘲|讽)"
                  - "{service_attitude_people} ~3 (冲|朝|对|向)(我|着我|客户|老人|人) ~2 (嚷|吼|喊|叫|凶|发火|甩脸|摆脸)"
                  - "(接电话|接起来|接线|接听)(那位|的那位|的人|的|那个) ~~12 (开口|一句|张口|劈头) ~~16 (都不会|闲|又是你|干嘛|烦|懂不懂|听不懂|没长)"
                  - "(把|将|拿) ~12 (摔|甩|扔|丢|拍|砸)(桌上|在桌上|回来|到桌上|到我|我脸上|在柜台上|地上|在地上)"
                  - "{service_attitude_papers} ~6 (用丢的|用扔的|用甩的|丢回来|扔回来|甩回来|摔回来|摔桌上|摔在桌)"
                  - "(句句带刺|话里带刺|说话带刺|话中带刺|句句带骨|语带讽刺)"
                  - "(当我这|当我们这|当这儿|当这里)(儿|里|)是 ~6 (店|场|馆|厂|机构|局|吗|啊)"
                  - "(这算什么话|这叫什么话|这是人话|好好说话不会|不会好好说话|没见过这么说话|哪有这么说话|有这么说话|讲嘢好难听)"
                  - "(你自己签的|你自己选的|你自己买的|自己办的)(你|还|)问我"
                  - "(晾|撂)(我|在一边|在那|那儿|在那儿) ~~12 (聊|笑|吃|玩|不理|催|急)"
                  - "(那你|你|你就)(找个|去找|换个|找) ~1 (听得懂|听懂|懂的|识听|会的)"
                  - "往外(撵|轰|赶)"
                  - "(挥手|摆手) ~4 (赶|撵|轰)"
                  - "(话都懒得|懒得理|懒得搭理|懒得跟我|懒得回我|理都懒得|像求她|像求他|求爷爷)"
                  - "(把|将)(我的|我|)电话(就|给|直接|啪地|) ~1 (挂|撂|掐|摔|cut)"
                  - "(把|将)(我|我的|客户|客户的)电话 ~3 (掐|挂|撂|断|cut)"
                  - "(训孙子|训儿子|骂孙子|训狗|骂狗|喝狗|训小孩|教训小学生|审犯人|像审犯|像审贼|跟审犯|像训小)"
                  - "(讲话|说话|回话|语气|口气|嘴巴) ~6 (酸溜溜|酸|损|伤人|没分寸|让人不舒服|令人不适|带刺|讥|咄咄|难听|好寸|好串|冲得|不三不四|阴阳)"
                  - "(指着|指住)(我|我妈|客户|老人)(的|) ~1 (鼻子|脸|骂|说|话)"
                  - "{service_attitude_people} ~~20 (像打发|打发叫花|打发乞丐|当猴耍|当皮球|爱去哪告|去哪告|告去|投诉我|怕你投诉|不怕投诉|随你投诉|是不是有毛病|有毛病|脑子有|冇脑|痴线|黐线)"
                  - "{service_attitude_people} ~20 (说话|讲话|语气|口气|脸色|声音|回话|回答|语言|言语|讲嘢) ~8 (冲|难听|凶|不好|不耐烦|生硬|硬|带刺|阴阳|差|大声|很大|恶劣|难看|粗|
                     讥讽|尖酸|不客气|敷衍|吼|大大声|刻薄|冲人)"
                  - "{service_attitude_people} ~20 (不理|不搭理|不理睬|凶|骂|吼|训我|训人|训斥|训客|教训|呛|怼|怼我|挂电话|挂断|挂了|不尊重|打断|嘲|讽|笑话|笑我|赶我|轰|爱理|爱答|敷衍|歧视|
                     装作没看见|当没看见|无视|不管不问|不闻不问|讥|威胁|懒得|不客气|反问|不屑|侮辱|冷冷|大声|喝我|喝到|闹我|当众|发脾气|发火|拍桌|翻脸|扭头|走开|甩手|推我|推了我|
                     拉扯|动手|拦着|拦住|凶神|摔)"
                  - "{service_attitude_people} ~~24 (说|讲|话|问|一句|来句|回|答|嚷|喊|嘟囔|道|骂|吼)(我|了|一|出|) ~6 {service_attitude_jibe}"
                  - "(一句|张口就|开口就|来一句|头一句|回我|回一句|甩一句|丢一句|扔一句|怼了|冷笑说|大声说|冷冷说|冷冷地|不耐烦地|嘀咕|嘟囔|说我|骂我|叫我|称我|称客户) ~4
                     {service_attitude_jibe}"
                  - "(骂|吼|训|喝|凶|怼|噴|喷|呛|撵|轰|损)(我|我妈|我爸|人|老人|客户|我媳妇|我老婆)"
                  - "(说我|骂我|笑我|嫌我|话我|称客户|说客户|嫌客户|笑客户|嫌老人|嫌我妈|嫌弃) ~8 (穷|蠢|笨|傻|烦|啰|慢|太老|土|没文化|乡下|口音|无理取闹|矫情|事多|麻烦|没钱|钱少|不懂|疯|有病|
                     垃圾|低级|没素质|讲究|脏|臭)"
                  - "(打断|抢)(我|客户|我的|客户的)(说话|话|讲话)"
                  - "(没等我|不等我|没听我|不让我|没让我|未等客户|没讲完|还没讲完|没问完|未听完|没听完|话没说|没说完|说到一半|讲到一半|讲未完|仲未讲完|未讲完|话都没) ~8 (挂|撂|收线|cut|掐|打断|走|说完|讲完)"
                  - "(挂断|挂掉|掐断|撂|摔|径行挂|逕行挂|砰地挂|直接挂|收我|cut我)(了|我|我的|客户|客户的|断|) ~2 (电话|线)"
                  - "(电话|啪|直接|故意|强行|擅自|主动|中途|一言不合) ~3 (撂了|挂断|挂了我|挂我|挂机|收线|cut线|就撂|就挂)"
                  - "(讲话|说话|回话|口气|语气)(很|非常|特别|太|极其|极|十分|真|好|这么|那么|超|挺|) ~1 (冲|凶|难听|不客气|不耐烦|生硬|差|恶劣|不好|硬|刻薄|阴阳|嚣张|傲慢|大声|冷)"
                  - "(大声|当众|当着|嘲讽|骂|吼) ~12 (客户|我|老人) ~8 (难堪|丢脸|下不来台|面红|没面子)"
                  - "{service_attitude_people} ~~24 (道歉|致歉|赔礼|说对不起|说声对不起)"
                  - "(道歉|致歉|赔礼) ~12 {service_attitude_people}"
                  - "(受|来受|受了)(气|这种气|这气|委屈|侮辱|羞辱|屈辱)"
                  - "(赶|轰|撵|骂|推|拽|吼|凶|怼|训)(我|我妈|我爸|老人|客户) ~1 (出去|走|出来|出门)"
                  - "(推了|推搡|拉扯|拽着|推倒)(我|我妈|我爸|我媳妇|老人|客户|他|她)"
                  - "(工作人员|柜员|员工|客服|经理) ~8 (不理人|爱答不理|怠慢|推脱|推诿|懒散|不作为|拒绝服务|不负责)"
                without: ["要债", "讨数", "念我", "念出", "余额", "听见了", "外包", "骗子", "诈骗", "迟缴", "晚还", "三字经", "催收", "催债", "追债", "讨债", "追数", "收数", "催款", "推销", "骚扰", "委外", "欠款", "欠债", "欠钱", "逾期", "欠的", "房东", "机器", "取款机", "催我还", "老赖", "通讯录", "我照片", "半夜", "上门"]
                unless: ["推我办", "转推客户", "赶人民", "对不起来"]
              - id: english
                patterns:
                  - "(talked over me|spoke over me|cut me off|cut me short|cut the line|cut the call|cut off my call)"
                  - "(rude|rudely|rudeness|impolite|disrespect*|arrogant|bad attitude|unprofessional|dismissive|unfriendly|hostile|yelled|shouted|ignored
                     me|insult*|hung up on me|hang up on me|hung up on|condescend*|impatient|unhelpful|sneer*|mock*|swore at|discourteous|rolled her eyes|
                     rolled his eyes|bad manners|ill-mannered|laughed at|talked down|indifferent|scolded|poor service|terrible service|bad service|awful
                     service|belittl*|humiliat*|nasty|unkind|horrible to|awful to|mean to|abusive|uncivil|patroni*|sarcastic|raised his voice|raised her voice|offhand|surly|bad-tempered|lack of courtesy|snapped
                     at|called me stupid|brushed me off|brushed off|told me off|lectured me|spoke down|snarl*|sighed|abrupt)"
                  - "(staff|teller|agent|employee|manager|clerk|representative|operator|officer|cashier|guard|lady at|counter|adviser) ~60 (rude|ignored|
                     yelled|shouted|unhelpful|dismissive|hung up|insult*|unprofessional|arrogant|mocked|laughed|attitude|snapped|walked away|sarcastic|
                     called me|stupid|eyes|scold*|sneer*|slammed|threw|tossed|learn to|waste her time|waste his time|bank elsewhere|go elsewhere|naughty)"
                  - "(laughed|walked away|rolled|snapped|sarcastic|talked over|cut me off|interrupt*|slammed|refused to help|curt|harsh|threw|tossed) ~40 (at
                     me|me off|customer|phone down|staff|teller|counter)"
                  - "(treated me|treated like|treats customers|made me feel|looked down on|talks to customers|spoke to me|talked to me|speaking to me) ~30 (like|as if|small|stupid|
                     thief|beggar|child|idiot|criminal|dirt|me|rudely|nothing)"
                  - "(put the phone down|slammed the phone|banged the phone|cut the call|disconnected my call|no manners|cold shoulder|barked at|sneered at|yelling at me|shouting at
                     me|raised voice|wouldn't even look|didn't even look|without looking up|never looked up|rolled eyes)"
                  - "(told|tell|telling) ~12 (me to shut up|to shut up|to get lost|to go away|me off|to learn|to wait outside|to go elsewhere|i was stupid|not to waste)"
                  - "(shut up|get lost|moron|idiot|stupid) ~~60 (staff|teller|clerk|officer|manager|agent|branch|bank)"
                  - "attitude ~30 (poor|bad|terrible|awful|appalling|unacceptable|disgusting|staff|teller)"
                without: ["collector*", "debt", "collection", "recovery", "agency", "agency's", "overdue", "caller hung", "not rude"]
              - id: said-plainly
                patterns:
                  - "(接线|客服|柜员|经理|坐席|营业员|大堂|行员|职员|专员|柜台) ~8 (笑我|笑话我|嘲笑|取笑|讥笑|挖苦|讽刺|嘲讽)"
                  - "(柜员|窗口|柜台|行员|职员) ~6 (要下班|下班了|到点了|要吃饭) ~~16 (走人|拉帘|关窗|拉窗|赶早|不办了|明天)"
                  - "(called|calling) (me|him|her|us|my mother|my father) ~12 (lazy|stupid|idiot|idiots|liar|pensioner|nuisance|old woman|old man|peasant|dim|thick)"
                  - "(同事|隔篱|旁边|隔壁) ~2 (讲|说|话) ~4 (又来一个|又来个|又来|这种人|呢种人|废话|傻|烦人|难缠)"
              - id: jibes-in-a-story
                patterns:
                  - "(谁叫你|谁让你|怪你自己)(那么|这么|)(贪|蠢|笨|傻|不小心|信)"
                  - "(你怎么不会|年轻人都会|查就查了|能少块肉|怕人听|怕人听你别来|催什么催|外国人麻烦|您可真有闲|闲工夫|你到底办不办|存钱哪不能存|做地盘嘅|退咗休仲要|冇收入申请)"
                  - "(牌子|剪刀|存单|材料|证件|回执|资料)(一|往桌上|往台子上|往地上|)(翻|甩|摔|扔|丢|推)(了出来|出来|过来|暂停|回来|)"
                  - "(把|将)(我的|我|)(牌子|剪刀|存单|材料|证件|护照)(一|往|)(翻|甩|摔|扔|丢)"
                  - "(主管|柜员|经理|大堂|行员|客服|那人|女同志)(那位|还|竟|居然|)(笑出|冷笑|嗤笑|哼了|翻白眼|讥笑|取笑|嘲笑)"
                  - "从头到脚(看|打量|扫)"
                  - "(扯着|拉着)(喉咙|嗓子)(喊|叫|嚷)"
                  - "(当着|当)(一屋子|满厅|所有|众)(人|)(的面|) ~3 (喊|骂|说|数落|训)"
                  - "把我当(贼|犯人|骗子|跑分|要饭|傻子|叫花)"
                  - "(没让我坐|不让我坐|别坐沙发|不许坐)"
                  - "(端着茶|聊天去了|嗑瓜子|吃便当|刷手机) ~~6 (不理|晾|去了|让我等|头不抬)"
                  - "(一喇叭|大喇叭|大嗓门)(喊|叫|嚷)"
                  - "俾人笑话"
              - id: insults-in-other-words
                patterns:
                  - "(掏不起|手滑怪谁|是不是本人啊|又来个问|又嚟个问|不要弄脏|别弄脏|站远一点|肯定是你干了啥|你干了什么自己)"
                  - "(接线的|柜员|对方|经理|小姐)(还|竟|居然|反而)(笑我|嘲我|讽刺|挖苦|数落)"
                  - "(拉帘子|拉上帘子|扭头|转身)(走人|就走|走了)"
                  - "当(犯人|贼|骗子|嫌犯)(审|问|防|查|看)"
              - id: insults-in-other-words-english
                patterns:
                  - "(flicked|threw|tossed|slid) ~16 (across|at me|back)"
                  - "called me (a|an|another)"
            examples:
              - "柜员一边聊天一边办业务，问她话爱答不理"
              - "客诉某坐席语气不耐烦，未听完诉求即挂断电话"
              - "大堂经理冲着我妈吼，态度极其恶劣"
              - "行員口氣差，還把證件丟出來"
              - "客服阴阳怪气地嘲讽我没钱"
              - "保安张口就是“没钱来什么银行”，还推了我一把"
              - "The clerk was dismissive and hung up on me."
            counterexamples:
              - "客户表示柜员态度很好，非常热情"
              - "不是投诉服务态度，只是流程太慢"
              - "催收人员辱骂我家人"
              - "The staff were not rude, just busy."
              - "在线聊天窗口一直排队"
          - id: complaint_timeout
            name_zh: "投诉处理超时/未解决"
            name_en: "Complaint handling delay"
            business: "综合"
            cause: "服务态度及服务质量"
            unless: ["投诉电话没人接", "问题解决", "工单内容", "工单来源", "投诉的是催收", "申诉的是催收", "客户诉求",
              "诉求金额", "(很快就|当天就|马上就|已|已经)(结案|处理好|解决)", "请直接结案", "推到我跟前",
              "(没人|没有人|无人)来催", "测试案件", "教育训练", "投诉的是", "反映的是", "要反映的", "申诉的是", "要投诉的",
              "并入原单", "第二天就有人", "已有人联系", "不投诉", "(工单|原单)(尾号|编号|号)", "与工单"]
            rules:
              - id: no-reply
                patterns:
                  - "(投诉单|投诉|申诉|工单|客诉|嗰单) ~~16 (天|日|个月|周|星期|礼拜) ~~14 (啥也没|什么也没|乜都冇|冇声|没声|无声|冇人|石沉|没影|没动静|冇下文)"
                  - "(反映的事项|反映的事|反映事项|反映一事|投诉|陈情|申诉案|客诉|工单|争议单|异议单|投诉信|举报信|报案|报修|
                     报障|申诉|信访|12378|前期|前次|举报|客诉|留言|维权|差错申请|争议申请|反映过|反映了|已反映|上次反映|
                     之前反映|多次反映|反复反映|反馈过|反馈了|多次反馈|问题反映|上报了|登记了|报了一) ~~20 (没人联系|无人联系|
                     没有人联系|没人处理|无人处理|没有人处理|没人回复|无人回复|没回复|未回复|没有回复|没人跟进|无人跟进|
                     没人理|无人理|没下文|没有下文|无下文|没结果|没有结果|未果|没有任何回复|没答复|未答复|没有答复|无回音|
                     没回音|无音讯|没音讯|杳无音信|石沉大海|未解决|没解决|没有解决|得不到解决|不解决|不处理|未处理|没处理|
                     没有处理|没人管|无人管|没人负责|拖延|拖着|搁置|超时|超期|不了了之|敷衍|推诿|没进展|没有进展|无进展|
                     没反馈|未反馈|没有反馈|无反馈|没有回音|没给答复|没给说法|没有说法|没有任何人|不予理会|置之不理|无人受理|
                     没人受理|至今无|没有任何|没有得到回复|冇人跟进|冇人覆|冇回复|没人回|没人打|没回电|没有回电|没有来电|
                     没有人|一拖再拖|没动静|没有动静|不理|无果|被关闭|关闭了|强制结案|私自结案|擅自结案|没有联系|未联系|
                     没联系|仍未处理|仍未答复|仍未回|仍未解决|仍无|还没处理|还没解决|还没有人|还没回|还没人|还没结|还没个)"
                  - "(没人跟进|无人跟进|石沉大海|杳无音信|不了了之|置之不理|没人给我答复|无人给答复|迟迟不解决|迟迟未解决|
                     迟迟没有解决|迟迟不处理|迟迟未处理|迟迟没处理|迟迟没有处理|迟迟没有答复|迟迟不答复|迟迟未答复|拖着不处理|
                     拖着不解决|一直不解决|一直没解决|一直没有解决|一直未解决|一直没人处理|一直没有人处理|至今未解决|
                     至今没解决|至今没有解决|至今未处理|至今没处理|至今没有处理|至今没人处理|至今没人联系|至今无人联系|
                     至今无人处理|至今没人管|没有给我解决|没给我解决|没有给解决|得不到解决|没有得到解决|未得到解决|没得到解决|
                     未得到处理|未得到答复|没有得到答复|没有得到处理|没有一个答复|互踢皮球|踢波|卸膊|催办|催促处理|催单|
                     再次投诉|重复投诉|二次投诉|第二次投诉|第三次投诉|多次投诉|反复投诉|再三投诉|升级投诉|n次投诉|多次反映|
                     反复反映|多次反馈|反复反馈|多次交涉|处理不及时|投诉处理太慢|投诉处理慢|处理时间过长|反馈不及时|
                     解决不了问题|不解决问题|没有解决问题|没解决问题|无人问津)"
                  - "(承诺|答应|说好|说|告知|保证|约定|讲好)(的|了|我|过|会|) ~6 (天|小时|工作日|日|周|尽快|当天|明天|
                     很快|24|48|星期|两天)(内|之内|) ~2 (回复|回电|联系|处理|答复|解决|反馈|给答复|给我回复|给回复|给结果|
                     给说法|致电) ~~24 (没人|没有|没回|没消息|没动静|没联系|没电话|没见|没下文|未回|未处理|未解决|未联系|无人|
                     至今|下文|拖|过了)"
                  - "(踢皮球|推来推去|互相推诿|互相推|来回推|推诿扯皮|踢来踢去|互相甩锅|推给|没人负责|无人负责|没人管|
                     没有人管|没下文|没个下文|没有下文|没消息|没结果|没个结果|没有结果|没答复|没个答复|没说法|没个说法) &
                     (投诉|陈情|客诉|工单|反映|反馈|申诉|维权|报案|举报|申请争议|查这|调查|核查|这事|这件事|事情|问题|部门|
                     总行|支行)"
                  - "(支行|分行|总行|客服|网点|卡中心|信用卡中心|部门|柜台)(推|叫我找|让我找|说找|踢|甩|说归|说是)(给|到|) ~4
                     (支行|分行|总行|客服|网点|卡中心|信用卡中心|部门|柜台|省行) ~~24 (推|又|再|来回|踢|叫我|让我|转|圈|没人|
                     绕)"
                  - "推(给|到|回|)(支行|分行|总行|客服|网点|卡中心|省行|热线)"
                  - "(每次|总是|老是|一直|回回|次次|只会|就会)(都|打|打来|来电|问|打去|) ~4 (说|话|讲|让|叫|回复|告诉|称)(我|
                     客户|是|你|) ~4 (登记|记录|反馈|核实|上报|转交|转达|耐心等待|跟进|跟紧|转相关|处理中|正在处理|加急|
                     有人联系|会有人|专人|升级) ~~24 (没|无|未|解决|下文|结果|就是|回复|一通)"
                  - "(投诉|陈情|申诉|客诉|工单|举报|报案|反映的|反映过|反映了|已反映|上报|报修|报障|报给|报了|跟你们讲|
                     跟你们说|告诉你们|讲了|登记了) ~~40 (一个|半个|半点|任何|连个|连句|个|一句|一声) ~1 (结果|回信|回音|回复|
                     答复|说法|交代|音信|下文|准信|动静|电话|消息|进展) ~3 (没|冇|无|欠奉)"
                  - "(投诉|陈情|申诉|客诉|工单|举报|报案|反映的|反映过|反映了|已反映|上报|报修|报障|报给|跟你们讲|跟你们说)
                     ~~30 (没|未|冇|无|没有|未获|未得到|没得到|没收到|未收到|等不到)(任何|一个|半个|半点|个|过|获|得到|给|) ~1
                     (结果|回信|回音|回复|答复|说法|交代|音信|下文|准信|动静|消息|进展|回应|处理|解决)"
                  - "(案件|案号|编号|案子|受理号|工单号|回执)(给|发|有|拿|已)(我|了|) ~~30 (还在查|在查|查证中|调查中|处理中|
                     没结果|没下文|没消息|等通知)"
                  - "(投诉|申诉|陈情|工单|举报|反映|上报|报给|报了|这件事|那件事) ~~40 (没有任何人|没人|无人|没有人|没一个人|
                     没有一个人) ~2 (回|联系|处理|理会|管|跟进|答复|找我)"
                  - "(会有人|会派人|有专人|会专人|专人会|说有人)(回|联系|找|打给|跟进|处理)(我|) ~~30 (没人|没有人|没回|没来|
                     无人|没等到)"
                  - "(每趟|每次|回回|次次|每回) ~4 (说|话) ~16 (记下|登记|转给|转上|反馈|上报|反映|催办) ~~30 (没人|没有人|
                     没个|没回|没下文|无人|没结果)"
                  - "(找了|问了|找过|跑了|催了)(你们|银行|贵行|客服|他们|) ~1 (两|三|四|五|六|七|八|九|十|好几|几|多|
                     无数|3|4|5|6|7|8)(次|趟|遍|回) ~~30 (在处理|处理中|在核实|没结果|没有结果|没下文|没解决|没有解决|没人管)"
                  - "(承办人|承办|专人|负责人|经办|经办人|主管)(还|都|) ~2 (在查|在处理|在调查|在核|查紧|处理紧) ~~20 (没|未|
                     无|月|周|礼拜|星期|天|到底)"
                  - "(反映的问题|反映的事|反映的那|投诉的事|投诉的问题|提的投诉|这件投诉|那个投诉) ~~10 (拖|等|压|搁)(了|着)
                     ~4 (月|周|天|礼拜|年|星期)"
                  - "(反映|投诉|问题|申诉|上报) ~~16 (扔进大海|泥牛入海|沉到海|水花都|一个水花|石沉大海)"
                  - "(每回|每次|次次|回回) ~8 (换个人|换人|从头说|重新说|重头讲|重新讲) ~~30 (没下文|没结果|没人管|不了了之|
                     没人回|没消息)"
                without: ["验证码", "贷款", "房贷", "按揭", "车贷", "信用卡申请", "办卡", "申请信用卡", "补卡", "换卡",
                  "换发", "开户", "转账", "过数", "汇款", "销户", "提前还", "还款的入口", "转人工", "机器人", "接通",
                  "没人接", "工资", "机器", "积分", "礼品", "解锁", "自动解开", "八达通", "私人贷款", "转专员", "返现",
                  "退款", "退我", "发放", "立减", "真人", "礼物", "赠礼", "好礼"]
              - id: waiting
                patterns:
                  - "(一周|两周|三周|半个月|一个月|两个月|三个月|半年|一个多月|半个多月|一年|几个月|好几天|十天|几天|三天|
                     五天|十几天|多天|好多天|一个礼拜|二十天|两个多月|大半个月|个工作日|24小时|48小时|一星期|两星期)(了|
                     过去了|过去|后|内|) ~~10 (没人联系|没有人联系|无人联系|没人理|没回复|没有回复|未回复|没有任何人|没人处理|
                     无人处理|没人回|没有消息|没消息|没结果|没有结果|没处理|未处理|没解决|未解决|没有解决|没下文|没有答复|
                     没答复|没人跟进|没有处理|没人管|没有回音|没音讯|没进展|没有进展|还是没)"
                without: ["贷款", "房贷", "车贷", "按揭", "装修贷", "开户", "审批", "放款", "办卡", "补卡", "换卡", "信用卡",
                  "卡片", "换发", "补登", "新卡", "转账", "汇款", "快递", "机器", "吞", "短信", "冻结", "贷", "提前", "额度",
                  "征信", "异议"]
              - id: promise-broken
                patterns:
                  - "(说|话|讲|答应|承诺|保证|说好|讲好|称|写着|约定)(了|过|好|的|我|会|) ~4 (一|两|三|四|五|六|七|十|
                     几|1|2|3|4|5|7|10|15|20|30|24|48|72)(个|)(日|天|个工作日|工作日|小时|周|礼拜|星期)(内|之内|以内|) ~4 (复|
                     回话|回复|答复|联系|回电|处理|有人|给我|给结果|给说法|打给我|解决|反馈|覆|办结|致电) ~~30
                     {complaint_timeout_silence}"
                  - "(主管|经理|主任|专员|专人|有人|同事|部门|上级|负责人|领导|客服|人) ~3 (会|将|马上|尽快|再|稍后|明天)(会|)
                     ~2 (回电|联系|联络|回复|复|打给|致电|答复|处理|回拨|跟进|找我) ~~24 {complaint_timeout_silence}"
                  - "(答应|承诺|说好|说是|保证)(的|给|会|要|) ~4 (回复|答复|回电|联系|处理结果|回话|说法|解决) ~~24
                     {complaint_timeout_silence}"
                  - "(联系我的|回复我的|等来的)(是|)(寂寞|空气|鬼|又是)"
                  - "(第)(二|三|四|五|六|七|八|九|十|n|几|2|3|4|5|6|7|8|9)(次|趟|回|遍|封|通)(来电|打来|打电话|打去|反映|投诉|
                     催|来信|写信|找你们|致电|跟进|来问|来催|申诉|了)~~40 (没人|没有|不|催|前|每次|还|联系|解决|处理|案|说|
                     石沉|同一|答复)"
                  - "(前|之前|上|头)(一|两|三|四|五|几|)(次|回|封|趟|通) ~~16 (说会|答应回|答应给我回|承诺回|答应处理|说处理|
                     登记) ~~24 {complaint_timeout_silence}"
                  - "(说|话|讲|答应|承诺|约)(好|了|我|)(第二天|明天|听日|过两天|下周|下礼拜|当天|下午|晚点|稍后|迟些|过几天|
                     月底|周一|礼拜一|第一时间) ~6 (打|回我|回电|联系|答复|复我|致电|处理|解决|给结果) ~~24 (等|没|未|还|不|
                     再也|两|三|个月|到现在)"
                  - "(转|反映|反馈|上报|呈报|移交|通知)(给|到|去|) ~3 (相关|有关|上级|总行|主管|业务|后台|责任|专责)(单位|
                     部门|人员|部|同事) ~~30 (月|周|没|未|哪|还|礼拜|星期|不见|下文)"
                  - "(答应|承诺|说好|保证) ~2 (一|两|二|三|四|五|六|七|十|几|1|2|3|5|7|10|15)(个|)(天|小时|周|礼拜|星期|
                     工作日)(内|之内|)(给我|给|) ~2 (回话|回复|回电|答复|回音) ~~30 (响过|没响|没打|没来|没人|没个|没回|
                     没等到|没有|未|影都没)"
                without: ["贷款", "房贷", "按揭", "办卡", "信用卡申请", "补卡", "新卡", "开户", "没人接", "接通", "转人工",
                  "排队", "放款", "额度", "转账", "汇款", "推销", "礼品", "退我", "退款", "退的", "手续费", "寄", "到账",
                  "礼物", "赠礼", "好礼"]
              - id: stuck-in-the-works
                patterns:
                  - "(催)(了|到|) ~~16 (次|遍|趟|元旦|春节|现在|国庆|中秋) ~~20 (加急|登记|核实|反馈|跟进|处理|进度|没人)"
                  - "{complaint_timeout_case} ~~40 (还在|仲|仍在|一直在|都说在|说是在|正在)(跟进|核实|处理|调查|流转|受理|
                     走流程|处理紧|跟进紧|研究|协调|转办|审理|排查)(中|紧|当中|)"
                  - "(跟进|核实|处理|调查|受理|研究|协调|流转)(了|紧|中|)(由|从|到) ~~16 (到|去年|今年|现在|还|月|秋|开|没)"
                  - "(正在核实|正在处理|核实中|已反馈|已登记|已转交|已转办|已上报|为您登记|转相关部门|相关部门|加急处理|
                     会尽快|耐心等待|帮您催|帮您加急|您加急|记录下来) ~~30 (没|不|还|未|回|次|月|天|周|年|从|一直|每|
                     相关部门是)"
                  - "(两个月|三个月|半年|一年|半个月|一个月|几个月|多月|次|回|遍|趟) ~~30 (正在核实|核实中|已反馈|已登记|
                     已转交|为您登记|转相关部门|加急处理|耐心等待|您加急|还在流转|仲跟进|还在跟进|还在调查|还在处理)"
                  - "(反映|反馈|上报|投诉|申诉|陈情|举报)(了|过) ~2 (两|三|四|五|六|七|八|九|十|几|多|好几|
                     无数|n|3|4|5|6|7|8)(回|次|遍|趟) ~~30 (没人|没有人|没解决|没处理|没结果|没回|没答复|没用|不解决|不处理|
                     不回|未|无|石沉|推)"
                  - "(已完结|已结束|已关闭|已办结|办结|结案|关单|销案|销单|结单|已完成|处理完毕|标记为|自动关闭|单方面|给关|
                     关掉了|结束工单) ~~24 (没人|没有人|没一个|没有一个|凭什么|原封|办了个|啥|未解决|没解决|没处理|没联系|
                     没打|没问|没经|没给|根本|问题)"
                  - "(没人|没有人|没一个人|没有一个人|没解决|未解决|没处理|没联系) ~~24 (办结|结案|关单|销案|就关|给关|
                     关闭工单|结单|处理完毕)"
                  - "{complaint_timeout_case} ~~30 (无人接手|没人接手|逾期未复|逾期未处理|逾期未回|逾法定|逾回复|已逾|逾时|
                     超时|超期|超过时限|期限|没声气|没音信|回音都没|自动回复|官腔|套话|模板|敷衍|搪塞|应付|装死|不闻不问|
                     当我透明|已读不回|没人看|扔垃圾桶|压着|搁着|搁置|晾着|扔一边)"
                  - "(投诉|陈情|申诉|举报|维权|反映过|反映了|反映的) ~~20 (个月了|个多月|多月|半年|一年|多天|几天|周了|礼拜|
                     星期|半个月|个月过去) ~~24 (没人|没有人|没回|没结果|没答|没处理|没解决|没说|没音|未|无|还在|还没人|
                     还没处理|还没解决|仍|不理|不管|不处理|流转|处理中|石沉|敷衍|官腔|推)"
                  - "(个月|个多月|多月|半年|一年|多天|周|礼拜|星期|半个月|十天|多天) ~~16 (投诉|陈情|申诉|举报|反映)(的|了|
                     过|) ~~24 (没人|没回|没解决|没处理|没答|没下文|没结果|未|无人|无果|还在|仍)"
                  - "(反映了|反映过|上报|报上去|报了|报给|报修|交涉|申诉了|打电话说了|递交投诉) ~~16 (个月|个多月|多月|半年|
                     一年|多天|几周|两周|三周|礼拜|星期|半个月|十天|二十天) ~~24 (没人|没有人|没回|没解决|没处理|没结果|
                     没下文|没答复|未|无人|只会说|还在|还是已|推|不给)"
                  - "(寄|写|发)(了|过|去|给|的) ~10 (信|邮件|电邮|投诉信|email) ~~30 (没回|没人回|没收到回|未回|没有回|回音|
                     石沉|自动回复|没声气|没下文|没人理|没人看|没一句|不回)"
                  - "(催)(了|过|) ~4 (次|遍|回|趟|件|案|办|促) ~~30 (没|不|未|无|还是|依然|同一|案|工单|处理)"
                  - "(投诉|工单|陈情|申诉|客诉)(进度|处理进度|结果|处理结果) ~~16 (查不到|没有|没|未|不|迟|慢|无|催|敷衍)"
                  - "(要求|请求|望)(尽快|尽速|立即|马上|)(给出|给予|作出|告知|回复|答复)(处理进度|投诉结果|投诉进度|
                     投诉处理结果)"
                  - "(逾期|超过|已过|过了|已逾|逾) ~8 (天|日|个月|个多月|多月|个多月|时限|期限) ~4 (未|没|仍未|仍没)(予|有|给|
                     作|) ~2 (答复|回复|处理|解决|结论|办结|书面)"
                  - "(投诉|陈情|申诉|举报) ~~16 (到现在|到今天|至今|现在还|到而家) ~4 (没|未|无)(人|有|) ~1 (管|理|解决|处理|
                     答复|回|跟)"
                  - "(罐头信|罐头回复|制式回复|公版|复制粘贴|自动回信|例行公事|打太极|打官腔) ~~30 (投诉|申诉|陈情|结案|案子|
                     案件|工单)"
                  - "(投诉|申诉|陈情|案) ~~40 (罐头信|罐头回复|制式回复|公版|复制粘贴|自动回信|例行公事|打太极|打官腔|案子)"
                without: ["贷款", "房贷", "按揭", "经营贷", "办卡", "信用卡申请", "申请信用卡", "补卡", "新卡", "换卡",
                  "开户", "没人接", "接通", "转人工", "排队", "放款", "转账", "汇款", "汇出", "跨行", "推销", "礼品",
                  "征信报告", "取消到", "年费", "网点没开", "系统处理", "张卡", "面签", "首付", "大学", "话费", "参加",
                  "活动", "还款日", "逾期", "催债", "收数", "征信异议", "自动关", "验证码", "对公", "户口", "闪退", "上门",
                  "催收员", "催收人员", "真人", "文字客服", "管理费", "发放", "退款", "提醒", "礼物", "赠礼", "好礼"]
              - id: complained-and-nothing
                patterns:
                  - "(投诉|陈情|申诉|客诉|工单|案号|受理号|投诉信|举报|诉愿) & (没有一次|没有一个人|没一个人|没一次|没人理|
                     没人回|没人联系|没有人联系|没有人理|没人跟我|没人找我|无人联系|无人理|没回音|没回复|没有回复|未回复|
                     没答复|未答复|没有答复|没下文|有下文|没结果|无果|没有结果|没处理完|没解决|未解决|没有解决|得不到处理|
                     均未得到处理|未得到处理|未处理|没人处理|没有处理|还没处理|永远是|石沉|准信|今天都|都过去|早过了|超时|
                     已逾|逾期未|未予|处理完毕|已处理|办结|结案|关闭|再催|多次催|没人跟|不了了之|推来推去|踢皮球|敷衍|转回|
                     又转|没声气|一拖再拖|拖到现在|拖延|拖着)"
                  - "(投诉|陈情|申诉|工单|案号|案子|举报)(进度|状态|) ~~16 (永远|一直|始终|还是|都|仍|总是)(是|显示|停在|在|)
                     ~2 (处理中|受理中|审核中|待处理|流转|核实)"
                  - "(打|写|发|去)(了|过|咗) ~4 (次|封|通|遍|趟|回)(投诉|意见|反映|申诉|举报)(电话|信|热线|邮件|) ~~24 (没|无|
                     不|未)"
                  - "(叫我|让我|推|转|找)(到|给|去|) ~2 (支行|分行|总行|卡部|卡中心|网点|客服|热线) ~~20 (叫我|让我|推|转|
                     找)(到|给|去|回|) ~2 (支行|分行|总行|卡部|卡中心|网点|客服|热线)"
                  - "(这个事|这事|这件事|这问题|这个问题|此事)(情|) ~~20 (个月|个多月|半年|周|次|遍|趟|天)(了|) ~~24 (没人|
                     没一个|没有人|没准|没个|没解决|没处理|没说法|没结果|推|踢)"
                  - "(处理结果|处理|答复|回复|说法) ~~10 (等|拖)(了|到) ~4 (天|周|个月|个多月|半年|一年|现在)"
                  - "(监管|银保监|金管局|金融局|12378|消保)(投诉|转|下发|举报|) ~~30 (没|未|不|超|逾|拖)(回复|联系|处理|答复|
                     解决|时|期)"
                  - "(投诉|陈情|申诉|客诉|工单|案号|举报|诉愿) & (跟进紧|处理紧|跟进中|核实中|调查中|转办中|受理中|有去无回|
                     黑洞|泥牛入海|打水漂|没人睬|不理不睬|不睬我|没个交代|没交代|冇交代|没句|一句回复|屁都没|没了音|没有音|
                     没动静|没有动静|杳无|催促|来催|催了|迟迟|超过时限|已超|未收到处理结果|未收到回复|没收到回复|没收到任何|
                     未收到任何|未获|没得到)"
                  - "(投诉|申诉|陈情|举报)(了|咗|过|后|至今|已|都|) ~4 (月|周|礼拜|星期|天|日|年)(了|) ~~24 (没|未|无|不|还|
                     跟进|处理|都话|都说|每次)"
                without: ["贷款", "房贷", "按揭", "经营贷", "办卡", "信用卡申请", "申请信用卡", "补卡", "新卡", "换卡",
                  "开户", "没人接", "接通", "转人工", "排队", "放款", "转账", "汇款", "汇出", "跨行", "礼品", "征信异议",
                  "催债", "对公", "验证码", "闪退", "很快", "满意"]
                unless: ["要投诉", "想投诉", "来投诉", "投诉的是", "投诉你们", "申诉的是", "投诉电话没人", "客户诉求",
                  "投诉客服", "投诉网点", "投诉贵行", "投诉该", "第二天就有人回电", "并处理完毕", "处理速度认可", "投诉内容",
                  "投诉类别"]
              - id: english
                patterns:
                  - "(complain*|complaint*|ticket|case|reported the problem|reported the
                     issue|dispute|letter|letters|email|emails|feedback|escalat*|raised) ~60 (no reply|no response|no
                     answer|not been resolved|not resolved|unresolved|never resolved|nothing has been done|nothing was
                     done|nothing done|no one has|nobody has|no follow*|not heard|never heard|haven't heard|have not heard|no
                     update*|ignored|weeks ago|months ago|not had any|still not|no feedback|no solution|still no|still has
                     not|still hasn't|no one called|nobody called|never got back|overdue|closed without|not addressed|never
                     responded|not been fixed|not fixed)"
                  - "(no one|nobody) ~12 (got back|called back|called me back|replied|responded|contacted|followed up|has
                     contacted|has replied|has responded|has called|has got back)"
                  - "(passed|pushed|bounced|sent|transferred) ~16 (from one department|department to department|between
                     departments|back and forth|around|pillar to post)"
                  - "(still no reply|still no response|never replied|not replied|promised to call|promised a call|promised to
                     get back|promised to reply|promised a reply|followed up|chased)"
                  - "(second|third|fourth|fifth|sixth|4th|3rd|5th|2nd|tenth) ~6
                     (complaint|letter|email|e-mail|call|time|follow-up|reminder|message|attempt) ~~60 (same|complain*|no
                     one|nobody|nothing|still|previous|reply|looked into|forgotten|ignored|matter|issue)"
                  - "(complain*|complaint*|letter|letters|emails|case|ticket) ~~60 (acknowledged|forgotten|fell on deaf|deaf
                     ears|black hole|no trace|silence|not a line|not a word|not a single|nobody|promised an answer|promised a
                     reply|looked into|under review|being investigated|weeks|months|reference number|case number|unanswered)"
                  - "(told|told me|says|said|promise*) ~30 (looked into|investigat*|escalat*|someone will|within) ~60
                     (nothing|nobody|no one|still|never|weeks|months|years)"
                  - "(complained|written|emailed|reported it|raised this|followed up) ~12
                     (three|four|five|six|several|many|multiple|countless|twice|numerous) ~4 (times|occasions)"
                  - "(complain*|complaint*) & (no reply|nobody|no one|noone|ignored|weeks ago|months ago|six
                     weeks|bothered|unresolved|not resolved|still waiting|never|again|no update*|no response|reference
                     number|closed without|marked as closed|marked resolved|follow up|following up|no follow-up|no
                     outcome|chased|chasing|overdue|passed around|stonewall*)"
                  - "(case|ticket|enquiry|feedback|e-mails|emails|letters) & (no reply|no response|nobody replied|no one
                     replied|not been answered|unanswered|ignored|closed without|marked resolved|marked as closed|no
                     update*|chased|bothered)"
                  - "(complaint|complained|complain) & (single reply|a single|not had|no progress|since i|got nowhere|getting
                     nowhere|nowhere|no result|no action|lip service|two months|three months|a month|weeks)"
                  - "(wrote|written|emailed|reported|raised|complained|complaint|reference number|case
                     number|ticket|lodged|escalat*) & (heard nothing|nothing since|not heard anything|heard back|no word|no
                     one has called|silence|not a word|without an answer|without a reply|no reply|no response|unresolved|no
                     follow up|chasing|chased)"
                  - "(complaint|reported|wrote|written|raised|ticket|case) ~~60 (no outcome|no answer|still being looked|still
                     looking into|still under investigation)"
                  - "(promis*|told|keep saying|assured) ~40 (call me back|get back to me|reply|respond|come back to me|update
                     me) ~~40 (no one|nobody|never|still|nothing)"
                  - "(nobody|no one|no-one) ~12 (come back to me|got back to me|gotten back|replied to me|responded to my)"
                  - "(lodged|complaint|complained|reported) & (had nothing|nothing else|nothing more|nothing further|automatic
                     acknowledgement|acknowledgement email|auto-reply)"
                  - "(emails|letters|e-mails|messages|reminders) ~~12 (no answer|no reply|no response|unanswered|ignored|into
                     the void)"
                without: ["loan application", "mortgage application", "debit card lost", "replacement", "loan", "mortgage",
                  "hotline", "on hold", "parcel", "transfer", "card application", "activate", "new card", "frozen", "limit",
                  "arrears", "agents", "collect*", "duplicate", "exchange rate", "refund", "application", "loan desk",
                  "points", "gift", "otp"]
              - id: chased-in-vain
                patterns:
                  - "(投诉|反映|举报)了(两|三|四|五|六|七|八|好几|多|无数|n|几)(回|次|遍|趟)"
                  - "(已为您加急|加急处理|正在处理|已反馈|已登记|已转交|已上报|会尽快|帮您催) ~~16 (没|不|还|未|就|一直|每)"
                  - "(处理结果|处理意见|解决方案|答复)(不满意|不认可|不接受|不服|敷衍|不合理)"
                  - "(投诉|陈情|申诉|客诉|报案|举报|维权|投诉信|工单号|反映过|反映了|反映的问题|多次反映) & (至今没|至今未|
                     没人理|无人理|没有人理|没人联系|无人联系|没人回|没一个人|没有一个人|未收到回复|没收到回复|未回复|
                     没有回复|没个回复|一拖再拖|石沉大海|没下文|未处理|没处理|没解决|未解决|不处理|没结果|升级处理|催促|催了|
                     再催|处理超时|回复超时|超期|逾期未处理|逾期未回|逾回复|法定回复|期限|没声气|不闻不问|爱理不理|装死|敷衍|
                     搪塞|没人跟|流转|跟进中|还在查|在核实)"
                  - "(投诉|反映|来电|催|申诉|陈情|举报|找过|问过)(了|过|) ~2 (两|三|四|五|六|七|八|九|十|几|多|好几|
                     无数|n|3|4|5|6|7|8|好多)(次|遍|通|趟|回|封) ~~24 (没人|没有人|没解决|不解决|没处理|不处理|没结果|无果|
                     没答复|没回|没有回|无人|没有给|没给|还是没|石沉|下文|敷衍)"
                  - "(投诉|申诉|反映|举报|陈情) ~~24 (给个说法|讨个说法|没个准话|给个准话|到底管不管|有没有人管|拖到什么时候|
                     要拖多久|等到什么时候|还要等多久)"
                  - "(投诉|反映|承诺|答应|说好|处理|申诉|三日|天内|工作日|陈情|举报|写信|登记) ~~40 (一个|半个|一通|半通) ~1
                     (电话|回电|回音|回复|答复|信息)(也|都|)(没|没有|未)"
                without: ["验证码", "短信提醒", "贷款", "房贷", "按揭", "销户", "办卡", "信用卡申请", "申请信用卡", "征信",
                  "密码", "补卡", "新卡", "客户称未收到任何通知", "推介", "推销", "来电推", "营销", "免打扰", "名义", "骚扰",
                  "催收", "收不到", "闪退", "登录"]
                unless: ["投诉处理很快"]
              - id: chased-in-vain-english
                patterns:
                  - "(nobody|no one|no-one|none of you|no staff) ~20 (responded|replied|answered|got
                     back|contacted|called|followed|resolved|dealt|acted|done)"
                  - "(told|promised|said|say) ~40 (call me back|call back|get back to me|someone will call|look into it|be
                     resolved)"
                without: ["mortgage", "loan", "otp", "marketing", "sales", "collect*", "promot*", "offer*", "harass*", "hold",
                  "owe", "bonus", "card application", "frozen", "list", "replacement", "restriction", "compliance",
                  "phone line", "line", "answered the phone", "picks up", "refund", "queue", "delivery", "gift", "card",
                  "hotline", "called the", "times and nobody answered", "busy", "hung up"]
              - id: said-plainly
                patterns:
                  - "(交了|递了|报上去|报了|登记了|异议书|异议|报案编号|编号给了|编号有|工单|投诉|申诉) ~~16 (俩月|仨月|俩礼拜|仨礼拜|俩星期|仨星期|俩周|仨周|两个月|三个月|四个月|半年|三个礼拜|三个星期|三周|个月|个多月|个礼拜) ~~16 (没人给|没个|没一个|连通电话|连个电话|一通电话|没结果|没说法|没人给个说法|没人理|没回话)"
                  - "(case|ticket|complaint|reported|raised) ~~60 (there since|nothing since|had nothing since|single answer|automated mails|automated mail|automated emails|automated messages)"
                  - "(异议|异议书|争议) ~~12 (俩月|仨月|两个月|三个月|半年|个多月) ~~20 (总行在看|在看|在核|在审|没人给)"
              - id: told-and-left-waiting
                patterns:
                  - "(去年|今年|年初|开春|上半年|月|月份|月底|月初|月中)(就|)(报给|报上|报了|提出|提了|告到|告给|跟你们说|跟你们讲|和你们说|同你们讲|反映|申诉|去信|写信|寄信|来信|请贵行|寄了|投诉|
                      要求更正|告诉你们) ~~30 (如今|现在|到今天|今天|至今|到今年|还在|仍|都|从|没)"
                  - "(去年|上个月|上月|年前|月)(写信|去信|寄信|提|报|告)(问|给|了) ~~20 (没|未|冇|连)"
                  - "(催|提|反映|报|交涉|写信|去信|投诉)(了|过|咗)(好|)(两|三|四|五|六|七|八|九|十|几|多|半|大半)(个月|回|次|遍|封|趟|年|来月) ~~12 (每回|每次|回回|次次|都说|总说|
                      就说|都是|每次都是|永远) ~8 (已上报|已反馈|在查|在处理|登记|跟进|工作日|核实|研究|走流程|上报|处理中|主管|签核)"
                  - "(说|讲|话|答应|承诺|约|保证|写着|回) ~4 (天|日|周|工作日|小时|礼拜|星期)(内|之内|就|后|)(回话|回复|答复|回电|回信|覆我|复我|有结果|给说法|回音) ~~24 (月|天|日|
                      格|三个|两个|五个)(过去|过了|都|了|多|还|没|冇|连|格)"
                  - "(报警|报案|报了案|填了|填咗|填单|递了|交了|交给|提交|上传) ~6 (争议|查询单|异议|录音|证据|申诉|报案|争议表|登记表) ~~24 (月|天|周|年|星期)(过去|了|来|多|
                      ) ~~12 (没|未|冇|还在|仲|连|调查中|说核查|在查)"
                  - "等调查 ~~16 (没有结论|没结论|没结果|没下文|没赔)"
                  - "(自动结案|强行结案|直接结案|又结案|被结案)(了|) ~~30 (没人|没一个|还是|又|没解决|没回|没问|照旧)"
                  - "(只|每次|永远|就|总)(回|会回|回复|答|回我)(我|)(一句|) ~2 (研议中|处理中|核实中|已收到|跟进中|会转达|研究中|主管签核|在签核)"
                  - "(承办人|经办人|经办|专员|主任|经理|负责人)(又|都|)(换了|换) ~2 (个|人|位|主任|一茬) ~~16 (原地|没|还|不知道|重新|从头|重来)"
                  - "(连)(一|个|句|封|半)(个|通|封|句|) ~1 (电话|回函|回信|屁|答复|道歉|人影|给我打电话的人)(的|)(都|也)(没|冇|没有)"
                  - "(没|没有|无)(一个|一句|半句|一|半个)(字|话|人)(的|)(答复|回复|回音|回话|问过|理过|理我|搭理)"
                  - "(问|催|打)一回(登记|记录|反馈|上报)一回"
                  - "(没人|也没人|无人)来(赔|道)(个|)(不是|歉)"
                  - "(查到|核到|调查到)(今天|现在|今日) ~4 (没|未|冇)"
                  - "(客诉|申诉|客服|投诉)(单位|部门|中心) ~~24 (没有下文|没下文|研议|没人|没回)"
                with: ["月", "天", "日", "年", "周", "星期", "礼拜", "次", "回"]
                without: ["送件", "补件", "核准", "开户", "放款", "补卡", "没放", "制卡", "礼品", "信用卡申请", "退款到", "退的", "换卡", "寄出", "寄到", "迎新",
                  "热线 ", "转账", "汇款"]
              - id: told-and-left-waiting-english
                patterns:
                  - "(it is|it's|it is now|and it is|and it is now|it's now|this is) (now |)(january|february|march|april|may|
                      june|july|august|september|october|november|december)"
                  - "(not one|not a|not a single|no|never a|nor a|neither) ~12 (reply|answer|line of answer|response|
                      acknowledg*|word back)"
                  - "(nobody|no one|none of you) will answer"
                  - "(weeks|months) (on|later|ago|have passed|now) ~40 (nobody|nothing|no one|no reply|no answer|unanswered|
                      silence)"
                  - "(seven|six|five|four|three|several) (acknowledg*|reference numbers|apologies)"
                with: ["complained", "complaint", "i raised", "i reported", "i filed", "you admitted", "i wrote",
                  "my letter", "my emails", "my email", "i disputed", "i told you"]
                without: ["mortgage", "loan", "overdraft", "tuition", "transfer", "card application"]
              - id: left-hanging-in-other-words
                patterns:
                  - "(让|叫|要)我(等|回去等|回家等|耐心等)(消息|通知|电话|结果|信儿|回复|答复) ~~16 (一等|等到|等了|没|到现在|再没|冇|未)"
                  - "(说|答应|说会|话)(帮我|给我|帮忙|替我)(查|核实|问问|问|处理|反映|催|跟进) ~~16 (再没|就没|没了|到现在|没影|杳|没回|没人|没个|冇)"
                  - "(留了|记了|登记了|留低)(电话|号码|手机) ~~12 (没|从没|冇|不见)(人|)(打|响|联系|回|找)"
                  - "(事情|这事|问题|单子|案子|单嘢)(一直|还|就|就这么|至今|)(悬|挂|拖|晾|搁|压)(着|在那|喺度)"
                  - "(装聋作哑|充耳不闻|已读不回|不闻不问|石沉大海|杳无音讯|不了了之|没了下文|再无下文|从此没了)"
                  - "(还要|到底要|究竟要|得|还得)(等|拖|催|打)(多久|到什么时候|到啥时候|几次|多少次|到哪天)"
                  - "(跟|跟进)(咗|了)(两|三|四|五|六|几)个月"
                  - "(说|回|是|问就是)(总行|主管|领导|上面|后台|省行|专人)(在看|在查|在核|在处理|在研究)"
                  - "(档案编号|案号|案件编号|受理编号|编号|回执)(都|也)(没|冇|讲不出|说不出|不给)"
                  - "(没|没人|无人|冇人)(给|畀)(个|)(结果|说法|正式答复|交代|准话|回音|准信)"
                  - "(电话|邮件|信|微信)(一个|一封|也|都|)(没|不|冇)(回|覆)(过|)"
                  - "(找|问|催|打|说|讲)(了|过)(不下|少说|起码|至少|不止)(三|四|五|六|七|八|十|几)(次|回|遍|趟)"
                with: ["投诉", "申诉", "反映", "异议", "报案", "报上去", "登记", "工单", "陈情", "争议", "举报", "报给你们", "跟你们说过", "意见簿", "信访", "报过",
                  "写信", "客诉", "12378", "单嘢", "反馈"]
                without: ["开户", "放款", "补卡", "没放", "制卡", "礼品", "信用卡申请", "换卡", "寄出", "迎新", "转账", "汇款", "没有登记", "登记抽奖", "积分",
                  "催收", "房贷案", "贷款申请", "推销", "活动", "验证码", "预约", "券", "抵押登记", "挂失"]
              - id: left-hanging-in-other-words-english
                patterns:
                  - "(case|complaint|ticket) ~40 (untouched|back office|no update|gone nowhere|been sitting|has sat|
                      gathering dust)"
                  - "nothing since but"
                  - "looking into it"
                with: ["complain*", "reported", "case", "ticket"]
                without: ["mortgage", "transfer", "card application"]
              - id: nobody-came-back
                patterns:
                  - "(个月|星期|礼拜|周|天|年)(过去|过|多|来|)(了|去|) ~~8 (没人|没有人|无人|冇人|连个人)(打|回|找|理|联系|问|给我|管|搭理|覆|跟)"
                  - "(个月|星期|礼拜|周|天|年|次|遍|回|趟)(了|过去了|) ~~6 (没下文|没个说法|没个准话|没个回音|没个交代|音信全无|杳无音信|石沉大海|原地踏步|没一句话|没有下文|冇下文)"
                  - "(说|答应|答|承诺) ~4 (给|畀|有)(我|)(个|)(说法|交代|答复|结果|回话|准信) ~~16 (没|冇|月|天|周|至今|现在)"
                  - "(月|天|周|星期|次|回|遍)(了|)(还|仍|都|仲)(说|话)(是|)(在查|调查中|核实中|处理中|研究|在处理|跟进|在核实)"
                  - "(桂花|柿子|荷花|枫叶|雪|年)(都|也)(开|红|落|下|过)了 ~~10 (没|还|未|在查)"
                with: ["投诉", "申诉", "反映", "异议", "报案", "报上去", "报给你们", "工单", "陈情", "争议", "举报", "跟你们说", "意见簿", "信访", "客诉",
                  "12378", "存证信函", "更正", "写信", "去信", "交涉", "填了单"]
                without: ["开户", "放款", "补卡", "制卡", "礼品", "换卡", "寄出", "迎新", "转账", "汇款", "积分", "催收", "贷款申请", "推销", "活动", "验证码",
                  "预约", "券", "信用卡申请", "热线打", "提前还", "送件"]
            examples:
              - "投诉提交二十多天，至今没有任何人联系我"
              - "客户再次来电催办，称前期工单承诺三日内回复但无下文"
              - "支行推给总行，总行推给支行，来回踢皮球"
              - "打咗幾次去投訴都冇人跟進"
              - "问题反映了一个多月，每次都说已登记，就是不解决"
              - "My complaint from last month is still unresolved and nobody called me back."
              - "答应三天内给我回话，两个礼拜了电话一次没响过"
              - "你们把我那张单子标成已办结，可压根没人找过我"
              - "打了三趟电话，每趟都说记下来转给上面，转了一个半月也没人回个话"
            counterexamples:
              - "投诉当天就处理好了，客户满意"
              - "客户首次来电反映余额不符"
              - "工单已解决，客户致谢"
              - "I would like to file a complaint about the branch."
              - "答应退我的手续费两个星期了还没见退回来"
          - id: poor_disclosure
            name_zh: "告知不清/口径不一"
            name_en: "Poor disclosure / inconsistent information"
            business: "综合"
            cause: "信息披露"
            unless: ["告知书", "告知不存在", "不知情权", "隐瞒不报", "没有说错", "没说错", "怪我没", "已告知"]
            rules:
              - id: inconsistent
                patterns:
                  - "(网上|线上|网站|页面|官网|系统|app)(上|里|) ~4 (显示|写|说|标)(能|可以|可|不用|不需|免) ~~20 (现场|柜台|网点|
                     分行|支行|到店) ~8 (不能|不行|不可以|说不|又说|唔得|要|不给)"
                  - "(信息|资讯|资料|消息)(不准|不实|不准确|有误|错误|滞后|误导) ~~16 (跑|白|误|害|更正|网站|官网)"
                  - "(讲|说|写|做|贴)一套 ~~20 (一套|另一套|又一套|又另一套)"
                  - "(前期|先前|之前|原先|原本|早前) ~12 (答复|说|承诺|告知|讲|话) ~~20 (后期|后来|又以|又说|现在|最后|如今|却|其后|
                     而家) ~~16 (拒绝|不|调整|要|唔|另|改)"
                  - "(材料清单|清单|应备文件|填的表|条件|要求|表格) ~~20 (变成|换了三|换了两|改了三|改了两|三版|两版|一变再变|
                     越来越多|又加)"
                  - "(写的|贴的|宣传的|页面上的|折页|广告|说的|讲的|公示的) ~4 (和|跟|同|与) ~8 (实际|做的|办的|现场|柜台|说的|合同|
                     讲的) ~6 (两码事|两回事|不一样|不一致|不符|不同|对不上|唔同)"
                  - "(上周|上个月|昨天|前天|早上|上次|刚才|前脚|寻日|上个礼拜)(还|明明|) ~2 (说|讲|话|答) ~~20 (这周|今天|现在|
                     这个月|下午|而家|转头|转眼|这次|后脚|今日)(就|又|却|变|成|说|话|讲)"
                  - "(谁都说自己|各有各的说法|各有各讲|各说各有理|问谁谁|问一个人一个样|问一次一个样)"
                  - "(改变|改来改去|变更|一改再改|换来换去|追加|一再|又改|临时加|加码) ~6 (文件|资料|材料|要求|说法|条件|证件|手续)"
                  - "(每次|次次|每趟|每回|每去一次|去一次) ~4 (少一样|缺一样|差一样|又要|说缺|还缺|多要|都少|都缺|加一样|变一样|
                     要求不同)"
                  - "(说可以|说能|说没问题|话得|话可以|写可以|也说可以|说行|说不用|说不需要|话唔使) ~~20 (去了|到了|现场|到场|去到|
                     来了|结果|跑去|临到|真去) ~6 (说|话|讲|不|只|要|又|却|唔)"
                  - "(再问|又问|第二个人|第三个人|另一个人|换个人|换一个人|换了个人|换了一个|隔天再问) ~6 (答|说|讲|告诉|又变|又是)"
                  - "(说|讲|答|话)(三天|五天|七天|十天|两周|一周|一个月|免费|能办|可以) ~~20 (又说|再问|又变|变成|另一个|别人|又讲|
                     再讲|改成|又话)"
                  - "(三个人三个样|三个样|一人一样|口径乱|口径混乱|说法乱|各讲各)"
                  - "(先讲好|先统一|先对好|先对一下|内部先)"
                  - "(口径|说法|解释|答复|回复|说辞|讲法|答案|要求|规定|标准|版本|清单|资料|文件|公告|讲的|说的|应备文件)
                     ~8 (不一致|不统一|唔统一|前后不一|前后矛盾|自相矛盾|矛盾|不同|不一样|各异|各不相同|反复变|朝令夕改|
                     唔同|唔一样|有出入|互有出入|
                     冲突|对不上|兜不起来|对不起来|打架|各有各|一人一套|两套|唔夹|不吻合)"
                  - "(前后|两次|几次|每次|各个|每个人|每个|不同|两个|三个|几个|四个|五个|前后两次|每间|线上线下|客服和网点|
                     总行和支行|网点和客服|客服跟网点|客服与网点|电话和柜台|两边|三边|各家|同一个问题|同一件事|同样问题) ~14 (说法|
                     口径|解释|答复|回答|说的|
                     讲的|讲法|回复|答案|话|讲得|版本) ~4 (不一|不一样|不一致|不同|矛盾|不统一|各异|各不相同|相反|唔同|变了|两样|打架|兜不|对不上)"
                  - "(两|三|四|五|几|好几|2|3|4|5|仨|俩|n)(个|套|种|样|版|张嘴|间|家|边|位|头)(柜员|客服|人|专员|行员|职员|部门|
                     不同的|完全不同的|网点|分行|) ~6 (说法|版本|答案|答复|口径|讲法|话术|回答|不同的|不一样|样的)"
                  - "(一人一个说法|一人一个样|一会儿一个样|一会一个样|一个人一个说法|一个人一种说法|各说各话|各说各的|各执一词|
                     前言不搭后语|自相矛盾|出尔反尔|前后不一|前后矛盾|朝令夕改|说一套做一套|不一致的答复|口径不一|说法不一|
                     信息不一致|一个说一个样|
                     说变就变|反口|言而无信|两套说辞|一时一样|每次都不一样|一问三不知|信息不对称|说法反复|一天一个样|版本不同|一人讲一样|个个讲唔同|讲法唔同|各有说法|一个一套|说法打架|改口又|改口说)"
                  - "(该信|该听|听|信)(哪个|哪一个|谁|谁的|边个|哪位|哪边|哪家)(的|说|才|呢|为准|好|才对|)"
                  - "(以谁为准|以哪个为准|谁说的算|谁说了算|边个先啱|统一一下|能不能统一|通个气|统一对外口径|统一口径|统一说法|
                     没个统一|没有统一|标准不一|各家不同|因人而异)"
                without: ["都给我说清楚", "说得很清楚", "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都",
                  "告知是告知清楚", "告知清楚了", "不怪没告知", "讲得明白", "工作日给", "工作日答", "工作日内答", "工作日回",
                  "个工作天", "年费", "保险", "基金", "保单", "余额", "月结单", "户口", "收益", "理财", "冻结", "被骗", "盗刷",
                  "利率", "分期", "还没放", "未放款", "审批", "卖方", "批不批", "还批", "再问就不"]
                negation: scope
              - id: two-voices
                patterns:
                  - "(头一个|第一个|前一个) ~6 (说|讲|话) ~~20 (第二个|后一个|另一个|第三个) ~3 (说|讲|话)"
                  - "(网站|官网|网页|页面|app|客服|热线) ~6 (写|说|话|讲|标|贴) ~~24 (又话|又说|却说|却要|又要|又唔|才说|先话)"
                  - "{poor_disclosure_src} ~4 (说|讲|话|叫我|叫客户|称|告诉|答复|写着|写|回复) ~~30 {poor_disclosure_src} ~4 (又说|
                     却说|说|讲|又话|话|又叫|叫我|叫客户|又|却|告诉|称|写) ~6 (不|没|要|必须|可以|不用|唔使|唔|得|才|另|不能|不行|
                     需要|一定|八|十|白|三|两|一)"
                  - "(当时|当初|原来|之前|起初|先前|开头|一开始|办之前|办的时候|电话里|上次|前天|上个月|头先|早先|嗰阵|本来) ~8 (说|
                     讲|话|答应|告诉|讲好|通知|写) ~~40 (又说|却说|改口|又话|变成|又要|却要|又讲|才说|才讲|先话|先至话|却又|又变|
                     又改|又冒出|
                     反过来说|又不行|又不算|又要求|又必须|却告知|又告知)"
                  - "(电话|客服|官网|网上|热线|app|当初|问过|打听|说好|讲好|页面|一个说) ~~24 (去到|到了|到场|去了|到柜台|到网点|排到|轮到我|办完|事后|过后|回头|返去|第二次去|再去|去办)(才|先|又|却|就|)
                     ~6 (说|话|告诉|讲|改口|告知|通知) ~2 (要|必须|还要|还得|不行|不可以|唔得|得|不能|又要|不用|唔使|需要|缺|少|没|
                     不办|另外)"
                  - "(客服|柜台|网点|电话|有人|柜员|经理|总行|支行|线上|网上|app|分行|热线|官网)(上|里|那边|人员|)(又|却|)(说|讲|
                     告知|答复|写|话)(可以|能|要|不用|不需要|不行|不能|是|没有|不可以|行|需要|带|只要|得|唔使|唔得) ~~24 (另一个|
                     另外|网上|柜台|网点|客服|
                     电话|到了|去了|又说|却说|结果|别的|又|支行|app|现场|分行|热线) ~6 (说|讲|称|告知|变成|话|却|又) ~3 (不|要|没|必须|可以|需要|不能|不行|得|行|没有|能|唔)"
                  - "说 ~14 (就够|就行|就可以|即可|就好) ~~16 (又要|又说|还要|却要|又得|不行|结果|又叫)"
                  - "(网点|支行|柜台|分行|银行|客服|地方|家|人)要 ~~12 (网点|支行|柜台|分行|另一|别|那家|又|其他) ~2 (不要|不用|
                     不需要|说不)"
                  - "一个(说|讲|叫|话) ~~20 一个(说|讲|叫|话|又)"
                without: ["都给我说清楚", "说得很清楚", "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都",
                  "告知是告知清楚", "告知清楚了", "不怪没告知", "讲得明白", "立减", "活动", "年费", "保险", "基金", "保单",
                  "余额", "月结单", "收益", "理财", "冻结", "被骗", "盗刷", "利率", "推给", "踢皮球", "推来推去", "冒充",
                  "自称", "保本", "返现", "免息", "退给", "存款变", "审批", "放款", "额度", "催", "骂", "解冻", "限额", "名额",
                  "没我的预约", "满额", "投诉", "分期", "理专", "贷款", "到账", "工单", "回电", "积分", "活存", "存剩", "数字",
                  "约不到", "约不上", "预约不到", "有号", "说找", "找分行", "找总行"]
                negation: scope
              - id: not-told
                patterns:
                  - "(一次|一回) ~2 (不说全|没说全|不讲全|说不全|没讲全|讲不全|不说清|不讲清)"
                  - "(跑|去|来)一趟(补|缺|少|加|差|要)一样"
                  - "(含含糊糊|含糊|应该可以吧|大概可以吧|可能吧|模棱两可) ~~24 (到现场|去了|结果|不行|不可以|白跑|办不|又说)"
                  - "(条款|限制|规则|细则|条件|约定|后果) ~8 {poor_disclosure_untold}"
                  - "(漏讲|漏说|漏告知|忘了说|忘记告知|没提醒要带|少说了|讲漏|说漏)"
                  - "(未|没|没有)(充分|全面|完整|详细|明确|如实|主动|一次性|提前)(告知|说明|提示|解释|披露|讲解|说清|提醒) ~~20 (费|
                     规则|条件|手续|风险|材料|资料|限制|流程|后果|要求)"
                  - "(没有|没|未|冇)(把|将) ~16 (说明|讲|说|解释|告知|写)(清楚|明白|清|明|全)"
                  - "(告知不清|告知不明|告知不到位|告知不充分|告知不足|告知义务|提示义务|说明义务|未尽告知|未充分告知|未尽到告知|
                     未如实告知|未明确告知|没有明确告知|没明确告知|没有如实告知|未清楚告知|没有告知清楚|没告知清楚|没有讲清楚|
                     没讲清楚|没说清楚|
                     没有说清楚|未说明清楚|未说清楚|未讲清楚|解释不清楚|解释不到位|没解释清楚|没有解释清楚|说明不清|表述不清|含糊其辞|含糊不清|模棱两可|支支吾吾|信息不透明|不透明|公示不清|未公示|没有公示|没公示|未披露|没有披露|刻意隐瞒|故意隐瞒|知情权|
                     误导性|没有写明|未写明|没写清楚|没写明|没有明示|未明示|没有标明|条款不明|条款不清|没讲明|没说明白|没作说明|未作说明|没有作出说明|说明不足|讲唔清楚|冇讲清楚|冇讲明|交代不清|没有一次性告知|未一次性告知|一次说清|一次性说清|一次讲清|
                     一次没说全|没一次说|资料没说全|告知不全|未充分提示|未尽提示|没有尽到|这叫告知|算有告知|算告知|这也叫告知)"
                  - "(未|没|没有|从未|并未|没人|无人|未曾|根本没有|根本没|没有人|事先没|事前没|事先未|事前未|事先没有|都没|都没有|
                     冇|冇人)(提前|事先|事前|主动|及时|当面|书面|同我|跟我|和我|给我|)(告知|告诉|讲过|说过|说明|提示|解释|通知|讲|
                     提醒|话)(我|客户|过|
                     任何|清楚|我们|顾客|本人|消费者|的|相关|) ~8 (费用|条件|规则|规定|要求|材料|资料|流程|条款|限制|变更|政策|后果|期限|时限|证件|手续|要收|细则|有效期|性质|服务变更|附加|文件|公证|预约|不能取|门槛)"
                  - "(跑了|来回跑|白跑|害我跑|跑)(好几|三|两|几|多|四|) ~2 (趟|次|回) ~~20 (没说|没讲|资料没|材料没|证件没|没告知|
                     一次说|说清楚|讲清楚|又要|又说|一次性|少一样|又缺|差一样)"
                  - "(没说|没讲|没告知|不说|没有告知|未告知|没说清)(需要|要带|要|要准备|带什么|什么) ~8 (材料|资料|证件|证明|文件|
                     预约|手续)"
                  - "(未|没|没有)(说明|告知|提示|讲明|告诉) ~2 (需|要|须|得|还要)(预存|携带|带|提供|准备|预约|本人|先|缴|交|开|办)"
                  - "(办理|办|签|签约|签名|签字|开通|开户|开卡|购买|申请|推荐|推销|当初|当时|事先|事前|事前事后|销售|销售嗰阵|柜台|
                     行员|柜员|承办人|客服|经理|工作人员|银行) ~8 {poor_disclosure_untold} ~8 (清|明|全|过|条件|规则|限制|条款|费|
                     后果|收|要|
                     附加|变更|期限|手续|我|客户|不能|有)"
                  - "(一个字|一字|一句|一句话|半句|半个字|只字|完全|根本|压根|从头到尾|全程|由头到尾|完全冇|事前|事先) ~4 {poor_disclosure_untold}"
                  - "{poor_disclosure_untold}(过|我|客户|) ~4 (附加条件|限制条件|收费标准|扣费规则|使用规则|违约后果|合同条款|
                     相关条款|具体条款|重要条款|规则|条款|细则|门槛|限制|使用条件|生效条件|不能取|不能退|取消方式|怎么取消|
                     能不能取消)"
                  - "(什么都|啥都|都|一句都|完全)(没|没有|不|未|冇)(解释|讲解|说明|告知|讲清|话我知)"
                without: ["都给我说清楚", "说得很清楚", "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都",
                  "告知是告知清楚", "告知清楚了", "不怪没告知", "讲得明白", "提醒", "理专", "债券", "赔", "本金", "维护",
                  "不能办", "年费", "市场风险", "理财", "保险", "基金", "账户被冻", "被冻结", "冻结我", "限额", "冻卡", "保单",
                  "盗刷", "被骗", "征信", "拒贷", "贷款被拒", "存款变", "收益", "具体原因", "工单", "诉求", "清楚告知",
                  "利息怎么", "没有通知到账", "管理费", "积分", "清零", "扣了我", "扣我", "还没批", "没批", "房贷", "不给开户", "不给开", "是谁", "评分"]
                negation: scope
              - id: fine-print
                patterns:
                  - "(指着|翻到最后|翻到签名) ~8 (让签|叫签|签|签名)"
                  - "(内容|条款|啥内容|什么内容) ~4 (没说|没讲|没解释|没念|冇讲|没给看|不让看|都没看)"
                  - "(空白|没填)(的|)(合同|协议|表格|申请书|单子|合约) ~~16 (签|让我|叫我|就让)"
                  - "(没|没有|未|不|冇)(给|留|提供|畀)(我|客户|) ~4 (底|副本|留底|一份|合同|合约|协议|条款)"
                  - "字 ~2 (小得|太小|小到|很小|细到|咁细|太细|像蚂蚁)"
                  - "蚂蚁 ~4 字"
                  - "(小字|细字|字体|条款|合同|协议|合约|契约) ~6 (小得|太小|小到|很小|特别小|细到|咁细|太细|蚂蚁|芝麻|放大镜|
                     密密麻麻|看不清|睇唔到|藏在|角落|最底下|最后一页)"
                  - "(藏在|埋在|写在|缩在|躲在|翻出) ~8 (小字|角落|第几页|附件|最底|最后|背面|底部|备注|协议里)"
                  - "(签名就是同意|签字就是同意|有签名就|签了就|您签了字|你签了字|条款有写|合同有写|合约有写|条款里写了|协议里写了|
                     白纸黑字写)"
                  - "(只让|就让|光让|只叫|就叫|光叫|只要我|叫我)(签字|签名|我签|我签字|签) ~~24 (没|不|未|冇|唔)"
                  - "(密密麻麻|看都没看|没时间看|厚厚一叠|一叠纸|一大沓|一沓) ~~20 (签|条款|合同|讲解|解释)"
                  - "(合同|合约|协议|契约|契约书|副本|条款)(一份|也|都|) ~2 (没给|不给|未提供|没提供|没有给|没看到|冇畀|唔畀)"
                  - "(没给|不给|没有给|未给|冇畀|唔畀) ~3 (合同|合约|协议|条款)"
                  - "(条款|规则|合同|协议|细则|说明|公告|页面|规定) ~~8 (不解释|看不懂|没解释|没讲|没人讲|没人解释|模糊|不清|不明|
                     没说明|写得含糊|绕来绕去|自相矛盾)"
                  - "(关键|重要|免责|核心|附加)(条款|信息|内容|事项|条件) ~8 (未|没|不|隐瞒|遗漏|冇)"
                without: ["都给我说清楚", "说得很清楚", "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都",
                  "告知是告知清楚", "告知清楚了", "不怪没告知", "讲得明白", "年费", "风险", "理财", "保险", "基金", "保单", "积分",
                  "活动", "回单", "印章", "流水", "贷款审批", "理财合同", "催收"]
                negation: scope
              - id: unannounced-change
                patterns:
                  - "(改成|变动|变化|改了|变了|取消了|停了|换成|改咗|改动) ~~16 (不吱一声|不吱声|不吭声|不说一声|没说一声|不打招呼|没打招呼|不打个招呼|没吱声|冇话声|不公告|没公告|冇出过信|没发过信)"
                  - "(冇出通告|没出通告|没出公告|没有出公告|没贴公告|冇贴通告|没有任何公告|冇任何公告|没有预告)"
                  - "(去到|到了|来了|到柜台|办的时候|到场|到现场|临到)(才|先)(知|晓得|发现|被告知|告知) ~12 (不|改|要|没|取消|停|
                     唔)"
                  - "(规则|规定|政策|条款|条件|流程|标准|收费|办法|服务|业务|功能|权限) ~8 (改|变|调整|更改|变更|取消|下架|停办|
                     停了|改掉) ~~16 (不通知|没通知|未通知|冇通知|没有通知|不说|没说|不公告|没公告|未公告|不告知|没告知|未告知|不吭|
                     没人说|没提前|
                     未提前|一声|贴在|没有提前|没有任何通知|冇提前|没有公示|没有任何公示|没公示|未公示|没有公告|没有告示|没贴|才知道)"
                  - "(不声不响|偷偷|悄悄|静静鸡|静静地|擅自|私自|单方面|突然|无预警)(就|把|将|地|) ~6 (规则|规定|政策|条款|流程|
                     条件|服务)"
                  - "(也不|都不|都唔|又唔|都没|也没|没有)(通知一声|说一声|讲一声|吭一声|告诉一声|话声|提前说|提前讲|提前通知)"
                without: ["都给我说清楚", "说得很清楚", "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都",
                  "告知是告知清楚", "告知清楚了", "不怪没告知", "讲得明白", "年费", "额度", "积分", "限额", "冻结", "短信", "利率",
                  "活动", "权益", "里程", "兑换", "停业", "搬", "销户", "分期", "扣款", "扣费", "存款", "冻"]
                negation: scope
              - id: english
                patterns:
                  - "(website says|website said|website states|site says|app says|app said|hotline said|hotline says|brochure says|webpage says|website stated) & (yet|but|however) & (counter|branch|officer|teller|insist*|turned)"
                  - "(first|at first|initially|yesterday|originally|previously) & (told|said) & (then|now|later|today|but) & (another|different|opposite|changed|need|needed|must|requires|required)"
                  - "(did not|didn't|never|nobody|no one|not|failed to) ~6 (tell|told|inform|informed|explain|explained|mention|
                     mentioned|warn|warned|disclose|disclosed) ~20 (restriction*|condition*|term|terms|limit*|requirement*|lock-in|
                     document*|form|rule*|clause*|minimum|withdraw*|deadline)"
                  - "(contradict*|conflicting|inconsistent|mismatch*) & (website|staff|branch|officer*|hotline|agent*|information|
                     brochure|counter)"
                  - "(told|said|quoted|given) & (two weeks|six weeks|different|opposite|another thing|something else|
                     changed) & (now|then|another|staff|each|every)"
                  - "(says one thing|say one thing|said one thing|told one thing)"
                  - "(terms|rules|conditions|policy|procedure*|requirements) & (changed|altered|revised|amended) & (without notice|
                     without any notice|no notice|without telling|nobody told|never told|not told|no announcement)"
                  - "(can't|cannot|could not|couldn't) ~6 (give|get) ~8 (a straight answer|a clear answer|clear answer|
                     straight answer)"
                  - "(not explained|never explained|did not explain|didn't explain|not informed|never informed|not disclosed|
                     undisclosed|unclear|misinform*|contradict*|inconsistent|conflicting|not transparent|lack of transparency|
                     failed to disclose|
                     failed to inform|failed to explain|poor disclosure|not made clear|never mentioned|not mentioned|small print|fine print|wrong information|incorrect information|misleading information|vague|hidden terms|hidden clause*|exact opposite|
                     opposite of what|tiny print|buried in)"
                  - "(nobody|no one|none of the staff|never|didn't|did not|wasn't|was not|weren't|not once) ~12 (explain*|mention*|disclos*|clarif*|made clear|clear about)"
                  - "(different|contradict*|conflicting|inconsistent|two|three|four|opposite) ~16 (answer*|information|explanation*|
                     things|story|stories|advice|instruction*|version*|requirements|lists)"
                  - "(every|each|different|another) ~12 (agent|staff|branch|person|representative|teller|employee|people|officer)(s|
                     ) ~24 (different|contradict*|another story|something else|opposite|otherwise)"
                  - "(one|first|branch|website|app|agent|teller|hotline) ~40 (said|told|says|tells|insisted) ~~60 (another|other|
                     second|different|then|hotline|call centre|call center|counter|branch|website) ~40 (said|told|says|different|
                     opposite|insisted|tells)"
                  - "(only found out|only discovered|only learned|only learnt|discovered later|found out later|after i signed|
                     after signing) "
                  - "(kept changing|keeps changing|keep changing|changes every time|changed their story|changed the rules|
                     changed the requirements)"
                without: ["loan application", "mortgage application", "resolved", "case number", "都给我说清楚", "说得很清楚",
                  "讲得很清楚", "解释得很清楚", "都讲清楚了", "都说清楚了", "该说的都", "告知是告知清楚", "告知清楚了",
                  "不怪没告知", "讲得明白", "annual fee", "risk", "investment", "insurance", "frozen", "instalment",
                  "installment", "monthly maintenance", "policy", "otp", "balance", "called me back", "complaint", "my case",
                  "refund", "password", "rejected", "declined", "deposit with", "surrender", "guaranteed",
                  "credit card application", "payoff", "settlement figure"]
              - id: untold-term
                patterns:
                  - "{disclosure_untold} ~~20 {disclosure_term}"
                  - "{disclosure_term} ~~20 {disclosure_untold}"
                  - "(谁|哪个|哪位|哪一位|哪一个|边个|哪个人|哪张纸|边位) ~~6 (跟我|和我|同我|给我|对我)(讲|说|提|解释|话|提起|说起)过"
                  - "(提|讲|翻|念|唸|解释|提醒)(都|也)(没|冇|没有|未)(提|讲|翻|念|唸|解释|提醒)"
                  - "{disclosure_then} ~~16 {disclosure_untold}"
                  - "{disclosure_then} ~~12 {disclosure_nobody} ~8 {disclosure_tell}"
                  - "{disclosure_nobody} ~8 {disclosure_tell} ~~20 {disclosure_term}"
                  - "{disclosure_term} ~~20 {disclosure_nobody} ~8 {disclosure_tell}"
                  - "(只|净系|净|光|专|尽|就)(跟我|给我|)(讲|说|告诉我|话|挑|提)(好处|好听|有利|优惠|收益|高息|配息|派息|利息|有派息|利率) ~~20 (没|不|冇|未|后|却|哪)"
                  - "(好处|好听的|优点) ~~10 (不|没|冇)(讲|说|提|告诉|话) ~6 (坏|缺|后果|代价|限制|风险)"
                without: ["评分", "被退", "保本", "亏", "赔", "蚀", "当存款", "被骗", "诈骗", "盗刷", "冻结", "拒贷", "被拒", "征信", "验证码", "投诉", "工单", "审批", "放款", "催收", "保单", "投保", "寿险", "人寿", "不给开户"]
                negation: scope
              - id: found-later
                patterns:
                  - "{disclosure_later} ~~16 {disclosure_term}"
                  - "(才|先|方)(从|由|在|自己上网|自己|上网|打去|打电话) ~8 (听说|得知|听讲|嘴里|口中|查到|学的|学会|知道有|看到有)"
                  - "(签完|签了|签好|签咗|办完|买完)(字|名|约|之后|后|)(才|先|才肯|先至)(给|畀|拿|让|寄|发) ~6 (看|睇|合同|清单|条款|收费|契约|合约|协议|说明)"
                  - "(审阅期|犹豫期|冷静期|反悔期|撤销期) ~~20 (没|不|才|后来|当天|冇|未|过了)"
                  - "(会|就|给我|帮我|又)自动(买成|转成|变成|续成|滚成|续存|转买|展期)"
                  - "(原来|谁知|哪知|殊不知|点知) ~~12 (要持有|要收|要满|要揸|要先|要凑|仅限|只限|只系|只是头|会变|不能提前|不可|每年) ~~24 (才|先|没|冇|谁|不|未)"
                  - "(要|得|须|需) ~16 (才|先)(有|算|保|得|可以) ~~24 (没写|没说|没讲|冇写|冇讲|先讲|才说|才讲|早讲|早说|早写|不说|不提)"
                without: ["人寿", "保险", "保单", "保本", "亏", "赔", "分红险", "被骗", "诈骗", "盗刷", "冻结", "验证码", "工单", "审批"]
                negation: scope
              - id: had-i-known
                patterns:
                  - "(早告诉|早点告诉|要早告诉|早讲|早说|早写|早写清楚|早提醒|早讲明|早讲清|提前说|事先讲明|早跟我说|早同我讲|早话) ~~14 (就不|就唔|不会|唔会|绝不|绝对不|根本不|才不|早就|早拿|早去|就提前|就去|我就|我会|打死|哪会|点会|何必)"
                  - "(早知|早知道|早晓得|要是知道|如果知道|若知道|若早知|我要知道|要知道|要是晓得|早知有) ~~24 (就不|就唔|不会|唔会|绝不|绝对不|根本不|才不|早就|早拿|早去|就提前|实唔|打死|哪会|点会|何必|宁可)"
                without: ["排队", "态度", "投诉", "被骗", "诈骗", "电话打"]
                negation: scope
              - id: hidden-place
                patterns:
                  - "(藏|埋|印|写|塞|夹|缩|压|躲|放|列|附|摆|收)(在|喺|于|到|进) ~14 (背面|最底|最下|底部|末尾|末端|最末|最后一|结尾|角落|附件|附录|附注|备注|脚注|注脚|注释|链接|小字|细字|灰|第十|第二十|第三十|第四十|第四段|倒数|pdf|尾页|折叠|不起眼|更多|三级|二级|层菜单)"
                  - "(拉到|滑到|翻到|划到|拖到|碌到|点开|点进|下载|翻了|点了|要点|得点|翻遍|翻出) ~12 (最底|最下|底下|底部|到底|第十|第二十|第三十|第四十|最后一页|末尾|小字|细字|问号|pdf|层菜单|原文|细则|十多页|十几页|多页)"
                  - "(写|放|印|藏|列|摆)(在|喺) ~4 (第二页|第三页|第四页|第五页|第六页|第七页|第八页|第九页|第几页|二十多页|三十多页)"
                  - "(收费|费用|一项|一条|条件|限制|哪) ~4 (也|都)(没|没有|冇)(列|印|写|标|注明)"
                  - "(页面|海报|广告|宣传|合同|说明|单子)(上|里|) ~6 (看不出|睇唔出|瞧不出|看不出来)"
                  - "(谁|鬼|边个|点|哪个客户)(看得到|看得见|会看到|会睇到|会见到|看得懂|睇得到|读得过来|看得过来|看得明白|注意得到|会留意|会去看|会注意)"
                  - "(没有一个地方|没有一张纸|哪里都没|哪儿都没|哪儿也没|哪里也没|任何地方都没|没有地方|翻遍都没) ~4 (写|标|提|列|说|找)"
                  - "(首页|海报|页面|广告|宣传单|传单|申请表|网页|欢迎信|说明书|折页|官网|单张|简介|推文) ~8 (没写|没有写|未写|冇写|没列|未列|没标|冇列|没提|冇提|没印|没注明|未载|未注明|都没提)"
                  - "(条件|限制|收费|费率|规则|息口|利率|期限|门槛|换成一年) ~10 (没列明|冇列明|未列明|没写明|冇写明|没标出|没写|冇写|没注明|没印)"
                  - "(字|字体|那行|这行|几个字|字号) ~8 (浅灰|淡灰|灰色|针尖|米粒)"
                  - "(合同|合约|条款|协议|约定书|说明书|小字|细字|字小|字细|那行字|这行字|文件) ~12 (眯着眼|老花镜|放大镜|看不清|睇唔到|看不见)"
                  - "(找不到|找不着|搵唔到|揾唔到|找唔到|翻不到|搜不到|查不到|没处看) ~8 (原文|条款|协议原|费率|细则|收费标准|收费表|服务协议)"
                  - "(费率表|费用表|收费表|条款|细则|章程|服务协议|收费标准|费率) ~12 (拿掉|撤掉|下架|删了|404|搜不到|找不到|查不到|打不开|连回首页|死链|找不着|搜唔到)"
                  - "(章程|公告|细则|条款|说明) ~4 (链接|连结|网址) ~8 (404|打不开|失效|首页)"
                  - "(大字|大大的|最显眼|红字|加粗|大标题) ~~24 (小字|细字|没写|底下|最下|没有一个|才看到|问号|灰|背面)"
                  - "(小字|细字)(却|又|就|里|印|写) ~12 (不|要|须|仅|只|限|满|解释权)"
                without: ["热线", "打不通", "白屏", "闪退", "报错", "加载", "盗刷", "被骗", "余额", "流水", "催收", "积分没"]
                negation: scope
              - id: sign-blind
                patterns:
                  - "(勾|勾选|打勾|打钩|格子|剔|方格) ~8 (默认|帮我|替我|预先|自动|事先)"
                  - "(默认|帮我|替我|预先|自动|早就|系统) ~6 (勾好|勾选|勾上|打勾|打钩|打好勾|剔咗|勾的|打好了)"
                  - "(只|光|净)(让|叫|要)(我|客户|) ~3 (盖章|按手印|按指纹|按指印|签个字|签个名)"
                  - "(只|就|光|净|淨|单|直接)(让|叫|翻|掀|指|给|揭|翻到|让我|叫我|翻给我|) ~10 (签名那|签字那|签名的那|签字的那|签名页|签字页|最后一页|签名栏|要签名|要签字|在这儿签|签这里)"
                  - "(让|叫|要)(我|客户|你) ~2 (点|勾|按|打勾)(已阅读|我已阅读|已阅|已知悉|已充分|已了解)"
                  - "(当天|当场|立刻|马上|即刻)就(要|叫|让|催)(我|客户)签"
                  - "(只|光|净)(让|叫|要|管)(我|客户|)(点|按|一路点) ~3 (下一步|同意|确认|继续)"
                  - "(指住|指着|指住个|圈好|圈咗|画咗|画了|荧光笔|萤光笔|铅笔|翻一页|一页翻|一页页翻|翻到哪) ~~12 (签|盖章|按手印|盖印)"
                  - "(例牌|照签|走个形式|走个过场|走走形式|做个样子|例行|不用看|唔使理|唔使睇|不必看|签就对|签了就行|签就得|放心签|你签就|签个名就|在这儿签|在这签|帮个忙签) ~~36 (先知|才知|才发现|才搞|条款|责任|不可以|唔可以|写|问|二十年|还钱|代偿|担保|字)"
                  - "(写乜|写咩|写啥|写了些啥|写什么|内容|入面|里面写|里头|前面几页|后面几页|前头|中间几页) ~~14 (没唸|没念|没读|没看|看不明|睇唔明|没给我看|没让我看|没翻|不知道|唔知|没看全|没解释|没给|佢话|他说不用|不用管|唔使)"
                  - "(问|我问) ~4 (写乜|写咩|写什么|写啥|什么意思|是什么意思|咩意思|咩嚟) ~~14 (例|唔使|不用|不必|别|答|说不|自己|讲不|说不)"
                  - "(风险|协议|条款|揭示|说明|须知|合同|告知) ~~16 (跳过|消失|跳走|划过|闪过|跳过去)"
                  - "(协议|条款|揭示|须知|告知书|合同) ~12 (三秒|几秒|一闪|自动|一晃) ~6 (跳过|消失|跳走|闪过|过去|关掉|没了)"
                  - "(英文|乙方|术语|缩写|行话|法律词|专业词|天书|文言|孳息) ~~36 (看不懂|看不出|没看懂|睇唔明|看不明|读不懂|百度|不知道要|照签|没人解释|讲不上来|干什么)"
                  - "(什么意思|啥意思|咩意思|几个字) ~6 (没人|没有人|冇人|不给|没给|谁也不|谁|无人)(解释|讲|说|给我解释|)"
                  - "(看不明|睇唔明|看不懂|看都没看|没看过|睇都冇睇) ~~14 (照签|签|叫我签|让我签)"
                without: ["推销", "搭售", "搭买", "排队", "存款变", "闪退", "白屏"]
                negation: scope
              - id: promise-vs-paper
                patterns:
                  - "(口头|嘴上|嘴里|讲的|说的|答应的|承诺的|原话) ~10 (写的|纸面|纸上|合同|白纸|印的|签的|契约|条款) ~10 (两回事|两码事|不一样|不符|对不上|不同|相反|两个|走样|不是一回)"
                  - "(说|讲|话|答应|承诺|保证|见证) ~~24 {disclosure_print}(上|里|里头|里面|)(却|又|则|才|)(写|写着|写住|写的|规定|载明|印着)"
                  - "(点头|摇头|拍胸脯|满口|一口) ~~24 {disclosure_print}(上|里|里头|却|) ~4 (写|罚|规定|不|要|是)"
                  - "(最快|即时|实时|随时|灵活|一年期|高达|零门槛|免费)(的|取|存|)(是|) ~~16 (其实|实际|实际上|原来) ~6 (隔|要|只|三|不|得|须|每|限)"
                  - "(口头|电话里|嘴上|柜台上)(答应|承诺|讲好|说好) ~~30 (书面|纸上|合同|契约|条款|系统|文件|不认|口误)"
                  - "(没写进|没写入|没落到|冇写入|不写进)(合同|协议|契约|纸|书面|合约)"
                  - "(答应|承诺|保证|说)(的事|过的|的话|) ~~20 (一概不知|没备注|没有备注|不认账|口误|口说无凭|冇纪录|没有记录就)"
                  - "(专门问过|特意问|问过三遍|问过几遍|问得清清楚楚|我问的时候|我问过|问他|问她|问柜员|问专员|问行员|我问了|我还问) ~~30 (说|答|回|讲|话|答能|都说|保证) ~~36 (才告诉|才说|才讲|条款|合同|契约|白纸|现在|第二个月|一年后|后来|后|没讲|小字)"
                  - "(说是|说好|说|讲|话)(免费|随借随|快速|固定|零费用|全额|不要钱|不用钱|没有任何费用|乜都唔收|豁免|体验|试用|形式) ~~36 (条款|小字|细字|仅限|只限|才告诉|才说|才发现|先知|原来|自动|自己续|取消的地方|蹦出|冒出|要等|才有)"
                  - "(说|讲|话|写|标)(的|着|是|)(随时|灵活|快速|终身|固定|不限|高达|最高) ~~36 (条款|小字|细字|仅限|只限|背面|只开放|才有|才能享|补充|最底|拉到)"
                without: ["到账", "转账", "理财", "盗刷", "被骗", "催收", "保本", "人寿", "年费", "积分", "存款变", "投保", "返本", "存钱的"]
                negation: scope
              - id: many-voices
                patterns:
                  - "(写|贴|话|说|讲|标|印|显示) ~~16 (职员|客服|柜员|柜台|经理|行员|热线|专员)(就|则|却|又|) ~0 (话|说|讲|写) ~~16 (app|官网|网站|网页|海报|合约|合同|短信|另一|第二|客服|公告)(就|则|却|又|) ~0 (写|说|讲|话|标|是)"
                  - "(两|三|四|几|五|每)(个|位|名) ~2 {staff} ~8 (两|三|四|几|五|各)(个|种|样|套|)(日子|说法|答案|口径|版本|讲法|价|利率|数|不同|不一)"
                  - "(说|讲|解释|答复) ~4 (互相|自相|前后|彼此)(矛盾|打架|冲突|不一)"
                  - "(leaflet|brochure|site|website|poster|app|agent|branch|hotline|email|teller|letter) says ~~40 (leaflet|brochure|site|website|poster|app|agent|branch|hotline|email|teller|letter) says"
                  - "{disclosure_voice}(上|里|末尾|后面|背面|) ~6 (说|讲|话|写|写着|答|标|称) ~~20 {disclosure_voice}(上|里|末尾|后面|背面|) ~6 (说|讲|话|写|写着|答|标|称) ~~20 {disclosure_voice} ~6 (说|讲|话|写|答|标|称|末尾)"
                  - "{disclosure_voice}(上|里|末尾|) ~4 (说|讲|话|写|写着|答|标) ~~24 {disclosure_voice}(上|里|末尾|) ~4 (说|讲|话|写|写着|答|标) ~~30 (究竟|到底|请问|我按|按小|边个啱|哪个对|哪个算|听谁|信谁)"
                  - "(究竟|到底) ~6 (几天|多少|要不要|属于|按哪个|哪个算|收不收|算哪)"
                  - "(按|照)(他们|你们|你哋|客服|柜员|网上|小.)给的(清单|表|单子|说法|要求) ~~24 (旧的|过期|还得|还要|又说|第九|缺|少|不对|作废)"
                  - "(牌|官网|公告|客服|说明|合同|手册|牌子|单子|链接|回我|只写|答) ~6 (视情况|看情况|以实际|详见|请参阅|按合同|以公告为准|最终解释权)"
                  - "(问|回|答|说|讲) ~6 (应该没有|应该不会|应该不用|应该没|大概没有|可能没有|好像没有)(吧|啦|啊)"
                  - "(清单|单子|应备文件) ~~24 (是旧的|旧版|老版|过期的|还得有|还要有|第九样|又多一样|不全|漏列|没列)"
                  - "(话|讲|说)不(说透|讲透|说全|讲全|说完|讲完|把后半句)"
                  - "(后半句|后半截|下半句) ~8 (没|不|讲完|吞|说完|印在|藏)"
                  - "(问|问到|问了)(第|)(三|四|五|两|几)(次|遍|回) ~~10 (先肯|才肯|先讲|才讲|才说|得到|四个)"
                  - "(迫到|逼到|逼得) ~10 (先肯|才肯)(讲|写|说|话)"
                without: ["说找", "话揾", "找客服", "找柜台", "找网点", "找商户", "没到", "踢皮球", "推来推去", "推给", "找他们", "没到账", "没到账", "未到账", "工单", "盗刷", "被骗"]
                negation: scope
              - id: unheralded
                patterns:
                  - "(规则|规定|政策|条件|条款|办法|流程|标准|门槛|收费|收费表|权益|章程|优惠|服务|功能|柜面|业务|旧版|截止|要求|限时|时间|积分规则)(了|都|又|一|) ~8 (改|变|换|停|取消|缩水|调整|下线|收紧|下架) ~~30 {disclosure_quiet}"
                  - "(改|换|停掉|停用|撤|搬|迁|缩水|改成|取消)(了|咗|掉|成|走|) ~~20 {disclosure_quiet}"
                  - "{disclosure_quiet} ~~16 (规则|条件|条款|政策|流程|标准|门槛|收费表)(就|都|已|) ~6 (改|变|换|废|停|收紧)"
                  - "(按|照|当|用)(着|住|)(老|旧|原来|以前|从前)(黄历|办法|规矩|规则|那套|标准|流程|做法|规定|的规矩|的办法|的规则|的要求|的清单)"
                  - "(没|冇|没有)(短信|短讯|信|通知|公告|邮件|电邮|弹窗)(没|冇|也没|也没有|又没|没有|、没)(短信|短讯|信|通知|公告|邮件|电邮|弹窗)"
                  - "什么时候(改|换|变|定|取消|开始改)的 ~~20 (短信|信|通知|公告|告诉|弹窗|说|知道|动静|按老|一点)"
                  - "(提醒|通知|告诉|说)(也不|都不|都没|也没)(提醒|通知|告诉|说)一声"
                  - "(也不|都不|也没|都没|都没有|又唔|又冇)(提醒|通知|告知|知会|讲|说|吱|吭|打)(一声|一下|个招呼|个声|声) ~~30 (改|变|重新签|失效|停|换|撤|搬|作废|取消)"
                  - "(标题|主旨) ~16 (夹|带过|第二段|第三段|第四段|第五段|最后一段|藏)"
                  - "(旧址|原址|老地方|旧铺) ~6 (冇|没|没有|未)(通告|告示|公告|贴|通知)"
                without: ["过期", "清零", "变成零", "额度", "限额", "冻结", "验证码", "扣款", "关门", "停业", "盗刷", "密码"]
                negation: scope
              - id: told-differently
                patterns:
                  - "(打|问|去|跑|来)(了|咗|过|) ~3 (两|三|四|五|几|好几)(次|遍|趟|个人|回|间|家) ~2 (两|三|四|五|几)(次|种|个|套|样|版)(答复|说法|答案|结果|回答|讲法|要求|口径|解释|版本)"
                  - "(第一次|头一次|头一趟|第一趟|第一回|首次|先前一位)(去|来|打|问|) ~4 (说|话|讲|答|缺|要) ~~16 (第二次|第三次|第二趟|第二回|再去|再打|再问) ~4 (说|又|话|讲|缺|要|答)"
                  - "(说|话|讲|缺|少|差|要|要带) ~10 (补了|补齐了|补齐|补来|补咗|拿了去|备齐了|办来了|开来了|公证书去|带去了) ~~8 (又|还|仲)(说|要|缺|差|话|嫌|得)"
                  - "(不能|能不能|可不可以|为什么不|为何不|点解唔|就不能)(一次|一次性|一口气|一下子)(讲|说|告知|通知|列|写)(完|清|全|齐|明白|清楚|)"
                  - "早(干嘛|干啥|干什么|做咩)(不|没|去了|唔) ~4 (讲|说|写|告|话)"
                  - "先(称|说|话|讲|答|告知|回复) ~~20 (后|后又|又|再|现又|其后)(称|说|话|讲|答|告知|改称|改口|改)"
                  - "同一(份|件|个|家|间|张|套) ~~20 (认|可以|收|行|得|要) ~~8 (不认|不可以|不收|不行|唔得|唔收|唔认|不要|唔使)"
                  - "(网站|官网|网页|网上|公示|公告|app|清单|宣传单|单张|页面) ~12 (与|和|跟|同) ~12 (实际|现场|柜台|受理|网点|临柜|分行) ~10 (不符|不一|不同|有别|有出入|对不|唔同|差)"
                  - "(网站|网上|官网|公示栏|墙上|门口|大厅|app)(上|里|) ~8 (还是|还挂|还写|还贴|仍是|仍写|仍挂|仲系|仲写|摆住|挂的|贴的|放的|登的) ~8 (老|旧|过期|去年|以前|作废)"
                  - "(旧版|老版|旧表|老表格|旧清单|旧表格) ~~12 (唔收|不收|作废|不认|白填|不能用|用不了|重填)"
                  - "(公示|公告|清单|网上写|网站|单子)(的|上|) ~8 (少写|漏写|漏列|少列|写漏|没更新|不更新|没列全|写错|有误|过时)"
                  - "(自己|内部)(都|也)(不清楚|没搞清楚|没弄明白|搞不清|唔清楚|没统一|没搞懂) ~~10 (乱|就|别|叫|让|还)"
                  - "(说法|讲法|答案|口径|要求|规定|解释|答复|说的) ~6 (差很多|差好多|差太多|差得远|大相径庭|南辕北辙|天差地别|相左|相悖|各异|有别)"
                  - "(照|按|听|依)(着|照|) ~1 (哪一边|哪边|哪一个|哪一家|边边|谁的|哪套|哪版|哪种|哪份|边个)(做|办|说|来|执行|准|为准|准备|的)"
                  - "(给|畀|要|讨)(个|句|我个|我句|一个|一句)(准话|准信|实话|准数|明白话|肯定答复|统一答复|统一说法|明确答复)"
                  - "(说|话|讲)(得|行|可以|能|能办|没问题|冇问题|唔使|不用|免费|不收|有) ~~10 (事后|过后|办完|后来|后尾|签完|转头|转身|而家|回头|到头来) ~6 (说|话|讲|又|变)(唔得|不行|不可以|不能|要|唔可以|没|冇|得|不|唔|收)"
                  - "(口头|嘴上|电话里|当面)(说|讲|话|答应) ~~12 (单子|单据|合同|条款|表上|契约|纸上)"
                  - "(合同|契约|合约|协议|书面|单子) ~~16 (跟|和|与|同) ~8 (嘴里|说的|讲的|讲嘅|口头|承诺的|答应的|说好的) ~10 (对得上|对不上|对上|不一|不同|两|差|不符|唔同|出入)"
                  - "(冇口齿|讲嘢唔算数|说话不算话|说话不算数|说了不算|讲咗唔算)"
                without: ["投诉", "工单", "到账", "退款", "回电", "审批", "放款", "贷款", "核贷", "踢皮球", "推给", "推来", "找他们", "冻结", "年费", "积分", "保险", "理财", "盗刷", "被骗", "额度", "催收", "还款", "征信", "利率", "手续费", "注销", "销户", "销卡", "挂失", "开户", "处理", "进度", "吞", "活动", "返现", "分期"]
                negation: scope
              - id: muddled
                patterns:
                  - "(公告|通知|说明|来信|那封信|合同|条款|规则|告示|函件|公文|说明书|协议) ~10 (云里雾里|看不懂|看唔明|读不懂|晦涩|拗口|不知所云|雾里看花|含混|一头雾水|睇唔明|绕来绕去|像天书)"
                  - "(读了|看了|睇咗|读咗|翻了)(两|三|五|几|好几|一晚上|半天)(遍|次|回|) ~~10 (不知道|没懂|没看懂|唔明|唔知|看不出|不明白|没看出) ~4 (要|怎|什么|点|做|办|意思|到底)"
                  - "(解释|答复|讲|说|回答|答|条款|说明|回覆)(得|) ~4 (含糊|含混|不清不楚|唔清唔楚|笼统|闪烁其词|语焉不详|吞吞吐吐|支吾|不明不白|东拉西扯|绕圈子)"
                  - "(未有|没有|没|未|冇)(清楚|明确|清晰|明白|好好|详细)(列明|说明|交代|讲|写|标明|告知|解释|列出|写明|揭露)"
                  - "(收费|费用|条款|规则|规定|条件|点计|怎么算|咋算|怎么收|期限|产品|手续|要带什么|哪些材料|什么材料|需要什么) ~~20 (答唔到|答不上|答不出|说不上来|讲唔出|讲不出|说不清|讲不清|唔识答|一问三不知|都不知道|都唔知|搞不清|没人说得|没人讲得)"
                  - "(影本|副本|复印件|复本|底联|底单|合同|协议|契约)(一份|也|都|) ~2 (没给|不给|没有给|没留|冇畀|唔畀|不肯给|没让我留)"
                  - "(一份|一张)(也|都)没(给我|留给我|给)(留|) ~~10 (签|条款|查|合同)"
                  - "(未|没|没有|冇)(说明|告知|讲明|提示|讲|说|告诉) ~10 (须|需|要|得|必须)(经|有|带|认证|公证|提供|本人|预约|先|另|加|办)"
                  - "(门口|网点|大厅|墙上|网上)(也|都|连|) ~2 (没|没有|冇)(张|个|条|块|贴|任何)(告示|公告|通知|牌|提示|说明) ~~24 (老|旧|白填|白跑|改|换|新规|规定)"
                  - "(规定|规则|新规|流程|政策|要求)(早|上月|上个月|去年|) ~4 (改了|换了|变了|执行|实施|改咗) ~~24 (老版|旧版|老表|旧表|没张|没个|没贴|照去年|照旧|按老|按旧|被退)"
                without: ["投诉", "工单", "审批", "核贷", "冻结", "盗刷", "被骗", "额度", "催收", "年费", "保险", "理财", "回单", "贷款合同", "利率", "余额", "没问题"]
                negation: scope
              - id: english-untold
                patterns:
                  - "{disclosure_en_nobody} ~~40 {disclosure_en_tell} ~~60 {disclosure_en_term}"
                  - "{disclosure_en_term} ~~60 {disclosure_en_nobody} ~24 {disclosure_en_tell}"
                  - "(had|if) (i|we|anyone|anybody|somebody|someone|they|you|the adviser|the branch) ~6 (known|been told|been warned|mentioned|explained|told|spelled|said|bothered to|realised|realized)"
                  - "(would never have|wouldn't have|would not have|'d never have|i'd have) ~12 (signed|agreed|taken|opened|bought|joined|pressed|switched|moved|left it) ~~60 (had|if) (i|anyone|anybody|somebody|someone|they|you)"
                  - "(led to believe|led to understand|given to understand|under the impression|gave me to understand|made to believe) ~~60 (contract|agreement|clause|terms|in fact|actually|otherwise|turns out|turned out|penalty|fee|leave|lock*|rate|free|withdraw*)"
                  - "(only|later|then|afterwards|i only|i later) (found out|discovered|learned|learnt|realised|realized|became aware|came to know|find out|found it) ~~60 {disclosure_en_term}"
                  - "(found out|find out|learned|learnt|learn|discovered|discover) ~10 (by|through|from) (missing|accident|chance|having|a letter|reading|the annual|my statement|losing|a neighbour|a friend)"
                  - "left (for me|to me|me|for us|us) to (discover|find|work out|learn|stumble)"
                  - "(kept quiet|said nothing|stayed silent|silent|glossed over|skipped|skated over|brushed over|not a word|without a word|said a word|not one word|never said) ~30 (about|on|that|of|over|past)"
                  - "(had|have|with) no idea ~~60 {disclosure_en_term}"
                  - "(kept|keeping|keep) (that|it|this|the rest|quiet|them) to (themselves|himself|herself|yourselves|yourself)"
                  - "by the time (anyone|anybody|someone|somebody|they|you) ~8 (told|mention*|warn*|said)"
                  - "(asked|ask) (point blank|outright|specifically|directly|explicitly|twice|three times) ~~60 (said|shook|assured|answer*|told|no)"
                  - "(it was|that was|came as|this was) (news|a surprise|a shock) to me"
                  - "nothing on ~30 (tells|told|says|said|warn*|mention*|suggest*)"
                without: ["points", "called back", "call back", "rang me back", "blocked", "frozen", "declined", "rejected", "complaint", "refund", "fraud", "scam", "otp", "password", "instalment*", "debt", "collector"]
                negation: scope
              - id: english-hidden
                patterns:
                  - "(tucked|hidden|buried|lurking|squirrelled|stashed|burying) ~16 (appendix|footnote|page|clause|annex|asterisk|bottom|foot of|section|link|tab|schedule|small|behind|deep|in the|away)"
                  - "(sits|printed|set|written|appears|shown|it's|only) ~8 (in|at|on|under|inside|behind) ~16 (footnote|grey|gray|tiny|appendix|expandable|foot of|bottom of|the back of|small type|annex|footer)"
                  - "(asterisk|footnote|small type|grey type|gray type|grey text|tiny type|hidden charges|no hidden) & (poster|sign*|leads|page|mark-up|fee|separate|link|read|nowhere|clause|charge*|free|offer)"
                  - "(scroll*|click*|wade|trawl*|dig) ~30 (screens|pages|bottom|tabs|menus|links|layers) ~~60 (find|found|clause|term*|learn|see|fee|condition*)"
                  - "(not|isn't|is not|wasn't|nowhere|never) ~8 (on|in) (the|any|your|its) (poster|brochure|leaflet|form|website|advert|application|contract|summary|screen|page|welcome) ~~40 (isn't|is not|nor|nobody|not|clerk|neither|kept|either)"
                  - "(is|was|are|were) nowhere (in|on|to be)"
                  - "inside a tab"
                  - "(already|pre|pre-|automatically|helpfully) ~1 (ticked|checked|selected)"
                  - "(ticked|checked|selected) (by default|for me|on my behalf|in advance)"
                  - "(that's|it's|is|was|are|were|which is|all) ~6 (on page|on pages)"
                  - "(hunt|hunting|search|look hard|squint at) ~4 (for it|for the|to find)"
                  - "a link (named|called|marked|labelled|at the bottom|at the end)"
                without: ["points", "called back", "call back", "rang me back", "blocked", "frozen", "declined", "rejected", "complaint", "refund", "fraud", "scam", "otp", "password", "instalment*", "debt", "collector"]
                negation: scope
              - id: english-paper
                patterns:
                  - "(promised|told|was told|told me|said|assured|assures|offer|poster|brochure|salesman|adviser|advisor|leaflet|word they used|words were) ~~60 (contract|agreement|clause|footnote|page|small print|fine print|terms|what i signed|paperwork|printed) ~~40 (says|say|said|never|otherwise|different|separate|opposite|not|two|another)"
                  - "(two|entirely|completely) (different|separate) (things|products|stories|deals|documents|animals)"
                  - "no strings"
                  - "(the strings|the catch|the rest|the truth|the small print) (were|was|is|are) (on|in|at|that)"
                  - "(turned|skipped|flipped|straight|jumped|went) ~16 (signature|last|final) (page|box|line)"
                  - "(told|shown|showed|pointed|pointing to|told me) where to (sign|initial)"
                  - "(handed|given|passed) ~4 (a pen)"
                  - "(rushed|hurried|hustled|whisked) (me|us|her|him|my mother|my father) (through|past|into signing)"
                  - "(was|were) (never|not) (shown|given|handed|sent|offered) ~10 (copy|document|terms|contract|agreement|page|small print|paperwork|conditions)"
                  - "(never|not|without) ~6 (read out|read it to me|read to me|shown the|walked me through|talked me through|gone through)"
                without: ["points", "called back", "call back", "rang me back", "blocked", "frozen", "declined", "rejected", "complaint", "refund", "fraud", "scam", "otp", "password", "instalment*", "debt", "collector"]
                negation: scope
              - id: english-muddled
                patterns:
                  - "(which is it|which one is right|who is right|whom do i believe|who do i believe)"
                  - "(ask|asked|asking) ~40 (branch|phone|chat|staff|agents|people|three|two) ~~60 (depends|answers|a fourth|different)"
                  - "depending on (whom|who|which|what) ~8 (ring|ask|call|speak|rings|asks|phone|branch|agent|clerk|day)"
                  - "after (it|they|the change|the new rules|the changes) ~14 (taken effect|come into force|took effect|kicked in|started|gone live|applied)"
                  - "(monday|tuesday|wednesday|thursday|friday|saturday|morning|first|last week)('s|) ~10 (agent|one|clerk|teller|person|man|woman|adviser|lady) (said|says|told) ~~60 (said|says|told|insists)"
                  - "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's) ~~40 said"
                  - "(doesn't|does not|don't|didn't|did not|never|fails to) ~6 (say how|say what changes|say what i|say what to do|say why the terms|explain what it)"
                  - "(jargon|legalese|gobbledegook|gobbledygook|double dutch|plain english) ~~60 (work out|understand|make sense|mean*|know|letter|terms|what|sign*|daughter|nobody)"
                  - "(no one|nobody|neither) ~8 (would|could|can|will) (point to it|point to|show me where|tell me which clause|say what it means|explain the terms)"
                  - "(knowing|understanding) less (about|than)"
                  - "(read me|reads me|quoted me|repeated) the same (letter|paragraph|script|leaflet|page)"
                  - "(changed|altered|moved|shifted|dropped|raised|withdrew|scrapped|cut|rewrote|change) ~30 (cut-off|cutoff|terms|rule|rules|limit for|threshold|conditions|opening|deadline|tariff|fee|fees|criteria) ~~60 (found out|not a letter|no letter|without a word|by missing|learned|learnt|no email|not an email|no notice|not a word|nothing)"
                without: ["blocked", "frozen", "declined", "rejected", "complaint", "fraud", "scam", "password"]
                negation: scope
              - id: english-differently
                patterns:
                  - "(one|first) (clerk|teller|agent|officer|person|lady|man|adviser|rep|operator) ~40 (the next|the second|another|the other|the manager) ~40 (said|says|wanted|told|asked|insisted|wouldn't|not)"
                  - "(website|site|leaflet|brochure|web page|webpage|letter|poster) ~20 (lists|listed|says|said|states|asks for|shows) ~~60 (counter|branch|teller|clerk|desk|manager) ~16 (wanted|wants|asked|demanded|insisted|required|said|says)"
                  - "(nobody|no one|none of|not one of) ~16 (could|can|was able to|were able to|seems to|seemed to) ~6 (tell|explain|say|answer|know|agree) ~40 (charge*|fee*|terms|rule*|document*|structure|condition*|requirement*|clause|contract|form|paperwork)"
                  - "(told|said) ~16 (over the phone|on the phone|by phone|by the helpline|by your helpline|by the hotline) ~~40 (would do|was enough|is enough|was fine|all i need*|only need*|no need|didn't need|suffice*|could do|not required)"
                  - "(given|gave|got|get|receiv*|giving) ~16 (wrong|incorrect|outdated|misleading|contradictory|conflicting|duff|false) (information|info|advice|instructions|list|form|checklist)"
                  - "(never|not|no one|nobody|didn't|without) ~12 (gave|given|give|giving|left|handed|provided|sent) ~8 (a copy|copies|copy of|the paperwork|the contract|the terms)"
                  - "(agree among themselves|get your story straight|get their story straight|make up your mind|make their minds up|pick one|sing from the same)"
                  - "(not a single|no|not one|without any|without a|zero) (notice|sign|announcement|warning) ~8 (went up|was put up|was posted|anywhere|at the branch|on the door|on the website|given of)"
                  - "(rules|terms|conditions|policy|requirements|procedure|tariff) ~30 (changed|altered|were changed|have changed|has changed|revised) ~~40 (not a|no notice|nobody|no one|without|never|unannounced|quietly)"
                  - "(quietly|silently|secretly|unannounced) (changed|altered|rewrote|amended|changing|moved|dropped|withdrew)"
                  - "(conflicts with|contradicts|at odds with|doesn't match|does not match|bears no resemblance to|not what|nothing like what) ~40 (said|told|website|leaflet|app|branch|promised|agreed|advertised|explained)"
                  - "(two|five|ten|three|a few|couple of) (minutes|seconds) to (sign|read)"
                  - "(not|never|wasn't|weren't|isn't) ~8 (explained|made clear|pointed out|spelled out|spelt out|set out|disclosed|mentioned)"
                without: ["blocked", "frozen", "declined", "rejected", "refund", "fraud", "scam", "password", "instalment*", "debt", "collector*", "annual fee", "closed", "statement", "balance", "transfer", "points", "application", "my case"]
                negation: scope
              - id: said-plainly
                patterns:
                  - "早(干嘛|干什么|干啥|干吗)(不|没)(说|讲|告诉|提)"
                  - "(办的时候|办卡时|当初|签的时候|开的时候) ~2 (说|讲) ~20 (又说|又讲) ~~24 (早干嘛|没说过|没讲过|不早说)"
              - id: one-says-another-says
                patterns:
                  - "(第一|头一|前一)(位|个)(专员|客服|柜员|人|职员|行员|)(说|讲|话) ~~24 (第二|另一|后一)(位|个)(专员|客服|柜员|人|职员|行员|)(说|讲|话)"
                  - "(行员|柜台|客服|官网|网点|电话|开户行)(写|说|讲|里说|话) ~~20 (客服|柜台|行员|网点|到了地方|现场|总行|网页)(又要|又|却|说|讲|话)(要|七|八|不|是|另|没)"
                  - "拍胸脯 ~~24 (结果|变|不算|你们说|当天|却)"
                  - "(电话|口头|电话那头)(里|上|)(讲|说) ~16 (合约|合同|寄来) ~3 (写|印|是)"
                  - "说明书第 ~6 页"
                  - "(小字|米粒|蚂蚁)(大|)(的|)(字|) ~8 (写|仅限|印)"
                  - "(三家|三个人|两个人|几个人|三张)(三|两|几)(套|种|个)(话|说法|样)"
                  - "(口头|嘴上|当面)(说|讲) ~~30 (后来一看|签字页|合同上|单子上) ~8 (是|写|印|空)"
                  - "(没有一个人|没一个人|谁也不|没人)(肯告诉|肯说|肯讲|能说清|能讲清|说得清|讲得清)"
                  - "(这话|这事|早)(早|)(怎么|咋|为什么)不(说|讲|早说)"
                  - "(也没|都没|没)(哪儿|哪里|地方|一处)(写|说|提)"
                  - "(宣传单|宣传页|传单) ~8 (还在|写着|白纸黑字) ~~16 (扣|却|账上|收)"
                  - "(电话说|柜台说|网页|客服说)(又|)(另|)一样 ~~6 (柜台|网页|电话|跑)"
              - id: unsaid-in-other-words
                patterns:
                  - "早(干嘛|干什么|干啥|干吗|做乜)(不说|不讲|唔讲)"
                  - "(才告诉|才说|先话|先讲)(我|) ~6 (仅限|首年|有条件|另有|不包括|不含)"
                  - "(翻出|搬出|甩出)(来|) ~3 (补充条款|条款|合同|附件|小字|细则)"
                  - "(专门|特意|反复|再三)问过 ~~20 (说|回答|答) ~~24 (现在|结果|才|却)"
                  - "(说|话)(从来没|从来冇|从没)(应承|承诺|答应|说)过"
                  - "(一次|头一回|第一次)(没|不)(说清|讲清|说全|讲全|告知清)"
                  - "(分行|网点|柜台)说 ~10 (客服|热线|app)说 ~16 (又|寄|退)"
                  - "一个字都没(有|)讲过"
                  - "(申请表|欢迎信|合同|合约|海报)~10 (冇写|没写|都没写|都冇写)"
                without: ["请问"]
              - id: unsaid-in-other-words-english
                patterns:
                  - "(brochure|leaflet|app|website) (says|said) ~40 (nowhere|letter says|branch said)"
                  - "branch said ~60 (app said|letter says)"
              - id: two-mouths
                patterns:
                  - "(柜台|客服|热线|网点|app|官网|经理|电话)(说|讲|写)一(样|套) ~~12 (另一样|又一样|另一套|又一套)"
                  - "(电话那头|电话里|口头|嘴上)(讲|说) ~~16 (寄来|签字|合约|合同)(写|印|上|的)"
                  - "(没有|没|无|冇)(一个|半个|)人(提|讲|说|告诉|交代|提醒)过(这|我|要|会|有|还)"
            examples:
              - "上午说本人不用来，下午又说必须本人到场"
              - "问了三个客服，三个说法都不一样"
              - "客户反映办理时未告知收费规则，合同也没给一份"
              - "柜台说不用预约，到了又说必须预约"
              - "行員沒講清楚要帶什麼證件，害我來回跑三趟"
              - "线上页面写的和网点解释自相矛盾"
              - "Two branches gave me conflicting answers about the documents."
              - "办卡那天谁也没提过满一年才能注销"
              - "服务协议的字是浅灰色的，要拉到最底下才看得到"
              - "早告诉我提前还要交补偿金，我就不贷了"
              - "職員翻到最後一頁就叫我簽，內容都沒唸給我聽"
              - "冇人同我講過中途唔可以退出，三個月後先知"
              - "Nobody mentioned the early exit penalty until I tried to leave."
            counterexamples:
              - "申请被退回，问原因没人告诉我"
              - "投诉交上去半个月，处理到哪一步也没人说"
              - "工作人员讲得很清楚，不存在告知不清"
              - "客户咨询如何查询合同"
              - "已清楚告知客户处理时限"
              - "客户表示银行解释到位，没有意见"
          - id: privacy_leak
            name_zh: "个人信息泄露"
            name_en: "Privacy / data leak"
            business: "个人金融信息"
            cause: "信息安全"
            unless: ["泄露题", "泄露密码", "泄漏密码", "泄露验证码", "请勿泄露", "不要泄露", "漏水", "(未|没有|没|未曾|并未|并没有|不存在|不是|不涉及)(外泄|泄露|泄漏|被泄露)", "不是讲你们泄露", "不是说你们泄露",
              "没有信息泄露", "没泄露", "(当|当作|当成|说成)(存款|定期)卖给"]
            rules:
              - id: leak
                patterns:
                  - "(你们|你哋|银行|贵行|你行) ~3 (泄漏|泄露|外泄|泄密|洩漏|洩露)"
                  - "(财务公司|中介|贷款公司|推销|陌生人|骗子) ~~16 (知|知道|晓得|清楚) ~6 (借几多|借多少|欠多少|余额|贷款|存款|几多钱|多少钱)"
                  - "连我(借|欠|存|贷|有)(几多|多少|了多少) ~4 (都知|也知|都清楚|也清楚)"
                  - "(回单|单据|存折|身份证|账单|对账单|合同|资料|申请表) ~6 (错递|错交|误交|误递|递错|交错|给错|寄错|发错|拿错) ~6 (他人|别人|别的|另|客户|邻居)"
                  - "(陌生|不认识|外面|外头|推销|骗子|中介|第三方) ~8 (来电|电话|人|公司) ~~16 (说出|知道|报出|讲出|叫得出|掌握|念出) ~~12 (姓名|名字|卡|开户|身份证|账|额度|尾号|余额)"
                  - "(身份证|资料|合同|申请表|影本|复印件|单据|账单) ~8 (当|做|用作|当成)(回收纸|草稿|废纸|便条|背面)"
                  - "(别人|他人|其他人|其他客户|陌生人)(的|嘅) ~4 (短信|简讯|资料|信息|账单|通知|明细) ~8 (传给我|发给我|寄给我|给了我|发到我|传到我|寄到我)"
                  - "(泄露|泄漏|外泄|洩露|洩漏|外洩|泄密|走漏|流出|外流) ~10 (信息|资料|隐私|数据|个人|电话|手机号|号码|账户|账号|余额|客户|流水|个资|住址|身份证|地址|贷款|征信|私隐)"
                  - "{privacy_leak_info} ~~12 (泄露|泄漏|外泄|泄密|外流|流出|流了出|走漏|被卖|卖给|卖了|倒卖|出卖|贩卖|转卖|出售|买卖|被泄|泄了|曝光|公开|流到|滥用|被盗用|被人知道|共享给|
                     外传|外泻|被看光|漏出)"
                  - "(个资法|个资外|个资被|个资遭|个资流|个资保护|个资都|个资全|个资安全|隐私权|信息安全|私隐条例|私隐专员|个人信息保护|隐私泄露|泄露隐私|侵犯隐私|侵犯我隐私|客户隐私|我的隐私|我啲私隐|私隐呢)"
                  - "(信息|资料|个资|号码|数据|名单|身份证号) ~~16 (泄露|泄漏|外泄|流出去|卖了|被卖|倒卖|外流|给了别人|传出去|谁卖|飘|被人看|看光)"
                  - "(名单|号码|资料|信息|电话) ~4 (谁卖|谁给的|哪来的|从哪来|从哪弄|哪里来|边度来|边个卖)"
                  - "(内部|内鬼|员工|你们|你哋|银行)(人员|员工|人|) ~3 (流出|卖|出卖|倒卖|传出|透露|泄露)(去|了|的|出|我|客户|) ~4 (信息|资料|数据|号码|名单)"
                without: ["不怀疑", "不觉得", "没怀疑", "唔怀疑", "骗徒", "链接", "点了", "催收", "账户安全", "与贵行无关", "跟贵行无关", "是我自己填"]
                unless: ["信息公开", "资料公开"]
              # Told or shown to somebody who has no business with it
              - id: told-to-others
                patterns:
                  - "(另一位客|另一个客|第二个客|第二位客|别的客|其他客)(人|户|) ~4 {privacy_leak_info} ~~16 (夹|混|塞|放咗|入咗|装错)"
                  - "{privacy_leak_outsider} ~~10 (拿着|拿到|手里有|手上有) ~4 (我的|我)(银行|) ~2 {privacy_leak_info}"
                  - "(对门|邻居|隔壁|街坊|同事|亲戚|熟人|前妻|前夫|大姐|大妈) ~~8 (怎么知道|咋知道|点知|怎会知道|居然知道|竟知道) ~~12 (存了|存咗|贷了|欠了|有几|有多少|取了)"
                  - "{privacy_leak_info} ~~12 (send|传给|影相|影低|拍下来) ~6 {privacy_leak_outsider}"
                  - "{privacy_leak_outsider} & (我卡里有多少|卡里有多少钱|有多少钱|存了多少|存款多少|账户余额|我的余额|我的存款|存款数|我的流水|我的定存|贷款金额) & (告诉|透露|讲给|说给|念|报|泄露|打印给|拿给|查给|说出|讲出|知道|晓得|议论|听见|听到)"
                  - "{privacy_leak_info} ~~12 {privacy_leak_outsider} ~~6 (居然有|竟然有|竟有|手里有|手上有|有一份|都有一份|全都有)"
                  - "(柜员|客服|员工|银行|你们|行员|职员|你哋|人家) ~~30 {privacy_leak_info} ~~8 (报给|说给|告诉|讲给|念给|发给|交给|给了|话畀|透露给)(了|)(她|他|佢|人家|对方|他们|她们|别个)"
                  - "(通知|信件|催缴|账单|函|对账单|月结单|欠款通知) ~8 (寄到|寄去|发到|送到|寄咗去|传真到) ~4 (公司|前公司|单位|邻居|隔壁|别人|学校|公婆|父母) ~~20 (看到|看见|知道|拆|全|同事)"
                  - "(员工|行员|柜员|经理|职员|保安|业务员) ~~16 (我的|我留的|客户的|登记的|资料里的|单子上的|我填的|我)(电话|手机|手机号|号码|资料|信息|微信) ~~8 (加我|私讯|私信|约我|骚扰|搭讪|追我|打给我|加微信|加line)"
                  - "(周围|身边|全村|全公司|单位里|亲戚里|街坊) ~6 (人|同人|都) ~6 (知道|讲|说|晓得|议论) ~6 (我有|我存|我的钱|我的账|我欠|几多钱|多少钱)"
                  - "(员工|柜员|行员|职员|客户经理|客服|信贷员|你们行|你们银行|银行的人|行里的人|工作人员|你哋|支行|分行) & {privacy_leak_info} & (前夫|前妻|邻居|隔壁|同事|群里|业主群|朋友圈|微信群|朋友|外人|第三方|第三人|债主|熟人|街坊|电梯|满大厅|大庭广众|当众|亲戚|另一个客|其他客户|别的客户) &
                     (说了|讲给|告诉|透露|发到|转发|念出|给了|看到|晒|喊|泄露|寄|传|知道|说出|说给|讲|讨论|议论|披露)"
                  - "在(你们|银行|你行|贵行|你哋|支行|你们行|你们那|该行|分行)(行里|那儿|那里|银行|这儿|那边|里面|)(上班|当差|当班|工作|做事|当柜员|返工|任职) ~~30 (查|知道|看|说|翻|告诉|讲|晓得)"
                  - "(查|看|翻)(我|我的|客户)(花|存|账|账户|流水|的钱|余额|的卡|的账) ~~20 (前男友|前女友|前夫|前妻|亲戚|同学|朋友|上班)"
                  - "(前男友|前女友|前夫|前妻|亲戚|同学|朋友|老公|老婆) ~~20 (天天|随便|随时|私下|偷偷|用职务|利用)(查|看|翻)(我|我的)"
                  - "{privacy_leak_info} ~~8 (给|拿给|让|被|畀|俾|予) ~3 {privacy_leak_outsider} ~4 (看|知|查|翻|拿|听|晓|过目)"
                  - "(给|拿给|让|被|畀|俾|同|跟|和|向) ~2 {privacy_leak_outsider} ~3 (看|知道|讲|说|透露|查) ~10 {privacy_leak_info}"
                  - "{privacy_leak_info} ~~16 (跟|和|同|向|对) ~2 {privacy_leak_outsider} ~3 (讲|说|透露|提|讲了|说了)"
                  - "{privacy_leak_info} ~~16 (传真|寄|发|送|电邮|email|whatsapp|邮寄|投递) ~6 (错了|错人|错地|错的|错公司|第二间|另一间|别家|别的|其他公司|其他人|去咗第二)"
                  - "{privacy_leak_info} ~~20 (告诉|告知|透露|讲给|说给|讲畀|话畀|话俾|讲俾|说出|发给|发到|发在|发群|转发|转给|转到|寄到|寄给|寄去|电邮|邮件|给了|交给|提供给|提供予|卖给|念给|报给|
                     拿给|出示给|打印给|披露|泄露给|发送|送到|拍照发|晒到|上传) ~8 {privacy_leak_outsider}"
                  - "(告诉|告知|透露|讲给|说给|讲畀|发给|转发|转给|寄到|寄给|寄去|电邮|给了|交给|提供给|卖给|念给|报给|拿给|打印给|披露|泄露)(了|给|) ~4 {privacy_leak_outsider} ~~20
                     {privacy_leak_info}"
                  - "(向|跟|对|同|给|替)(了|我|我的|) ~1 {privacy_leak_outsider} ~8 (透露|披露|泄露|告知|说了|说出|讲了|提供|查) ~10 {privacy_leak_info}"
                  - "{privacy_leak_outsider} ~~12 (知道|晓得|清楚|说得出|叫得出|念得出|讲得出|报得出|张口就念|张口就|一口报|叫出|说出|掌握|查到|收到了|拿到|看到|了如指掌) ~10 {privacy_leak_info}"
                  - "{privacy_leak_outsider} ~~24 {privacy_leak_info} ~~12 (告诉他|告诉她|告诉了|讲给他|说给他|给了他|给他看|给他打|都告诉|全告诉|说出去|讲出去)"
                  - "(员工|柜员|行员|职员|经理|客服|行里的人|银行的人|你们的人|你哋) ~12 (发|传|晒|贴|转) ~16 (群|朋友圈|网上|微信|line)"
                  - "{privacy_leak_info} ~~12 (发|传|晒|贴|转|丢)(到|在|进|给|) ~3 (群|朋友圈|网上|微博|抖音|line)"
                  - "(微信群|朋友圈|群里|工作群|line群|whatsapp) ~~12 (发|传|晒|转) ~~16 {privacy_leak_info}"
                  - "(错发|发错|寄错|投递错|错寄|误寄|误发|寄咗去|寄去|寄到|发到|电邮咗|夹住|夹着|夹了|混进) ~16 (别人|别家|别的|其他客|另一|第二位|邻居|陌生|他人|其他人|人家)"
                  - "(别人|其他客户|另一位客户|另一个客户|别的客户|第二位客|第二个客|第二个客户|第二位客户|陌生人|其他人|人家)(的|嘅) ~4 (账单|月结单|对账单|资料|信息|流水|身份证|地址) ~~20 (寄|发|收到|夹|给了|邮件|看到|混)"
                  - "(收到|寄来|发来|邮来|看到) ~8 (别人|其他客户|另一位客户|别的客户|陌生人|其他人)(的|嘅) ~4 (账单|月结单|对账单|资料|信息|流水|身份证)"
                  - "(我|客户|本人) ~2 (账单|对账单|月结单|流水|资料|信件) ~8 (寄到|发到|寄给|送到|寄去|投到) ~6 (别人|邻居|别的|另一|陌生|他人|旧地址|其他)"
                without: ["短信发错", "简讯发错", "账户安全", "骗", "诈", "链接", "盗刷", "转账", "汇款", "提供给银行", "没进账", "发出来了", "欠款多少", "问我有多少", "委托", "授权书", "保险当"]
                unless: ["告知家人", "(寄|发)到我(的|)邮箱"]
              # Staff looking where they should not
              - id: peeking
                patterns:
                  - "(私自|擅自|未经授权|未经同意|未经我同意|未经客户同意|违规|偷偷|私下|非法|随意|未经本人|没有授权|未授权|无故)(查询|查看|查阅|调取|查|打印|使用|拍照|拍|收集|采集|读取|获取|调阅|查了|
                     提供|泄露|告知|告诉)(了|过|我的|我|客户|客户的|他人|) ~10 (户口|账户|我的账|信息|资料|流水|余额|账户|明细|隐私|个人|个资|存款|身份|电话|通讯录|证件)"
                  - "(信息|资料|流水|余额|账户|明细|隐私|个资|存款) ~8 (被|遭)(员工|他人|别人|柜员|人|工作人员|银行|内部|支行|本行|) ~6 (私自|擅自|偷偷|违规|随意|无故|查看|调取|偷看|泄露)"
                  - "(偷看|偷查|私查|乱查|擅自查|私下查|违规查|无故查|随便查|偷拍)(我|我的|客户|) ~3 (账户|流水|信息|余额|资料|卡|明细|存款)"
                  - "(未核对|没核对|没核实|未核实|未验证|没验证|没问)(身份|) ~16 (告知|透露|说|讲|给) ~16 {privacy_leak_outsider}"
                without: ["征信", "联征", "查询记录"]
              # Strangers who know too much, calls right after business
              - id: strangers-know
                patterns:
                  - "(办|买|贷|签|申请|开|抵押|登记) ~~12 (第二天|隔天|当天|转头|不到一小时|马上) ~~20 (中介|装修|贷款公司|财务公司|房仲|地产|卖房|陌生)"
                  - "(只在你|只在你们|只留给|只给过|只登记|只在银行|没给过别人|谁都没给|谁也没给|没告诉过别人|没给过任何人|净系畀过你|刚换的号|新号码|新办的号|新手机号) ~~30 (电话|短信|广告|推销|贷款|中介|骚扰|叫得出)"
                  - "(地产|中介|经纪|财务公司|装修|推销|陌生|骗子|诈骗电话|小贷|贷款公司|保险公司|车行|培训机构|猎头|业主群) ~~20 (有我|知我|知道|拿到|掌握|攞到|报得|说得|讲得|一字不差|一清二楚|连我) ~~12 (信息|资料|电话|号码|姓名|名字|卡号|余额|身份证|单位|贷款|按揭|住|地址|存)"
                  - "{privacy_leak_info} ~~12 (报得|说得|讲得|背得|一字不差|分毫不差|一点不差|全报|都报) ~~24 (骗子|陌生|对方|电话|银行|谁|中介|你们)"
                  - "(除了银行|只有银行|只有你们|除了你们|净系你哋|肯定是你们|一定是你们|一定系你哋|肯定是银行|不是你们是谁|唔系你哋) ~~12 (知道|有|卖|泄|漏|流|还有谁|谁还|边个|给出去|放出去)"
                  - "(刚|前脚|上午|昨天|早上|啱啱|刚刚|第二天|隔天) ~8 (办|开|申请|咨询|抵押|贷|存|注册|提交|填|登记|签|做|买|批) ~~30 (中介|陌生|贷款公司|财务公司|保险公司|装修|
                     诈骗电话|家具|卖房|房仲|地产|推销|骚扰|小贷|其他机构|别的公司|外面) ~~20 (打|来|知道|找|电话|联系|不断|接到|叫得出|短信|上门)"
                  - "(对方|骗子|中介|他们|陌生人|陌生电话|贷款公司|装修公司|财务公司|房仲|推销的|推销员|来电的人|打来的人|不识的人|有人打|一个女的|卖房的|卖楼|业务员|卖保险|骗徒) ~~16
                     (知道|叫出|叫得出|说出|报出|清楚|掌握|准确说出|能说|说得出|讲得出|念得出|报得出|念得|晓得) ~10 (我的|我|姓名|名字|卡号|身份证|账号|贷款|全名|余额|额度|资料|几栋|住几|存了|姓啥)"
                  - "(怎么|为什么|为何|从哪|哪里|怎会|何以|点解)(会|)(知道|有|得到|拿到|弄到|获取|识得|攞到)(我的|我|客户的|客户|) ~2 (电话|手机号|信息|资料|号码|姓名|卡号|贷款|联系方式|名字|身份证)"
                  - "(一清二楚|讲得出|说得出|报得出|叫得出|念得出|念得|全知道|了如指掌|知得一清二楚) & (金额|姓名|身份证|身分证|卡号|贷款|账号|余额|资料|名字|全名|定存|存款)"
                  - "(陌生|不认识的|唔识嘅|不识的|外面的) ~20 (知道我|叫得出|叫出我|说得出|讲得出|报得出|报出)"
                without: ["安全账户", "让我转", "叫我转", "冒充", "点链接", "入资料", "转走", "不记名"]
              # Papers or screens open to everybody
              - id: exposed
                patterns:
                  - "(喊|嚷|念|报|嗌) ~8 (取多少|存多少|多少钱|余额|几多钱) ~~20 (后面|旁边|大厅|全场|排队|隔离)(的|) ~6 (人|听|盯|看|知)"
                  - "(身份证|副本|复印件|复印本|资料|申请表|表格|文件) ~~12 (留在|放在|落在|忘在|搁在|遗留在|摆在) ~~20 (拿走|看到|捡|被人|别人|其他人|随便|人人)"
                  - "(当着|当众|在大厅|在电梯|隔着玻璃|对着|冲着|大厅里|柜台前) ~~20 {privacy_leak_info} ~~6 (念|说|报|读|讲|喊|嚷|讨论|嗌)"
                  - "(垃圾桶|垃圾箱|废纸篓|垃圾袋|路边|地上|复印店|废品站|打印机上|桌面上|柜台上|公告栏|大厅|橱窗) ~~24 (客户的|资料|单子|身份证|复印件|开户单|申请表|名单) ~~20 (清楚|捡|看|翻|摊|散|随便|堆|没人|贴|写着)"
                  - "(身份证|复印件|申请表|资料|单据) ~~12 (扔|丢|落|放|搁|贴)(在|进|到) ~4 (垃圾|路边|地上|废|大厅|门口|公告|桌上|外面)"
                  - "{privacy_leak_info} ~~20 (摊着|摊开|摊在|乱放|随便放|随意放|暴露|露在|露出|外露|裸露|当回收纸|回收纸|废纸|背面|便条纸|包装纸|垫在|便签|草稿纸|垃圾|乱扔|乱丢|散落|丢弃|被看到|叫人看|让人看|人人看|人都看|都看得|谁都能|
                     都好翻|随便翻|看得一清二楚|印在|贴出来|贴在|晒|展示|流传|大家都看)"
                  - "(监控|录像|照片|身份证复印件|复印件|回单|单据|凭条|申请书|申请表) ~6 (外传|乱扔|随意丢弃|随手扔|被人拿走|发到群|流出|扔在|散落|丢垃圾|当废纸|当回收|没收好)"
                  - "(大声|当众|高声|公开|当着|扯着嗓子|大喊|喇叭|广播|全场|满屋子|满厅) ~12 (念|说|报|喊|读|叫|嗌|讲|谈|讨论|议论|问) ~12 {privacy_leak_info}"
                  - "(念|报|喊|读|嚷)(出|了|我|我的|) ~6 (余额|卡号|存款|存了多少|身份证号|电话号码|账号|工资) ~~20 (大声|满屋|旁边|听|后面|众人|别人|全)"
                  - "(载有|写有|印有|含有|记录) ~8 (身份|信息|卡号|客户|个人) ~~14 (丢弃|乱扔|乱放|垃圾|散落|外泄|没人管|随意)"
                without: ["骗", "诈", "盗刷"]
                unless: ["(收|乱|还|计|扣|找|攞|俾|畀|嬲|冇|清|用|填|交)晒"]
              - id: english
                patterns:
                  - "stranger ~24 (rang|called|phoned|read|knew|posted|was sent|got my)"
                  - "(read|reading|announced|shouted|called) ~24 (aloud|out loud|out) ~~40 (queue|everyone|people|customers|line|lobby|hall)"
                  - "other (customers|customers'|clients|clients'|people's) ~16 (names|details|id|numbers|statement*|data|information|balances|papers|files)"
                  - "(leak*|disclos*|sold|sell|selling|shar*|breach*|expos*|gave|given|passed|reveal*|stolen|misus*|told|emailed|mailed|posted|forwarded|
                     sent|handed|showed|read out) ~40 (personal data|personal information|my information|my data|my details|personal details|customer
                     data|private information|account details|account information|contact details|my phone number|my number|confidential|privacy|my
                     balance|third part*|customer information|my new address|my address|my salary|my payslip*|my statement|my account statement|how
                     much i)"
                  - "(personal data|personal information|my information|my data|my details|personal details|customer data|private information|account
                     details|phone number|private data|customer information|my statement|my address|my account) ~50 (leak*|disclos*|sold to|shared with|
                     breach*|expos*|given to|passed to|revealed|compromised|third part*|misused|without my consent|without consent|violat*|wrong
                     address|another customer|wrong person|a stranger|to strangers)"
                  - "(data breach|data leak|privacy breach|breach of privacy|invasion of privacy|breach of confidentiality|data protection|pdpa|pdpo|
                     confidentiality|privacy)"
                  - "(balance|savings|statement|account details|address|salary|payslip*|loan details|personal information|my information|my data|how much i) & (husband|wife|ex-husband|
                     ex-wife|neighbour|neighbor|employer|stranger|another customer|wrong person|sister|brother|mother-in-law|in-laws|friend|colleague|landlord|the person ahead|
                     third party|boyfriend|girlfriend) & (told|tell|disclos*|gave|given|handed|shown|showed|shar*|reveal*|read out|passed|emailed|mailed|sent|mention*)"
                  - "(account number|balance|details|information|statement) ~40 (to someone|to a caller|to a man|to a woman|to anyone|to whoever|to the person|to people)"
                  - "(stranger*|scammer*|telemarketer*|property agent*|insurance agent*|outsiders) ~24 (have|has|had|know|knows|knew|got|obtained|quoted|recited) ~8 (my|our)"
                  - "(photo|copy|picture|screenshot|copies) ~16 of my ~~40 (whatsapp|group|telegram|online|facebook|chat|wechat|friend*|colleague*)"
                  - "(only your bank|only the bank|only you) ~8 (had|has|have|knew|know|knows|could)"
                  - "(how did|how do) ~16 (get|know|have) ~4 my (number|phone|name|details|information|data)"
                  - "(looked up|looked into|accessed|viewed|snoop*|pulled up|peeked) ~12 (my account|my balance|my details|my records|my information|my
                     file)"
                  - "(emailed|mailed|sent|posted|gave|given|handed|forwarded|delivered) ~40 (to someone|to another|to a stranger|to a total stranger|to the
                     wrong|to others|to somebody|to other|another customer|my neighbour|my neighbor|someone else's)"
                  - "(another customer's|someone else's|other customers'|other people's) ~16 (statement*|details|information|data|letter*|passport|account)"
                  - "(told|gave|showed|sent|read out|disclosed|shared) ~20 (my ex|my ex-husband|my husband|my wife|my neighbour|my neighbor|stranger*|someone
                     else|other customer*|another customer|my employer|everyone|my brother*|my boss)"
                  - "(ex-husband|ex-wife|ex|stranger|neighbour|neighbor|employer|brother-in-law) ~30 (was told|was given|knows|got hold|received|messaged me|
                     has my|was shown)"
                without: ["owe", "debt", "overdue", "not leaked", "no leak", "scam*", "phishing", "link", "wire"]
              - id: said-plainly
                patterns:
                  - "(电话|手机)(就|都|) ~3 (炸|爆|响个不停|打爆|轰炸) ~~12 (中介|推销|贷款公司|财务公司|装修|小贷)"
                  - "连(我|我们) ~16 (都|也)(晓得|一清二楚|说得出|报得出|叫得出|门清)"
                  - "(明细|账单|结单|清单|对账单|通知单|流水|持仓|合同) ~12 (寄|发|送|传|贴|晒|post)(到|去|给|上|在|了|) ~8 (单位|前公司|公司柜|前夫|前妻|同事|邻居|别人|他人|陌生|朋友圈|个人|微博|群)"
                  - "(reading|read|reads|reciting|shouted) ~16 (salary|balance|statement|account|details|debt) ~30 (aloud|out loud|in front of|for all to hear|to my)"
              - id: strangers-told-of-me
                patterns:
                  - "(刚|昨天刚|才刚|只)(在|到|去)(你们|贵行|银行) ~16 (办完|问了|填|登记|改了|问过) ~~30 (电话|打来|中介|加我|推销|装修|来电)"
                  - "(没跟任何人|没告诉|谁都没|没有跟任何|只有你们|没跟人) ~16 (讲|说|告诉|知道|银行|预留) ~~24 (中介|贷款|推销|加我|打来|当晚|来电|就)"
                  - "(开口|张口|张嘴)就(叫|报|是|说|喊) ~6 (名|姓|房号|余额|单元|年薪)"
                  - "连我(几单元|住几楼|上周|余额|哪个单元) ~10 (晓得|知道|清楚)"
                  - "(寄错|送错|投错|递错|误寄)(到|去|给|) ~4 (隔壁|邻居|别人|对面|楼下|楼上|他人)"
                  - "(整个|全|满|整排|一屋子)(社区|村|厅|屋|排|小区|大厅|单位|店)(人|的人|里的人|)(都|)(知道|听见|听到)我(存|有|赚|工资|的)"
                  - "(喊|叫|念|报)(了|)(出去|出来) ~~16 (万|存款|余额)"
                  - "(银行|你们|行里)(朋友|的人|内部)给的"
                  - "(证|资料|副本|复印件|病历)(交|给|畀)(咗|了)(畀|给|) ~10 (保险经纪|中介|经纪|第三)"
                  - "(这些事|这事|这些) ~4 (还有谁|谁)(知道|晓得) ~~16 (只有你们|银行)"
                  - "(买了多少|亏了多少|存了多少) ~~10 (跳舞的人|小区|邻居|全村|亲戚) ~6 (知道|晓得)"
                  - "没授权 ~~16 查了我"
                  - "(照片|住址|欠多少|身份证) ~~10 (一条条发|发出去|发群|发到群)"
                without: ["卡寄", "请问"]
              - id: strangers-told-of-me-english
                patterns:
                  - "(neighbour's|neighbor's|someone else's) (salary|statement|mortgage|bank)"
                  - "(rang|called|phoned) me knowing my"
              - id: told-in-other-words
                patterns:
                  - "(念|读|喊|报|嚷)(出|着|)(了|) ~2 (客户姓名|姓名|余额|存款|贷款金额|账号|工资|薪资) ~~24 (厅|旁边|听|周围|排队|全)"
                  - "(信封|封面|封皮)(外面|外头|上|) ~4 (印|写)(了|着|) ~6 (身份证|电话|卡号|余额|贷款)"
                  - "透明信封"
                  - "(持仓|截图|照片|资料|存单|合影) ~4 (post|发|放|晒|贴)(咗|了|)(上|到|在) ~6 (ig|朋友圈|群|网|抖音|小红书|fb|脸书|宣传)"
                  - "(问完|贷完|办完|存完|咨询完|递完|问了|刚办) ~~10 电话就 ~3 (炸|打爆|响个不停|没停)"
                  - "(能往外|可以往外|随便往外)(讲|说|传)"
                  - "(寄到|寄去|发到|送到)(前单位|旧公司|前公司|老家邻居) ~~10 (同事全|看)"
              - id: told-in-other-words-english
                patterns:
                  - "(reading|read|shouted|announced|called) ~40 (aloud|out loud) ~12 (to my|cousin|whole|in front|queue)"
                  - "aloud to my"
              - id: who-told-them
                patterns:
                  - "(是|就是|除了)(你们|银行|贵行)(漏|泄|卖|透)(的|出去|了|)"
                  - "(昨天|刚|上午|前脚)(刚|才|)(在|跟|问|填|办) ~~24 (后脚|今天|下午|当晚|当天) ~~8 (中介|贷款公司|装修|推销|陌生|骗子)(就|打来|来电|加我|找上)"
                  - "(通讯录|联系人) ~~16 (房东|同事|亲戚|朋友|老板)(都|也|) ~2 (收到|知道)"
                  - "(谁|凭什么)(把|给) ~6 (电话|号码|资料|信息|名字) ~4 (给了|卖给|漏给|告诉)"
            examples:
              - "财务公司打来，连我欠多少都知道，是你们银行泄漏的。"
              - "刚在你行办完房贷就有装修公司打来，客户信息肯定被泄露了"
              - "客户反映柜员将其账户余额告诉了邻居"
              - "有员工私自查询我的流水"
              - "個資外洩，陌生人報得出我的帳號和姓名"
              - "中介能准确说出我的贷款金额，资料是谁卖的"
              - "你哋將第二個客戶嘅月結單寄咗嚟我度"
              - "The branch gave my account details to a third party."
            counterexamples:
              - "经核查未发现客户信息泄露"
              - "提醒您不要泄露密码"
              - "客户要求更新身份证有效期"
              - "网点天花板漏水影响办理"
              - "个人信息未外泄，投诉的是排队太久"
          - id: forced_marketing
            name_zh: "强制搭售/营销骚扰"
            name_en: "Forced bundling / unsolicited marketing"
            business: "综合"
            cause: "自主选择权"
            unless: ["免打扰(名单|模式|)", "营销人员误导", "推销理财误导", "催收骚扰", "推销的(小姑娘|小姐|人|那个人|阿姨|小伙)", "推销办公用品",
              "(没人|没有人|没)(给我|跟我|向我|)(打|打过|接到|收到)(过|)(推销|营销|骚扰|推广)电话", "没人逼我买", "没人逼我",
              "没有骚扰电话", "没收到骚扰", "没有收到骚扰", "没有收到任何骚扰", "去现场办"]
            rules:
              - id: harassing
                patterns:
                  - "(别再|不要再|唔好再|别|勿再|请勿)(打电话|来电|打来|打给我|call) ~8 (提额|推销|办卡|分期|贷款|推荐|借|买|备用金)"
                  - "(拒绝|说不要|说了不|回绝|婉拒|讲咗唔要|说唔要|推掉) ~~16 (打了|打过|打来|打咗) ~6 (个|次|通|几|多)(电话|)"
                  - "(今天|今日|当天|一天|一日|本周|这周|一礼拜|一星期) ~4 第 ~2 (个|通|次)(推销|)(电话|来电)"
                  - "(推销|营销|行销|电销|推广|促销|广告|贷款广告|销售|办卡|办信用卡|办贷款|办分期|推介|sales) ~8 (电话|短信|
                     来电|骚扰|简讯|信息|讯息|call|邮件|微信|打扰|推送|电邮|弹窗)"
                  - "(电话|短信|来电|简讯|微信|弹窗|天天|每天|反复|不停|不断|频繁|一直|多次|老是|总是|轰炸|疯狂) ~10 (推销|
                     营销|行销|推广|广告|推荐贷款|让我办|叫我办|劝我办|推荐办|要我办|叫我买|让我买|叫我借|问我要不要|推介)"
                  - "(推销|营销|行销) ~8 (贷款|信用卡|理财|保险|分期|产品|办卡|业务|借钱|基金|账单分期|现金分期) ~~24 (天天|
                     每天|一天|拒|不要|不需要|烦|骚扰|不停|不断|一直打|老打|反复|停止|多次|频繁|不让走|不走|缠|还打|又打|拉黑|
                     名单)"
                  - "(骚扰电话|营销骚扰|电话骚扰|短信骚扰|短信轰炸|垃圾短信|垃圾电话|广告短信|推销电话|营销电话|营销短信|
                     电话轰炸|滋扰|cold call|垃圾邮件|广告弹窗|推广短信|贷款短信|贷款电话|轰炸式|拒绝营销|免打扰|行销电话|
                     行销简讯|强行推销|强买强卖|被推销)"
                  - "(拒绝|说不需要|说了不|说不要|明确拒绝|表示不需要|退订|拒绝了|拒绝过|已拒绝|不感兴趣|告知不需要|说过不要|
                     要求停止|要求不要)(多次|好几次|n次|过|几次|无效|后|了|不办|之后|很多次|) ~~14 (还打|仍打|还是打|继续打|
                     又打|仍然|仍|依然|还在|还来|照打|照样|没用|继续|打来|还发|还是)"
                  - "(骚扰) ~~10 (贷款|办卡|信用卡|推销|营销|广告|业务|退订|办分期)"
                  - "(贷款|办卡|信用卡|广告) ~8 骚扰"
                  - "(退订|取消推送|关闭推送|关闭营销|屏蔽营销) ~8 (没用|不了|无效|仍|还|不成功|失败|不掉|后)"
                without: ["催收", "催债", "欠款", "讨债", "泄露给", "房仲", "叫得出", "拆成", "分了", "期", "借了", "导游",
                  "上门借钱", "理财亏", "忽悠买", "误导我", "推销时", "当时推销", "保本", "收益", "蚀", "亏", "误导",
                  "通知异常", "礼品", "积分", "返现", "没兑", "赠品", "误解", "动账", "入账", "扣款短信"]
              - id: bundled
                patterns:
                  - "(不|唔)(填|签|写|买|办|加) ~6 (不让|唔畀|不给|不许|不准)(走|离开|行|我走)"
                  - "(买|加购|办|配)(一张|一份|一只|一支|一点|个|点|) ~0 (基金|保险|理财|信用卡|黄金|意外险) ~2 (就|才|先)(帮|给|替|可以)(你|我|) ~0 (调|办|批|放|开|提)"
                  - "(搭售|捆绑|捆绑销售|强制搭售|绑定销售|强制购买|强制消费|强制办理|强制开通|强制要求购买|强买强卖|强制投保|
                     强制推销|强制绑定|强制营销|强迫购买|强迫办理|强迫|被强制|自主选择权|强推|捆绑式|硬塞|硬性搭配|变相强制|
                     强制订购|强制办卡|被迫购买|被迫办理|被迫办|被迫买|附带条件|搭配销售|默认勾选|默认开通|自动勾选|自动开通|
                     预先勾选|被开通|被办理|被办卡|被签约|隐形开通|诱导开通|诱导办理|诱导办卡|冲业绩|拉业绩|凑业绩|为了业绩)"
                  - "(必须|非要|非得|一定要|要求我|要求先|必需|要求客户|要求必须|才能|才给|须|先要|前提是|硬要|强制|逼|逼我|
                     逼着|强制要求|强行|条件是|要先|得先)(先|同时|要|我|客户|额外|另外|再|也|一起|) ~3 (买|购买|办|办理|开|
                     开通|存|投保|办张|签|下载|绑定|买一份|配套) ~6 (保险|信用卡|理财|基金|分期|手机银行|贵金属|存款|
                     数字人民币|社保卡|寿险|意外险|etc|养老金账户|会员|定期|火险)"
                  - "(不买|不办|不开|不存|不开通|不购买|不办理|不投保|如果不买|若不买|不签) ~6 (保险|信用卡|理财|卡|分期|
                     手机银行|存款|基金|短信|一份|火险|账户) ~~10 (不给|不批|不放|不让|就不|不能|不予|不受理|办不|拒绝|别想|
                     不办|否则|卡着)"
                  - "(办贷款|办房贷|贷款|办业务|开户|取钱|取款|存钱|放款|办按揭|开卡|审批|换卡|改密码|领卡) ~~10 (搭|捆绑|
                     必须|硬要|强制|非要|附加|要求|就得|必需|被要求|还要|得|顺带|夹带)(买|办|购买|办理|开|开通|先买|同时购买|
                     先办|另办|我买|我办|存|我开|我购买|搭|投保) ~6 (保险|信用卡|理财|卡|基金|手机银行|存款|短信|分期|寿险|
                     贵金属|意外险|产品|数字人民币)"
                  - "(未经|没经过|没有经过|没征得|未征得|不经|没经|未得到|没得到|未获|在我不知情|不知情|不经过|未征求|
                     没有征得|没问)(我|本人|客户|客户本人|我们|家属|我的|)(本人|)(的|)(同意|允许|授权|许可|确认|情况|意见|
                     情况下|就)(下|的情况下|情况下|就|) ~~6 (开通|办理|签约|开了|办了|绑定|订购|开立|办卡|注册|加入|开户|签订|
                     扣划|购买|激活|给我开|给我办|帮我开|帮我办|替我|捆绑)"
                  - "(擅自|私自|偷偷|自作主张|悄悄|自动|默认|莫名其妙|莫名|无故|强行|背着我|无端)(给|帮|替|为|就|被|)(我|
                     客户|) ~2 (开通|办理|签约|开了卡|开了会员|办了|绑定|订购|开立|办卡|注册|购买|签|勾选|加入会员|捆绑)"
                  - "(从来没|从来没有|从没|没有|没|从未|未|并未)(申请|开通|要求|同意|办理|订过|订购|签约)(过|) ~8 (服务|业务|
                     短信银行|会员|手机银行|理财签约|产品|保险|会员) ~~12 (却|但|怎么|竟|为什么|被|开通|给我|显示|自动)"
                  - "(帮|替|为了|给)(他|她|你们|他们|柜员|员工|经理|银行|行员|) ~1 (完成|冲|凑|做)(任务|业绩|
                     指标|kpi|开卡任务)"
                  - "(有|背|压着|硬性)(开卡|办卡|保险|存款|营销|推销)(任务|指标|业绩)"
                without: ["分期", "年费", "冒名", "(3|6|9|12|18|24|36|二十四|十二|三十六)期", "查询", "快递", "任务送",
                  "话费"]
              - id: no-service-without-purchase
                patterns:
                  - "(先|要|必须|须|硬要|硬|一定|一定要|非要|叫我|让我|要我|逼我|被要求|要求|得|强行|强迫|顺便|顺带|同时|
                     一并|一起) ~4 (买|搭|绑|办|开|投|存|加|购|签|下载|装|开通|配|做|认购|申请|扫) ~16
                     {forced_marketing_product} ~~30 {forced_marketing_condition}"
                  - "{forced_marketing_condition} ~~24 (先|要|必须|硬要|一定|非要|叫我|让我|要我|逼我|要求|得|搭|绑|捆) ~4
                     (买|搭|绑|办|开|投|存|加|购|签|下载|开通|配|认购) ~16 {forced_marketing_product}"
                  - "(不|唔)(买|搭|绑|办|存|扫|勾|勾选|签|投|加|开|下载|配合|配)(这|那|他|她|这个|份|保险|卡|会员|) ~~12
                     (就不|不给|不让|不拨|不帮|不办|不批|不放|慢|点不了|走不了|过不了|下一步|不能|别想|不受理|一直不|脸色|
                     黑脸)"
                  - "(暗示|话里话外|明示|示意|意思是|要挟|威胁|拿着|卡着) ~16 (买|存|办|搭|投|开卡|做) ~16
                     {forced_marketing_product}"
                  - "(贷款|房贷|按揭|放款|审批|开户|取钱|取款|取现|存钱|存款|存个钱|办业务|办卡|换卡|领卡|工资卡|社保卡|
                     薪转户|换存折|利息|定期息|利率|提额|解冻|改密码|激活|签字|办房贷|车贷) ~~30 (一定要|必须|硬要|硬是|非要|
                     非得|逼|被要求|强制|要求|叫我|让我|要我|还得|还要|得先|先要|要先|捆|搭|绑|配套|强行|塞) ~6 (买|搭|绑|办|
                     开|投|存|加|购|开通|配|一起买|做) ~12 {forced_marketing_product}"
                  - "(搭|捆|绑|塞|夹带|搭配|附送|强塞|硬塞|配)(一份|一张|个|份|张|了|着|一个|给我|上|) ~8
                     {forced_marketing_product} ~~24 (才|不|否则|为什么|凭什么|强制|业绩|绑架|不撤|没同意|没要)"
                  - "(这个|那个|一堆|各种|一大堆)(权益|会员|套餐|保险|服务) ~~24 (不勾|必须|才|逼|强制|取消不了|取消不掉|
                     下一步)"
                  - "(买|购|办)(份|了|一份|)(保险|人寿|理财|黄金|信用卡) ~~16 (两样|两码事|什么关系|有什么关系|有何关系|
                     跟我办|搭不上|没关系|绑架)"
                without: ["年费", "被骗", "骗子", "诈骗", "以为是定期", "存款变保险", "误导", "活动奖励", "积分兑", "返现"]
              - id: keeps-selling
                patterns:
                  - "(拒|拒绝|不要|不需要|不用|说了不|没兴趣|没需要|唔要|拉黑|投诉过|明确|退订|屏蔽)(了|过|掉|t|td|多次|几次|
                     很多次|) ~~16 (还打|又打|照打|仍打|继续打|还在打|还来|又来|照来|还发|照发|照样发|仍发|又发|继续发|还推|
                     又推|还跟|继续推|换个号|换号|换着号|没停|不停|不消停|没完|照旧|照样打)"
                  - "(一天|每天|天天|一周|一个月|每周|成日|日日|隔三差五|三天两头|上班|午休|开会|半夜|一早|晚上|一晚) ~~16
                     (电话|来电|短信|短讯|简讯|推送|弹窗|微信|打来|打过来|打给我|发来|轰炸) ~~24 (推销|推广|推荐|推介|推理财|
                     推贷款|推保险|办卡|贷款|借钱|借款|额度|分期|保险|理财|信用卡|投资|优惠|基金|要不要|需不需要)"
                  - "(推销|推广|推荐|推介|营销|行销|促销|借钱|贷款|办卡|保险|理财|备用金|优惠|广告) ~~24 (一天|每天|天天|一周|
                     成日|日日|三天两头|隔三差五) ~6 (个|通|次|回|条|打|发|轰炸|响)"
                  - "(短信|短讯|简讯|电话|来电|推送|弹窗|微信|邮件|信息) ~~24 (退订|拉黑|拒收|取消|关闭|关不掉|关掉|说不要|
                     拒绝) ~~16 (照样|照发|照打|照旧|照来|还发|还打|还来|还是打|还是发|还在|还推|又打|又发|又来|没用|不了|
                     无效|仍|继续|不停|不掉)"
                  - "(拉着|拽着|缠着|追着|跟着|堵着|围着|拉住|拦住|跟到)(我|客户|人|老人|) ~12 (推|买|办|介绍|讲|门口|填|开)"
                  - "(推|推荐|安利|兜售|卖|推介)(基金|保险|理财|黄金|贵金属|信用卡|产品|贷款|纪念币) ~~24 (不要|不买|拒|烦|
                     一直|跟|拉|缠|还|没完|打断|不放)"
                  - "(烦|骚扰|讨厌|受不了|吵|滋扰) ~~24 (推销|推广|推荐|推理财|贷款|办卡|保险|营销|行销|广告|优惠|推)"
                  - "(电话|短信|简讯|来电) ~12 (推|推销|推荐|推广|问我要不要|叫我|让我) ~8 (贷|借|办卡|分期|理财|保险|基金|
                     信用卡|投资) ~~24 (烦|拒|不要|停|天天|每天|骚扰|删|别再|不要再|还打|名单)"
                  - "(要求|请|麻烦|帮我|给我|把我)(停止|取消|移除|屏蔽|拉出|移出|加入|不要再|别再|删) ~8 (推销|营销|行销|来电|
                     广告|推广|骚扰|推送|名单|免打扰)"
                  - "(一天|每天|天天|一周|成日|日日) ~8 (电话|通电话|短信) ~2 推 ~~16 (拒|烦|不要|停|还打)"
                  - "(推销|营销|行销|促销|卖保险|卖理财)(的|)(电话|来电|短信|简讯) ~8 (一天|每天|天天|打|响|轰|不停|几十|十几|
                     好几)"
                  - "(天天|成天|整天|老|老是|总|一直|不停)(打来|打电话|来电|打给我|打我电话|发短信)(推|推销|叫我买|叫我办|
                     让我买|让我办|叫我贷|卖)"
                  - "(打电话|来电)(叫|让|劝)(我|客户)(买|办|贷|借|投) ~~16 (天天|每天|不停|烦|拒|还)"
                  - "(天天|每天|成天|不停|反复) ~4 电话 ~4 (叫|让|劝)(我|客户)(买|办|贷|借|投)"
                without: ["催收", "催债", "欠款", "讨债", "还款", "年费", "逾期", "诈骗", "验证码", "期的", "送餐", "销卡",
                  "说给销", "期数", "审批”的查询", "查询记录", "动账", "入账通知", "入帐通知", "每笔交易", "余额变动", "通知",
                  "不是你们客户", "态度"]
              - id: switched-on-unasked
                patterns:
                  - "(没|未|没有|不)(经|经过|征得|得到|问|征求|告知)(过|了|)(我|本人|客户|我的)(的|本人|)(同意|允许|许可|授权|
                     意见|点头|)(就|便|) ~~16 (开通|开了|办了|签了|订了|绑了|买了|勾了|加了|扣保|投保|加保|注册|激活|升级|
                     装了)"
                  - "(我|本人|客户)(从|根本|压根|都|并|)(没|没有|未)(开通|订|订购|签|买|要|办|同意|勾|加入|投保|授权)(过|) ~8
                     (会员|权益|服务|保险|套餐|手机银行|短信|理财|产品|业务|年卡|增值)"
                  - "(莫名其妙|莫名|平白|无端|无故|突然|什么时候|几时|不知道|自动|默认|偷偷|擅自|私自) ~8 (开通|开了|订了|
                     加入|投了|买了|办了|签了|绑了|续费|勾选) ~8 (会员|权益|服务|保险|套餐|手机银行|短信|理财|产品|业务|增值|
                     养老金|三类户|二类户|电子社保|险)"
                  - "(给|帮|替)(我|客户|我们|老人|我妈|我爸) ~1 (勾|加|塞|搭|买|签|投|办|开|订|绑|开通|续)(了|上|通了) ~4
                     (保险|险|会员|权益|套餐|理财|手机银行|信用卡|服务|etc|短信|养老金|三方|二类户|产品|业务|基金) ~~24
                     (才发现|才知|不知|没说|没告诉|没问|没讲|一声|同意|事后|回家|后来|怎么)"
                  - "(才发现|才知道|回家一看|后来发现|一查|查了才) ~~20 (勾|加|塞|搭|买|签|投|开通|开|订|绑|办)了 ~6 (会员|
                     权益|套餐|手机银行|etc|短信银行|意外险|账户险|盗刷险|安心险|养老金|增值服务|三方存管)"
                without: ["分期", "年费", "冒名", "(十二|二十四|三十六|12|24|36)期", "查询", "诈骗", "贷了", "借了", "保本",
                  "收益", "当成存款", "以为是存款", "存款变"]
              - id: pressed-on-me
                patterns:
                  - "(硬|强行|硬是|顺手|直接|自作主张|偷摸|一声不吭|没问我|没说就|不问我)(就|要|)(给|帮|替|塞)(我|客户|我们|
                     老人) ~4 (开|办|签|买|绑|加|装|塞|订|勾|投) ~8 (权益|会员|保险|险|套餐|服务|手机银行|理财|信用卡|
                     卡|app|短信|产品|包|业务|基金)"
                  - "(开户|换卡|办卡|取钱|取款|存钱|贷款|按揭|房贷|办业务|改号码|解冻|销户|激活|领社保卡) ~~30 (得先|必须先|
                     要先|先得|先要|硬要|非得|非要|必须|强制)(买|办|开|存|投|装|绑|购|下载|认购|做) ~12 (理财|保险|信用卡|
                     基金|会员|权益|存款|定期|黄金|app|手机银行|三方|产品|一份|一张|险|数字人民币)"
                  - "(不买|不办|不搭|不投|不存|没买|不加|不认购) ~8 (保险|险|理财|信用卡|基金|存款|黄金|产品|权益|会员|佢|他|
                     这个|那个|家居|人寿) ~8 (就|都|便|一律|直接)(不|唔|别|没)(批|给|放|办|开|受理|让|理|准|行)"
                  - "(电话|来电) ~~24 (问我要不要|要不要|需不需要|有没有需要|推销|推介|做不做)(贷款|借钱|资金|理财|保险|
                     信用卡|分期|周转|办卡|投资|贷) ~~24 (拉黑|又来|还打|一个接一个|天天|每天|烦|骚扰|不停|换)"
                  - "(电话|来电|通)(你们|银行|) ~~16 (全是|都是|净是|清一色)(问|推|推销|叫我|让我|卖|贷|理财|保险|广告)"
                  - "(全是|都是|净是|塞满|满屏|铺天盖地)(你们的|银行的|贵行的|) ~2 (广告|推广|推销|营销|促销|贷款短信|
                     垃圾短信)"
                  - "(回|回复|发)(td|t|n|退订)(都|也|根本|了|) ~6 (没用|不管用|无效|照样|还|没反应|白搭|不理)"
                  - "(行员|理专|柜员|经理|专员|业务|大堂|客户经理|推销员) ~~12 (一直|天天|老是|不停|拼命|死命|缠着|围着|跟着|
                     追着|硬)(打电话|推|推销|推荐|叫我|劝|拉|要我) ~~12 (买|办|保单|保险|基金|卡|理财|贷|投资|信用卡|产品)"
                  - "(弹|跳|推送|弹出|弹窗|跳出|满屏|首页)(个|一个|出|来|) ~6 (广告|推广|贷款|理财|优惠|营销) ~~24 (关不掉|
                     关不了|烦|关都|每次|天天|误点|屏蔽|挡|推|太多|不让关)"
                  - "(办|买|存|开|投|搭|绑|加买|认购)(张|个|份|了|一张|一份|) ~2 {forced_marketing_product} ~8 (才给|才能|
                     才肯|才让|才可|先可以|先至|先肯|先给|才批|才放|才帮)"
                  - "(不买|不办|不存|不投|不搭)(就|他就|她就|便|) ~6 (没好脸|不给好脸|黑脸|甩脸|给脸色|不理|拖着|磨|爱理不理|
                     刁难)"
                  - "(成日|日日|天天|每天|隔天|三天两头|不断) ~8 (打来|打嚟|打来电|来电|打给|call)(sell|推|卖|叫|让|问|推介|
                     介绍) ~12 (贷|借|保险|理财|卡|分期|基金|投资|产品)"
                without: ["年费", "被骗", "骗子", "诈骗", "催收", "欠款", "误导", "分期", "保本", "亏", "收益", "存款变",
                  "冒用", "盗", "动账", "别人的", "通知短信"]
              - id: flat-refusal
                patterns:
                  - "(不买|不办|不存|不搭|不投|不填|不签|不申|不配合) ~~12 (往后排|排后面|接着等|等着吧|慢慢等|慢慢排|没门|
                     免谈|往后拖|不给往下|不往下|不送件|不往上送)"
                  - "先(买|办|存|投|认购|搭)(份|张|点|一份|一张|个|笔|) ~10 (保险|险|理财|信用卡|基金|存款|保单) ~~6 (就|才|
                     再) ~4 (送|批|放|办|给|报|过|快)"
                  - "(一定要|必须|硬要|非要|非得|说要|得)(一起|同时|顺带|顺便|另外|再|额外|搭着|我|)(顺带|) ~2 (签|买|办|投|
                     申|开|做)(一|再申一|)(张|份|个|) ~8 (寿险|保险|险|能透支|信用卡|理财|基金|保单) ~~24 (不然|否则|才|绑|捆|
                     就不|不给|不送)"
                  - "(综合贡献|贡献度|配套产品|搭着卖|绑着卖|搭卖|绑在一起卖|绑着买)"
                  - "(拉|带|请|叫|领|拽)(到|进|去)(小屋|小房间|贵宾室|办公室|会议室|一边|角落|理财室|里间|后面) ~~16 (推|推销|
                     介绍|游说|劝买|劝我买)"
                  - "(推销|推荐产品|劝我买|游说) ~8 (钟头|小时|半天) ~~12 (不让走|走不|才放|不放|烦|拦)"
                  - "(一天|每天|天天|一周|一个礼拜|一星期|一日) ~2 (一|两|三|四|五|六|七|八|十|十几|好几|
                     几|1|2|3|4|5|6|7|8|10)(个|通|条)(电话|短信|来电|)(推销|推|卖|打来推|广告|营销)"
                  - "(嫌|烦|投诉|反映)(的是|你们|) ~10 (推销|推介|营销)(电话|) ~~24 (还打|又打|照打|不停|没完|一天|天天|拒绝|
                     七八个|十几个)"
                  - "(多次|反复|频繁|不断)(接到|收到) ~16 (推介|推销|推广|营销|贷款广告)"
                  - "(推广|推销|促销|营销|行销)(电话|短信|讯息|简讯|来电) ~~30 (照打|照发|还打|照来|照样|继续打|继续发|剔除|
                     名单)"
                  - "(硬让|硬要|硬叫|逼着|非让|非要|非叫)(我|客户|老人|) ~2 (下|下载|注册|装|扫|关注)(了|) ~8 (软件|app|商城|
                     小程序|会员|公众号)"
                without: ["催收", "催债", "诈骗", "保本", "收益", "礼品", "积分"]
              - id: english
                patterns:
                  - "(marketing|promotional|promotion|sales|telemarketing|advertis*|spam|unsolicited|cold) ~8
                     (call|calls|calling|sms|message*|text*|email*|mail|offers|phone calls|push*|campaign*)"
                  - "(stop|keep*|kept|constantly|repeatedly|every day|non-stop|continu*|endless|won't stop) ~12
                     (call*|texting|sending|phon*|spam*|pester*|messag*) ~60
                     (offer*|loan*|card*|promot*|product*|insurance|market*|sell*|unsubscrib*)"
                  - "(spam|telemarket*|unsolicited|cold call*|cold-call*|junk mail|hard sell|pushy|pester*|opt out|opted
                     out|opt-out|unsubscrib*|do not call|do-not-call)"
                  - "(forced|force|forcing|required|pressured|obliged|made|had|compelled|insist*) ~12 (to buy|to purchase|to
                     take|to take out|to open|to sign up|me buy|me to buy|me to open|me to take|me to sign) ~40
                     (insurance|credit card|product|fund|policy)"
                  - "(bundl*|tied selling|tie-in|tying|forced sale)"
                  - "without my consent ~20 (signed|opened|activated|enrolled|subscribed)"
                  - "(signed me up|opened|activated|enrolled|subscribed|added) ~30 (without my consent|without asking|without
                     permission|without my permission|without my knowledge)"
                  - "(taken off|remove me|removed from|take me off) ~20 (list|mailing|call list|database)"
                  - "(sell me|selling me|sell|push|pitch*|flog*|upsell*) ~30
                     (loan*|insurance|card*|policy|polic*|plan*|fund*|product*|investment*)"
                  - "(insurance|policy|fund|product|savings plan) ~~40 (or else|otherwise|or the loan|condition of|as a
                     condition|before they|or they|would not|wouldn't|unless|refused to) ~~40
                     (loan|mortgage|account|approv*|process*|rate|open)"
                  - "(unless|until|only if|condition|conditional) ~~30 (bought|buy|purchase*|took|take|take out|taking) ~30
                     (insurance|policy|card|fund|product|plan|cover*)"
                  - "(robocall*|nuisance call*|unwanted call*|unwanted messages|promo text*|promo sms|calls a day)"
                  - "(loan|mortgage|account|safe deposit|renovation) & (insurance|policy|investment|credit card|savings plan)
                     & (only if|only be|unless|must|had to|have to|forced|force|made me|required|condition|otherwise|took
                     out|take out|insist*|pressur*)"
                  - "(telemarket*|salesm*|salesperson*|sales staff|sales team|relationship manager|your agents|your staff|your
                     bank) & (keep ringing|keeps ringing|keep calling|keeps calling|kept calling|calls me|calling
                     me|phoning|texting me|pestering|cold call*|every day|do not call) &
                     (loan*|card*|insurance|invest*|product*|policy|policies|plan*|promot*|offer*)"
                  - "(do not call|do-not-call|dnc|unsubscrib*|opt out|opted out)"
                  - "(depended on|depends on|depend on|hinged on|hinges on|subject to|made it plain|made it clear|no
                     choice|otherwise|or else) & (insurance|policy|life cover|cover|savings plan|fund) &
                     (mortgage|loan|approval|application|move forward|account)"
                without: ["collector*", "debt", "data was", "personal data", "information", "instalment", "installment",
                  "guaranteed", "lost", "surrender", "misled", "mislead*", "capital", "returns", "risk-free", "told it was",
                  "promised", "collect*", "arrears"]
              - id: pushed-or-unasked
                patterns:
                  - "(不买|不办|不开|不签)(就|)(不让走|不放人|不给办|不给取|走不了|不受理)"
                  - "(追着|缠着|拉着|拽着|围着|盯着)(我|客户|老人|人|) ~4 (推销|办|买|推荐|介绍)"
                  - "(未经|没经|没问|不经|没征求)(过|)(我|本人|客户)(的|)(同意|允许|授权|意见|) ~~10 (下载|安装|注册|开通|
                     绑定|签约|勾选|购买|投保)"
                  - "(莫名其妙|莫名|擅自|偷偷|无故|自动|稀里糊涂)(给|帮|替|为|就|被)(我|客户|) ~3 (开|办|签|买|加|投|订|装)"
                  - "(为了|帮他|帮她|帮你们)(完成|冲|凑|)(任务|业绩|指标|考核|kpi)"
                  - "非(让|要|得|叫|逼)(我|客户|你|) ~4 (开|办|买|存|投|签|装|下载|搭|加|绑) ~8 (卡|保险|险|理财|
                     会员|app|基金|存款|手机银行|账户|定期|权益|产品|黄金)"
                  - "(要求|被要求|叫我|让我|逼我|硬要|强迫) ~4 (搭配|搭|先|同时|必须|额外|顺便|一并|附带) ~3 (购买|办理|买|办|
                     开通|投保|存|开)"
                  - "(搭配|搭着|附带|绑着)(购买|办理|销售|买|投保|开)"
                  - "(没|未|没有|不)(经|经过|征得|得到|问|征求)(过|了|)(我|本人|客户|我的)(的|本人|)(同意|允许|许可|授权|
                     意见|) ~~16 (加保|投保|开|办|买|签|扣|订|绑|注册|激活|升级)"
                  - "(打|电话|来电|问我) ~8 (要不要|需不需要|想不想)(借钱|贷款|办卡|分期|资金|周转)"
                  - "(换号|换着号|换了号|换个号码|不同号码|陌生号码|拉黑)(继续|又|还|接着|也|后|了|)(打|来|发|没用)"
                  - "(推销|营销|广告|行销|促销|电销) & (天天|每天|一天|不停|不断|多次拒绝|明确拒绝|骚扰|烦|反复|好几个|退订|
                     拉黑|说了不要|还打)"
                  - "(擅自|私自|偷偷|自动|默认|莫名|无故) ~6 (开通|签约|订购|加保|投保|升级|加入|绑定|注册)"
                without: ["催收", "分期", "逾期", "征信", "年费", "泄露", "报得出", "验证码", "一清二楚", "中介", "房仲",
                  "透露", "泄", "谁卖的", "叫得出", "拆成", "分了", "期", "借了", "导游", "上门借钱", "被骗", "还欠",
                  "催还款", "误导我", "卖给", "保本", "收益", "蚀", "亏", "积分", "返现", "礼品", "礼物", "赠礼", "好礼"]
              - id: pushed-or-unasked-english
                patterns:
                  - "(call*|text*|sms|email*|messages) & (offer*|sales|promot*|market*|advert*|opted out|unsubscrib*|insurance
                     plan|personal loan offers)"
                  - "(without asking|without my consent|without permission|without my permission|never agreed to|never asked
                     for|did not ask for|didn't ask for) &
                     (insurance|card|service|subscription|account|package|opened|enrolled|signed|added|activated)"
                without: ["collect*", "owe", "debt", "shared", "disclos*", "leak*", "personal data", "instalment*",
                  "installment*", "points", "bonus", "scam", "converted", "fee", "phone number", "my number", "gave my",
                  "passed my", "agent"]
              - id: pushed-in-a-story
                patterns:
                  - "(硬|强行|硬是|偷偷|夹硬)(给|要给|是|)(塞|搭|配|捆)(了|给|上|) ~8 (保险|金条|基金|保单|会员|信用卡|纪念|理财|险)"
                  - "(不买|唔买|没买|不搭|不买就) ~~12 (压着|难过|额度紧张|靠后|往后排|一直压|没放|排不上)"
                  - "(买|搭|存|办) ~8 (保险|基金|险|定期|理财|黄金) ~~8 (材料就走得快|排前面|才放款|就能排|才批|才给放)"
                  - "(听完|讲完|听咗) ~8 (马上给|才给|给您取|给您销|给您办|再办)"
                  - "(黏着|缠着|拉着|拦着|拽着|围着|追着|堵着)(我|她|他|人|我妈|我爸) ~6 (推|讲|介绍|劝|卖) ~~12 (基金|保险|理财|保单|信用卡|黄金|险)"
                  - "(先|再)讲(保险|基金|理财|黄金|险) ~~4 (再|又|接着)讲"
                  - "(礼拜|星期|周|天|月) ~2 (来|打)(了|) ~3 (个|通|次)电话 ~4 (劝|推|叫我|让我) ~~30 (不要|拒|还是|给我办|烦)"
                  - "(贷款|签字|借款|按揭) ~~16 多出(一|)(张|份) ~2 (信用卡|保险|保单)"
                  - "多出(一|)张信用卡 ~~16 没要过"
                  - "(塞给我|塞我|递给我) ~4 (本|份|张|页)(保险|基金|理财|险)"
              - id: pushed-in-a-story-english
                patterns:
                  - "sales pitch"
                  - "(could not|cannot|would not|won't) ~30 until ~16 (heard about|listened to|bought|signed up)"
                  - "(insurers|brokers|salesmen|agents) (rang|called|phoned) me ~40 (balance|knowing)"
              - id: pressed-in-other-words
                patterns:
                  - "(周周|天天|日日|隔三差五|三天两头|每周)(都|)(打电话|来电|来电话|推销|推)(推|让|叫|劝|卖|分期|) ~~24 (不需要|说了|不要|还|加微信|贷|基金|保险)"
                  - "(不办|不买|不听|不存|不签)(完|)(就|)(不能|别|不给|不让|不帮)(往下|提|办|走|下一步|处理)"
                  - "不买就别提"
                  - "(说了|讲了)(八百|一百|多少|几|无数|好几)遍(不需要|不要|不买)"
              - id: pressed-in-other-words-english
                patterns:
                  - "(wouldn't|would not|refused to) (proceed|continue|finish|serve) ~16 (until|unless)"
                  - "no ~16 unless i (took|bought|signed|opened)"
            examples:
              - "行员说买一份基金就帮我调高限额，不买就不办。"
              - "一周接到十几个推销贷款的电话，明确拒绝了还在打"
              - "客户称办房贷时被要求必须购买意外险，否则不放款"
              - "未经本人同意擅自开通短信服务和会员"
              - "行銷簡訊退訂好幾次都沒用"
              - "取个钱非要我先办张信用卡"
              - "I was forced to buy insurance in order to get my mortgage approved."
              - "想拿那個利率就得加買一份儲蓄險，不加就不辦"
              - "说了不要还天天换号打来推贷款"
            counterexamples:
              - "客户自愿购买，没有强制搭售"
              - "催收电话骚扰我家人"
              - "建议银行多做一些营销活动"
              - "客户主动申请开通手机银行"
              - "理财经理推销的时候说稳赚不赔，现在亏了两成"
          - id: collection
            name_zh: "不当催收"
            name_en: "Debt collection conduct"
            business: "贷款/信用卡"
            cause: "债务催收"
            unless: ["repayment reminder*", "payment reminder*", "催收(的|人员|公司|)(也|都|从来|)(没|冇|未)(给我|找|打|骚扰|联系|催|来)",
              "(像|好像|似|跟|像是|好似)(我|)(欠|欠了|争)(她|他|你们|你|佢|人|)(钱|债|几百万|八百万|)", "no debt collector", "no collector", "没人催收", "催款电话都没", "催收电话都没", "催款电话也没", "催收电话也没", 
              "催收货款", "代收货款", "来电催", "致电催", "再次催", "催办", "没有人来讨债", "没人来讨债", "没有人来催",
              "没人来催", "没有人催", "没人催", "开发商催款", "追款", "催促", "多次催", "非催收", "没被催收"]
            rules:
              - id: collectors
                patterns:
                  - "(亲友|亲属|家人|父母|同事|朋友|无关人|第三人|保证人|联系人|邻居) ~6 (追讨|催收|催债|追债|催款|讨债|催缴|追数)"
                  - "(外包机构|第三方机构|外包公司|委托机构|委托公司|第三方公司|合作机构) & (欠款|逾期|还款|催|债|紧急联系人|欠)"
                  - "(催收|催债|讨债|追债|逼债|催款|催缴|追数|收数|收账公司|讨债公司|资产管理公司|暴力催|软暴力|委外|代偿公司|追讨|
                     催还|催欠|收债|追债公司|债权公司|律师函|催告函|欠款催告|催告|催收函|外访|上门催|上门要债|上门讨债|收数佬|催账|
                     电催|要债) ~~40 (打|骂|
                     威胁|恐吓|吓|骚扰|家人|父母|亲|同事|单位|公司|朋友|领导|邻居|通讯录|联系人|老板|态度|粗口|脏话|难听|侮辱|辱骂|粗俗|扬言|用语|抖|羞辱|上门|半夜|深夜|凌晨|晚上|频繁|天天|每天|不停|泄|爆|逼|强硬|不当|违规|不文明|暴力|影响|不同意|协商|不是我|
                     不认识|第三方|外包|p图|照片|贴|寄|发|短信|电话|要求|投诉|停止|本人|轰炸|噴|喷|泼|围|堵|红油|跑到|找到|嚷|闹|我妈|我爸|老婆|老公|邻|街招)"
                  - "(停止|投诉|反映|遭|遭到|不满|恶意|违规|暴力|不当|频繁|骚扰|不文明|第三方|外包|被|委托|委外) ~4 (催收|催债|讨债|
                     追债|催款|催缴|追数|收数|电催)"
                  - "(爆|打爆|曝光|轰炸|呼死)(了|我|我的|) ~2 (通讯录|通信录|电话本|联系人)"
                  - "(暴力催收|软暴力|爆通讯录|催收公司|讨债公司|收数公司|追债公司|收数佬)"
                without: ["催收没骚扰", "催收没打", "催收没为难", "催收没骂", "催收那边没", "催收倒", "催收很客气", "催收挺客气",
                  "催收态度挺好", "催收人员很客气", "骚扰投诉", "没消息", "工单挂", "没人处理", "没有回复", "未回复", "开发商",
                  "装修公司", "供应商", "文明", "没为难", "没骂", "客客气气", "挺客气", "催办工单", "被骗", "推销", "建商",
                  "没接过", "施工方", "房东"]
              - id: harassed
                with: ["{collection_debt}"]
                patterns:
                  - "(举牌|拉横幅|贴大字报|学校门口|单位门口|公司门口|加我同事|加我领导|找我同事|找我领导) ~~20 (要债|讨债|老赖|欠钱|还钱|欠债|追债)"
                  - "(催收|催债|讨债|追数) ~10 (威胁|恐吓|吓|骂|泼|堵|围|闹)"
                  - "(群里|微信群|朋友圈|群组) ~6 (发我|发了我|贴我|挂我|曝光我|放我)"
                  - "(没到|未到|还没到) ~2 (缴款日|缴费日|缴款期|还款期限|找数日) ~~16 (打|催|问我)"
                  - "(打到|打来|打嚟|打去) ~2 (公司|单位|学校|屋企|我家|我妈|我爸|婆家)"
                  - "(给|跟|同|向) ~4 (丈人|岳父|岳母|公公|婆婆|亲家|老婆|老公|父母|爸|妈|家人|同事|领导|老板|单位|亲戚|朋友|丈母娘|前台|邻居|亲友) ~4 (打电话|
                     打了电话|发短信|发消息|打|说我欠|讲我欠) ~~24 (欠|逾期|还钱|还款|催|债)"
                  - "(欠款|欠钱|逾期)的(事|情况|消息|信息) ~6 (抖|说出去|告诉|泄|公开|公布|发给|透露|讲俾|曝)"
                  - "(逾期|欠款|欠钱|晚还|没还) ~~12 (给|跟|向|同) ~4 (丈人|岳父|岳母|公公|婆婆|亲家|老婆|老公|父母|我爸|我妈|家人|同事|领导|老板|单位|亲戚|朋友|
                     丈母娘|邻居) ~2 (打|发|说|讲)"
                  - "(没到|未到|还没到|还未到|不到)(还款日|还款时间|还款期|到期日) ~~16 (催|打|骚扰|电话|短信)"
                  - "(假扮|假冒|冒充|装作|扮成|自称)(亲友|亲戚|朋友|快递|同事|客户|外卖) ~~24 (打听|欠|催|上班|地址|还款)"
                  - "(日日|天天|每天|一天到晚|从早到晚|整天|成日) ~4 (打俾|打畀|打给|打到|打嚟|打来|打去|揾|找) ~4 (叫我还|要我还|让我还|要钱|要他还|要她还|攞钱|老细|老板|公司|父母|家人|屋企|同事|单位)"
                  - "(羞辱|辱骂|问候我|骂娘|骂我|骂人) & (每天|天天|准时|一天|日日|半夜) & (打来|电话|打电话)"
                  - "(紧急联系人|非联系人|第三人|无关第三) ~~24 (欠款|催|打|致电|骚扰|逾期)"
                  - "(来电话|打电话|电话里|打来|微信|发短信)(就|里|上|张口|开口|) ~6 (骂|吼|威胁|恐吓|侮辱|羞辱|爆粗|问候)"
                  - "(嚷嚷|大声喊|大声嚷|大吵大闹|闹事|在门口喊|拉横幅|街招|大字) "
                  - "(加了|加我|找) ~4 (老婆|老公|父母|家人|同事|朋友|领导)(的|)(微信|电话|qq) "
                  - "(骚扰|威胁|恐吓|辱骂|拨打|打我|打给|打畀|打俾|联系|打到|打去|致电|通知|轰炸|骂|找|发给|告诉|话畀) ~8 (家人|
                     父母|爸|妈|老豆|老母|同事|亲戚|朋友|我单位|单位领导|工作单位|公司前台|公司|通讯录|领导|村委|村支书|村书记|村里|
                     邻居|街坊|
                     紧急联系人|老板|老细|学校|家属|亲友|亲朋好友|居委会|岳父|岳母|丈母娘|婆婆|公婆|舅|姑|叔叔|伯|姨|嫂|哥|姐|弟|妹|亲家|男朋友|女朋友|对象|客户那边|招聘|老公|老婆|儿子|女儿|前台|hr|管理处)"
                  - "(威胁|恐吓|扬言|声称|说要|吓唬|话要|放话|警告)(我|要|客户|说|会|) ~10 (上门|起诉|抓|坐牢|告|曝光|报警|法院|
                     家访|通缉|派出所|打人|弄|拘留|影响孩子|抬不起头|做不了人|贴|p|收拾)"
                  - "(抬不起头|做不成人|做不了人|见不得人|身败名裂|丢人现眼|没脸见人|全村|全小区|全公司都知道|好看|走着瞧|后果自负|
                     吃不了兜着走|等着坐牢)"
                  - "(一天|每天|每日|天天|一日|不停|整天|成日|从早到晚) ~8 (几十|十几|上百|二三十|二十|三十|四十|五十|几百|百|八|九|
                     十|七|n|数十|好多|无数) ~4 (个|通|次|条|趟|轮|遍|几通|几个)"
                  - "(天天打|每天打|不停打|一直打|狂打|频繁打|电话轰炸|打个不停|打爆|夺命连环|连环call|call爆|疯狂打)"
                  - "(半夜|凌晨|深夜|夜里|夜晚|大半夜|晚上十|晚上九|晚上11|晚上10|晚上12|早上六|清晨|除夕|大年|过年|点半)
                     ~~24 (打来|来电|打电话|还打|打给|骂|叫|喊|敲门|砸门|上门|堵)"
                  - "(上门|找上门|到家|来家|堵门|堵在|敲门|砸门|拍门|围住|家门口|屋企门口|楼下|小区门口) ~~24 (还钱|欠债|欠钱|大汉|
                     纹身|红纸|白纸|大字报|贴|油漆|红油|喷漆|喊|吓|恐吓|催|骂|彪形|社会|花圈|讨)"
                  - "(大汉|纹身|彪形大汉|社会人|黑社会|几个男人|几个男的|三个男人) ~~16 (上门|来|堵|敲|吓|讨|要钱)"
                  - "(贴|泼|喷|p|ps|群发|发到|张贴|寄) ~8 (红纸|大字报|油漆|红油|照片|身份证照|欠债|欠条|花圈|冥币|传单|小区门口|
                     单位群|家长群|业主群|朋友圈|楼道)"
                  - "(群里|单位群|业主群|家长群|同事群|微信群) ~~20 (老赖|欠钱|欠债|欠款|还钱|@|逾期)"
                  - "(冒充|假冒|自称|冒用)(是|) ~2 (律师|法院|公安|警察|律师事务所|法务|公检法|派出所|检察院)"
                  - "(协商还款|停息挂账|延期还款|个性化分期|暂时没钱|失业|无力偿还|无力还款|还不上|还不起|没说不还|又不是不还|
                     不是不还|宽限) ~~24 (拒绝|不同意|不给|威胁|催|骚扰|逼|强硬|不接受|骂|抓|上门|打)"
                  - "(让|叫|要|逼|追)(我|客户|住) ~4 (还钱|还款|还债|还) ~~16 (骂|威胁|恐吓|辱骂|脏话|难听|粗口|吓|语气)"
                  - "(不是我|非本人|不认识|陌生人|别人|同名|前任机主|以前的机主|上一个机主|我弟|我哥|前夫|前妻|亲戚|同事|朋友|
                     我又不是担保) ~6 (欠|借|的债|贷款|贷|担保|逾期) ~~20 (催|打|骚扰|要钱|还款|电话|找我|骂|八通|上门)"
                  - "(同名|不是我本人|找错人|打错人|认错人) ~~30 (一天打|照样打|还打|天天|骂|催|骚扰|不停)"
                  - "(威胁|恐吓|侮辱|骚扰|辱骂|脏话|粗口) & (欠款|逾期|还款|还钱|债|欠钱)"
                  - "骂 & (欠款|还钱|讨债|欠钱|催)"
                  - "(派人|来人|找人|叫人|安排人) ~3 (上|到|来|去) ~3 (我家|家里|单位|门|公司|村|屋企)"
                  - "(往绝路上逼|逼死人|逼上绝路|逼到绝路|骚扰家人|骚扰亲友|影响家人|连坐)"
                  - "(逾期|欠款|欠) ~~20 (打给|打到|通知|告知|联系) ~8 (父母|家人|单位|公司|同事|亲|朋友|领导|老板|爸|妈)"
                without: ["房东", "受理", "工单", "催收没骚扰", "催收没打", "催收没为难", "催收没骂", "催收那边没", "催收倒",
                  "催收很客气", "催收挺客气", "催收态度挺好", "催收人员很客气", "催办", "催我买", "催我办", "催开卡", "退订",
                  "推销", "营销", "诈骗", "骗走", "盗刷", "泄露给中介", "贷款信息", "借钱给", "冒充客服", "被骗", "安全账户",
                  "没为难", "文明", "没接过", "办贷款", "贷款广告", "中介", "要不要贷款", "理财", "转账"]
              - id: thugs
                patterns:
                  - "(大汉|纹身|彪形大汉) ~~16 (上门|来家|堵|敲|吓|讨|要钱)"
                  - "(村委会|居委会|村委|户籍地|派出所|孩子学校|工作单位|单位) ~8 (发函|走访|寄函|外访|协查|家访|发协查)"
                  - "(寄|发|贴|送)(了|着|) ~8 (明信片|信|函|单|纸条|公告|通知) ~6 (公司|单位|村|学校|老家|父母) ~~24 (欠|催|还款|
                     债)"
                  - "(p我|p图|p我的|合成|贴|张贴|群发) ~4 (照片|裸照|遗照|身份证照|相) ~~16 (小区|门口|单位|学校|朋友圈|群|村|亲友|
                     楼)"
                  - "(欠债还钱|欠钱不还|老赖) & (贴|泼|喷|群|门口|喊|写|骂|村|单位|邻居)"
                  - "(打来|打电话|电话里) ~8 (骂人|骂街|骂娘|问候我|问候全家|爆粗) ~~20 (照片|上门|还|贴|单位|家人|弄|等着)"
                without: ["催收没骚扰", "催收没打", "催收没为难", "催收没骂", "催收那边没", "催收倒", "催收很客气",
                  "催收挺客气", "催收态度挺好", "催收人员很客气", "推销", "诈骗", "盗刷", "泄露", "征信", "记录", "人行",
                  "央行"]
              - id: english
                patterns:
                  - "(calls|call|called|phoned|text*|letters|notice|visited|came|turned up|posted|shouting) & (late payment|overdue|
                     arrears|owe|owed|debt|missed payment|repayment|collection|collector*|recovery)"
                  - "(agents|agency|men|collectors|debt people) & (notice|front door|doorstep|neighbour*|neighbor*|shouting|threat*|
                     my office|my house|my home|my flat|family)"
                  - "(thirty|twenty|forty|fifty|dozens of|20|30|40|50) ~4 (calls|times|texts) (a|per|each|every) day"
                  - "(debt collect*|collection agenc*|collection call*|collector*|collections department|debt recovery|
                     recovery agent*|collections team|collections agent*|repayment demand*|chasing me for|collection agent*|
                     collection practice*|
                     collections call*|collection staff|collection letter*|debt agency|your agency)"
                  - "(harass*|threaten*|intimidat*|abus*|shouting|shouted|swore|insult*|humiliat*) ~60 (repay*|debt|overdue|loan|
                     payment|collect*|arrears|money i owe|amount|owe*|outstanding)"
                  - "(repay*|debt|overdue|arrears|owe|owed|missed payment|missed one payment|late payment|late by) ~60 (harass*|
                     threaten*|intimidat*|abus*|family|employer|colleague*|workplace|relatives|my office|contacts|mother|father|
                     boss|neighbour*|
                     times a day|calls a day|in a single day|midnight|at night|door|police|jail)"
                  - "(boss|employer|receptionist|hr department|landlord|security guard|family|relatives|colleague*|neighbour*|
                     neighbor*|workplace|parents|wife|husband|friends|mother|sister) ~60 (owe|owed|debt|overdue|arrears|
                     late payment|repay*|missed payment|missed instalment)"
                  - "(call*|phon*|text*|contact*|rang) ~60 (overdue|debt|arrears|missed payment|missed instalment|
                     someone else's loan|not my loan)"
                  - "(told|telling|informed|informing|announced|announcing) ~50 (i owe|i owed|owed money|owe money|my debt|in debt|
                     in arrears)"
                  - "(agency|agents|men|debt) ~50 (my flat|my door|my house|my home|my office|doorstep|stairwell|lobby)"
                without: ["sold", "promot*", "sales", "telemarket*", "estate agent*", "personal data", "催收没骚扰", "催收没打",
                  "催收没为难", "催收没骂", "催收那边没", "催收倒", "催收很客气", "催收挺客气", "催收态度挺好", "催收人员很客气",
                  "marketing", "scam", "credit report", "autopay", "hotline"]
              - id: threats
                patterns:
                  - "(不是借款人|不是担保人|冇做担保|没做担保|没担保|又唔系我借|又不是我借|又不是我欠|不是我欠) & (一天|天天|每天|日日|成日|不停|骚扰|催)"
                  - "(要|叫|让|逼|催)(他|她|佢|我|客户)(还钱|还款|还债) & (一天|天天|每天|日日|成日|不停|半夜|凌晨)"
                  - "(再不还|不还钱|不还就|再唔还|唔还钱|唔还就|不还的话|再不还钱|再拖|还不还) ~~20 (抓|上门|法院|起诉|坐牢|收拾|曝光|贴|弄你|淋|泼|找你|你爸|你妈|家人|公司|单位|学校|村|抬不起头|让你|走着瞧|后果)"
                  - "(假|伪造|冒充) ~6 (传票|律师函|法院函|公函|立案通知) ~~24 (还|欠|逾期|抓)"
                  - "(要|去|到|会) ~3 (学校|幼儿园|公司|单位|老家|村里|屋企) ~3 (找|揾|堵|闹|等) ~3 (孩子|小孩|我|儿子|女儿|老师|领导|老细)"
                with: ["{collection_debt}"]
                negation: none
                without: ["推销", "诈骗", "被骗", "骗子", "办贷款", "理财", "开户", "柜台", "网点"]
              - id: shame-in-a-story
                patterns:
                  - "(打到|打去|打给|找到|闹到|发到|发给|跑到|传到|冲到|追到|寄到|堵到|打咗去) ~6 (学校|小学|中学|幼儿园|班主任|老师|村|单位|厂里|组长|岳父|丈人|老板|我公司|公司|主管|亲戚|邻居|
                      微信群|房东|家长|阿妈|娘家|婆家|爸妈|父母|老家|旧同事|hr)"
                  - "(加了|进了|拉进) ~4 (村|小区|家长|公司|同学|业主)(的|)(微信群|群) ~~20 (发|欠|照片)"
                  - "(拿着|翻|照着|按) ~3 通讯录 ~6 (发|打|骚扰|挨个)"
                  - "(喇叭|广播|横幅|大字报|门上)(上|里|) ~4 (喊|念|播|贴|写) ~3 (名字|名|欠|老赖)"
                  - "(说到公司|到公司|去公司|到单位|去单位|到家里|到府)(拜访|找你|找主管|堵|坐坐|谈)"
                with: ["欠", "逾期", "迟还", "晚了", "还款", "催", "老赖", "还钱", "少缴", "外包", "诈骗银行资金", "争几多", "迟缴"]
                without: ["信封", "推销", "账单寄", "卡寄", "营销", "对账单", "没收到", "转账", "汇款"]
              - id: threats-in-a-story
                patterns:
                  - "(再不还|不还钱|不还款|还不上) ~~8 (就|让|要|我就) ~8 (上不了|坐牢|抓|黑户|你娃|家人|孩子|公司|法院见|断|好看)"
                  - "没钱(你|)(当初|还|就)(刷|借|别借|别刷|花)"
                  - "(半夜|深夜|凌晨|大清早|夜里)(十一点|十二点|一点|两点|) ~2 (传讯|发信|短信|催|打电话|来电) ~12 (欠|还|拜访|逾期|主管|公司)"
                without: ["验证码", "推销"]
              - id: shame-in-a-story-english
                patterns:
                  - "(rang|called|texted|phoned|messaged|told|contacted|wrote to) ~12 (boss|school|neighbour*|neighbor*|
                      employer|mother|ex-husband|ex-wife|colleague*|landlord|parents|sister|daughter's|in-laws|
                      workplace) ~60 (debt*|owe*|behind|overdue|arrears)"
            examples:
              - "一天打我三十几个电话，说再不还就让全村都知道"
              - "逾期三天，催收就打到我公司前台和父母那里"
              - "客户投诉第三方委外人员言语威胁，称要上门"
              - "信用卡还不上想协商，对方直接爆通讯录骚扰亲戚朋友"
              - "討債公司一天打二十幾通電話給我家人"
              - "不是我欠的钱，天天打电话叫我还款骂得很难听"
              - "A collection agency called my employer about an overdue loan."
            counterexamples:
              - "来电催办工单，称无人联系"
              - "并非催收电话，只是正常回访"
              - "天天打电话推销信用卡"
              - "家人帮我还款后额度没恢复"
              - "客户没有被催收，仅查询账单"
          - id: elderly_service
            name_zh: "老年/特殊客群服务"
            name_en: "Elderly / vulnerable customers"
            business: "综合"
            cause: "服务态度及服务质量"
            unless: ["残疾人补贴", "残疾补贴", "残疾人补助", "残疾人证", "高龄补贴", "老年补贴", "退休教师", "退休单位", "退休前", "退休金", "退休工资", "老年费", "老人头", "婆婆妈妈", "退休金到账", "退休金没到", "退休证", "公公平平", "对公公司", "公公开", "公公示", "公公告", "委外公司", "系统都瘫痪", "系统瘫痪", "瘫痪了系统",
              "网络瘫痪", "服务瘫痪", "全行瘫痪", "不识字啊", "不是老人", "不是啥特殊人群", "不是特殊人群", "老人通道", "看不见的地方", "残值", "残币", "残损", "残缺", "盲目", "盲区", "盲盒"]
            rules:
              # An old or frail person, and the barrier the bank puts up
              - id: made-to-come
                patterns:
                  - "({elderly_service_person}|{elderly_service_frail}) & (不来就|不来柜台|人不来|必须来|非得来|非要来|本人到|本人来|本人去|本人亲|本人临|本人签|本人站|本人办|他本人|她本人|要本人|得本人|须本人|必须本人|亲自|亲身|到场|跑一趟|自己跑|亲自跑|自己去|走一趟|必须到|
                     不能代办|不给代办|不让代办|代办不|代办被|代签|不得代|上门|派人|到府|到院|外访|家访|对保|抬过|抬来|抬去|抬着|抬进|抬到|担架|背着|推着轮椅|移动终端|远程办|法院|监护|辅助宣告|
                     公证|特事特办)"
                without: ["催收", "催债", "追数", "收数", "欠款", "讨债", "推销", "骚扰电话", "诈骗", "开户行激活", "谢谢他", "谢谢她", "谢谢保安", "谢谢大堂", "谢谢行员", "谢谢柜员", "谢谢经理", "谢谢那", "谢谢小", "表扬", "称赞", "大红花", "律师函", "纹身", "恐吓", "静止户",
                  "久悬", "睡眠户", "上门催", "委托催", "借钱"]
              - id: no-help
                patterns:
                  - "(字|字儿|字体)(小|太小|小得) ~~28 (喊人|叫人|没人帮|不帮|自己看|自己弄|没人理)"
                  - "{elderly_service_frail} ~~40 (柜台|柜员|职员|行员|银行|你们|客服|保安|人员|大堂|经理|窗口) ~3 (不肯|不准|不让|拒|不许|唔肯|唔俾|没人|不给)"
                  - "(扫码|手机|app|机器|自助|网上|大屏) ~~24 ({elderly_service_person}|{elderly_service_frail}) ~~24 (取不|不会|没法|办不|弄不|搞不|点错|按错|怎么取|怎么弄|怎么办|怎么用)"
                  - "(对|专挑|专坑|专骗|欺负|专门坑|哄骗|坑骗)(我们|)(老人|老年人|长者|老人家|老太太|七老八十|老头老太|长辈) ~8 (下得去手|下手|这样|耍|骗|欺|呢|什么)"
                  - "(专挑|专坑|专骗|欺负|专门坑|哄骗|坑骗)(我们|)(老人|老年人|长者|老人家|老太太|老头)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~30 (念一|念错|念不|重来|重录|读一|对着镜头|对着机器|对着手机|人都快|急哭|快哭|哭了|手忙脚乱|坐一上午|站一上午|等一上午|不耐烦|没有耐心|吼她|吼他)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~30 (没有智能手机|没智能机|没有智能机|没有手机|没有微信|没微信|不上网|只能手机|都只能|手机预约|网上预约|让用手机|用手机银行|要用手机|取消存折|存折都给|存折取消|没有存折|不给存折|听不懂|坐过|重新排)"
                  - "(人脸识别|人脸|刷脸|面部识别|扫脸) & ({elderly_service_person}|{elderly_service_frail}) & (识别不|不过|通不过|失败|认不出|过不了|眨眼|张嘴|点头|不出来|非要|必须|凹|皱纹)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~40 (没一个人|没人过来|没个人|无人理|没人问|没有人理|没有优先|爬二楼|爬楼|爬三楼|上二楼|二楼|隔着玻璃|小声说|听不清|叫号|错过|坐过号|过号|填五张|填一堆|自己填)"
                  - "(二楼|楼上|台阶|楼梯) ~~20 ({elderly_service_frail}|老人)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~24 (乜都|咩都|什么都|样样|全都) ~3 (app|手机|机器|扫码|自助|网上)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~40 (没人教|没人帮|没人扶|没人理|没人管|没人肯|没人引导|没人搀|没人协助|没人指导|没个人|没有人协助|没有人帮|没人让|没人出来|
                     没人搭把手|没人接待|冇人|不肯帮|不帮|不教|不肯教|不肯写|不肯代|不肯念|不念|没念|没有念|未提供|不提供|不协助|无人协助|无人帮|无人引导|拒绝其|拒绝为|拒绝办|拒绝协助|遭拒|被拒|叫他自己|叫她自己|
                     叫佢自己|让他自己|让她自己|让我自己|叫我自己|要求其自|要他自己|要她自己|都要她自己|自己弄|自己搞|自己去部机|自己操作|自己看|自行在|自助机|去机器|用机器|按机器|部机|不给人工|不走人工|走人工|不给走|不给柜台|取消柜台|
                     只能扫码|只能用app|只能用手机|非要用手机|非要扫码|必须用手机|取消存折|存折取消|不搭把手|不搭手|不伸手|干看着|叫仔女|叫家人|叫家属|带家人|找家人|找儿女|叫孩子来|叫子女|搵个后生|带个后生|找年轻|手足无措|触屏|触摸屏)"
                  - "(没人教|没人帮|没人扶|没人肯|没人引导|没人搀|没人搭把手|冇人肯帮|不肯帮|拒绝|不提供|未提供|无人协助) ~~30 ({elderly_service_person}|{elderly_service_frail})"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~30 (不会用|不懂用|不识用|唔识撳|唔识按|不会点|不会按|不会操作|不会弄|按不来|弄不来|用不来|搞不来|看不清|看不懂|听不清|听不见|听不懂|字太小|字又小|字小|刷脸|
                     人脸|眨眼|眨个眼|张张嘴|签名不|签不|签唔返|签字不像|写得不像|抄一段|手印|指模|按指|印指模|智能机|智能手机|扫码)"
                  - "(不会用|不懂用|唔识用|不识用|不会操作)(那个|这个|什么|) ~2 (智能手机|智能机|手机|机器|柜子|自助|app|电脑|二维码|平板) ~~30 (柜台|人工|不给|不帮|不教|没人|让|非要|只能|逼|老|叫)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~40 (晒太阳|太阳底下|录视频|录像|说一遍|要求站|快晕|晕倒|受不了|一遍又一遍|一遍遍|站了|站着等|站在那|没座|没地方坐|没有座位|连把椅子|连个椅子|没椅子|无凳|没凳|让座|腿都抖|站不住|站着排|连个座|没个座|吹风|
                     被保全|被保安|挡在|拦在|拦住|不让进|不准进|不许进|台阶|楼梯|级台阶|坡道|斜道|斜坡|电梯|无障碍|上不去|进不去|进不来|推不上)"
                  - "({elderly_service_person}|{elderly_service_frail}) ~~30 (不体恤|不照顾|不考虑|不近人情|不人性|没人性|不通融|不灵活|刁难|不友善|歧视|嫌慢|嫌麻烦|嫌弃|怎么办|点算|不配|有冇谂过|有没有想过|
                     死板|一条路走|照顾照顾|体谅|服务不到位|服务不周|服务差|难办|不便|困难|不受理|不予办理|不给办|办不了|不能办|无法办理|为难)"
                  - "(照顾|体谅|考虑|关爱|关怀|帮助|善待|尊重|优待|服务) ~6 {elderly_service_person} ~~16 (留|不|没|无|要求|改|请|建议|哪|何)"
                  - "(未|没|没有|不|拒绝)(给|为|向|对|替|帮) ~8 ({elderly_service_person}|{elderly_service_frail}) ~~16 (提供|搀扶|协助|引导|帮|办|服务|念|让)"
                  - "(要求|请|希望|建议) ~12 (关爱|照顾|适老|方便|优待|善待) ~6 (老人|老年|长者|残疾|特殊|残障|弱势)"
                without: ["推荐基金", "挂失", "吞", "有轮椅", "服务其实", "催收", "催债", "追数", "收数", "欠款", "讨债", "推销", "骚扰", "诈骗", "谢谢他", "谢谢她", "谢谢保安", "谢谢大堂", "谢谢行员", "谢谢柜员", "谢谢经理", "谢谢那", "谢谢小", "表扬", "称赞", "大红花", "提个好", "夸", "纹身",
                  "进取型", "额度", "贷款", "分期", "周到", "按钮", "学识用手机", "恐吓", "年费", "不是什么老人", "很耐心", "行员耐心", "月历", "催我", "密保", "影极"]
              # The facilities themselves
              - id: facilities
                patterns:
                  - "(无障碍|坡道|斜道|轮椅|盲道|盲文|点字|手语|绿色通道|爱心窗口|敬老|适老|适老化|关爱版|长辈版|大字版|爱心座椅|老花镜|花镜|优先窗口|爱心专座|关怀版|数字鸿沟|助听|呼叫铃|服务铃|
                     语音协助|语音播报) ~~30 (没|无|不|未|坏|堵|锁|占|缺|拒绝|摆设|难|才|要求|挡|喊|摆样子|形同|没人|等)"
                  - "(没|没有|无|未|不|缺|哪有|冇|连)(设|设置|提供|配备|配|备|一个|个|有|修|) ~3 (无障碍|坡道|斜道|盲道|盲文|点字|手语|绿色通道|爱心窗口|老花镜|花镜|优先窗口|爱心专座|爱心座椅|
                     上门服务|上门办理|语音协助|轮椅通道)"
                  - "(轮椅|双拐|拐杖|婴儿车|残疾|残障) ~~30 (台阶|楼梯|坡|门口|挡|上不|进不|推不|没人|无人|喊)"
                  - "(台阶|楼梯|门口) ~~30 (轮椅|坡道|斜道|残疾|双拐|拐杖)"
                  - "(上门服务|上门办理|到府服务|外访服务) ~~16 (拒|不|没|未|无|难|要求|申请)"
                  - "(残疾人|残障人士|视障人士|视障|听障|盲人|聋人|聋哑人|聋哑|身障|孕妇|特殊群体|特殊客群|弱势群体|身心障碍者) ~~40 (拒|不|没|未|无|难|只|要求|歧视|怎么)"
                without: ["有轮椅有", "服务其实", "对公", "法人", "催收", "追数", "推销", "谢谢他", "谢谢她", "谢谢保安", "谢谢大堂", "谢谢行员", "谢谢柜员", "谢谢经理", "谢谢那", "谢谢小", "表扬", "称赞", "大红花", "周到", "诈骗", "分红险", "贷款诈", "不是什么", "不是啥"]
              # In hospital or unable to move, and still told to appear
              - id: cannot-appear
                patterns:
                  - "(本人|亲自|亲身) ~6 (到场|到网点|来|前来|去柜台|去网点|临柜|到柜台|到柜面|到银行|抬|办) ~~24 (住院|生病|病人|病床|床|走不动|动不了|病|昏迷|手术|担架|骨折|瘫|轮椅)"
                  - "(住院|生病|病人|病床|走不动|动不了|昏迷|手术|骨折|重病|瘫|中风|卧床|失智|脑梗) ~~30 (本人|亲自|抬|背着|临柜|到场|上门)"
                without: ["催收", "刷卡", "谢谢他", "谢谢她", "谢谢保安", "谢谢大堂", "谢谢行员", "谢谢柜员", "谢谢经理", "谢谢那", "谢谢小", "表扬"]
              - id: english
                patterns:
                  - "(refus*|would not|wouldn't|declin*|nobody|no one|none of them) ~24 (help*|assist*|serve*|lift*) ~24 (blind|elderly|old|disabled|deaf|wheelchair|pensioner|mother|father|mum|dad|grandmother)"
                  - "(father|mother|grandmother|grandfather|parents|aunt|uncle|husband) ~~60 (touch screen|touchscreen|kiosk|smartphone|app|machine) ~~60 (no one|nobody|refus*|would not|help|insist*|made)"
                  - "(elderly|senior citizen*|old man|old woman|old lady|pensioner*|wheelchair*|disabled|disabilit*|blind|deaf|visually impaired|hearing
                     impaired|hard of hearing|vulnerable|grandmother|grandfather|grandma|grandpa|aged parent*|bedridden|pregnant|special needs|hearing
                     loss|paralysed|paralyzed|is 90|is 85|is 80|is 88|is 92|is 78|crutches|broken leg|walking frame|walking stick|walker|hearing aid|older customer*|older people|old mother|old father|year-old mother|year-old father|dementia|stroke|frail|parkinson*|seniors)
                     ~~60 (in person|come back with|bring someone|someone who can|appear|insist*|turn up|home visit|no help|nobody|no one|refus*|ramp|step*|stairs|read|sign|chair|seat|app|screen|
                     machine|kiosk|queue|stand|help|access|accommodat*|interpreter|braille|cannot use|can't use|smartphone|branch|counter|assist*|made to
                     come|made to stand|phone the|call the hotline|by phone|guide dog|power of attorney|climb|upstairs|on behalf|sign on|priority|deserve*|ignored|large print)"
                  - "(no ramp|ramp|no home visit|home visit|step-free|braille|sign language|barrier-free|no accommodation|accessib*|disabled access|priority
                     counter|priority seat*) ~~60 (branch|bank|mother|father|customer*|wheelchair|for me|nobody|no one|blocked|locked|staff|entrance)"
                  - "(in person|insist*|appear|would not let me sign|refused to accept|climb|stairs|nobody came|no help|no one would help|refused to read) ~~60 (elderly|wheelchair|bedridden|disabled|blind|deaf|paralysed|paralyzed|
                     dementia|stroke|pensioner|year-old)"
                  - "(year-old|years old|in her 80s|in his 80s|in her eighties|in his eighties) ~~60 (in person|machine|kiosk|app|screen|smartphone|help|
                     chair|stand|home visit|bedridden|wheelchair)"
                without: ["collector*", "debt", "recovery", "harass*", "lent", "borrowed", "scam*", "thank", "cold call*"]
              - id: old-in-a-story
                patterns:
                  - "{elderly_service_person} ~~30 (吓得|吓到|直哭|尿了|哭了|站到头晕|连张椅|连个座|没座|吼|拍着桌|赶她|赶他|没人教|没人帮|没人扶|没一个人教|够不着|背上|吼到|捣鼓|
                      不好意思说)"
                  - "(我|本人|我母亲|我娘|母亲|奶奶|她|他)(今年|都|)(六|七|八|九)十(一|二|三|四|五|六|七|八|九|多|几|) ~~40 (看不清|青光眼|白内障|不识几个字|不识字|耳背|拄|够不着|眨|
                      机器|听不清|独自|自助机)"
                  - "(我|俺)(耳朵背|耳背|眼花|眼神不好|耳朵聋|不识字|不识几个字) ~~30 (菜单|念得|听不|没听|挂|机器|屏幕|字小|看不清|没有人|人工)"
                  - "(说|话|让|教)老人(家|) ~6 (自己弄|自己按|不管|扫码|下载)"
                  - "(给|替)老年人(直通|专门|优先|留)"
                  - "{elderly_service_person} ~~24 (手上多了|签完|签了|领进|带进|拉到|拉进|哄|塞了) ~~16 (保单|保险|理财|基金|十年|金条|险)"
                  - "{elderly_service_person} ~~24 (要她本人|要他本人|叫本人|非叫她|非叫他|非要本人|非让本人|要本人|得本人) ~~8 (搭|坐|来|去|到|亲自|跑|躺)"
                  - "机器高 ~~1 字小"
                without: ["追数", "催", "用不着", "催收", "骗子", "诈骗"]
              - id: old-in-other-words-english
                patterns:
                  - "(mother|father|dad|mum|grandmother|grandfather|grandma|nan|pensioner|wheelchair) ~60 (chair was|speak up|
                      use the tablet|two sticks|ramp|no lift|could hear|hard of hearing)"
                  - "(speak up|chair) ~30 he's (7*|8*|9*)"
            examples:
              - "八十多岁的母亲卧床不起，银行非要本人到柜台"
              - "客户反映网点无障碍坡道被堵，轮椅进不来"
              - "老人不会用机器，大堂没人教也不给人工办"
              - "長者唔識用智能手機，櫃員叫佢自己搞掂"
              - "我父亲住院昏迷，取钱还要本人亲自到场"
              - "聽障客人要求以筆談溝通，行員不予理會"
              - "The branch has no ramp for my wheelchair."
            counterexamples:
              - "不涉及老年客户，是年轻人自己操作失误"
              - "退休工资没到账"
              - "孩子上学的缴费失败"
              - "客户青年创业贷款咨询"
              - "催收的人打电话骂我七十岁的老母亲"
          - id: atm_fault
            name_zh: "ATM/自助机具（吞卡吞钞）"
            name_en: "ATM / self-service machine fault"
            business: "自助机具"
            cause: "服务设施/设备/业务系统"
            unless: ["以为机器吞卡", "以为吞卡", "以为被吞", "以为卡被吞", "说设备坏了", "激活设备坏",
              "(柜员机|提款机|取款机|atm|机器)密码", "钱包"]
            rules:
              - id: swallowed
                patterns:
                  - "(吞卡|吞钞|吞钱|吞款|吃卡|吃钱|吃钞|食卡|食钱|卡钞|夹钞|吐钞|吐钱|出钞|吞我卡|吞了卡|吞我的卡|吞掉卡|
                     吞存折|吞折|卡被吞|钱被吞|卡被机器|被机器吞|被机器吃|长款短款|吐不出|吐卡|退卡口|出钞口|存钞口|入钞口|
                     残钞|拒收纸币|食咗张卡|食咗我|食左)"
                  - "(吞了|吞掉|吃掉|吃了|吞没|吞咗|食咗|卡在|吞) ~6 (卡|钱|钞|钞票|现金|存折|纸币|张卡|银行卡|信用卡|提款卡|
                     元)"
                  - "(卡|钱|钞票|现金|存折|银行卡|信用卡|提款卡) ~3 (被|给|让|遭)(机器|atm|机|取款机|存款机|自助机|柜员机|
                     提款机|) ~2 (吞|吃|食)"
                unless: ["卡在身上", "卡在我", "卡在手", "卡在家", "卡在兜", "卡在包"]
              - id: machine
                patterns:
                  - "(atm|取款机|存款机|存取款机|柜员机|自助机|自助设备|自助终端|提款机|自动柜员|自助银行|存取机|crs|crm机|
                     智能柜台|智能柜员机|自助柜员机|自助机具|一体机|自助取款|自助存款|柜机|机具|回单机|补登机|存折机|打印机|
                     发卡机|vtm|stm|入钞机|补折机|自动提款机|循环机|cdm) ~14 (坏|故障|不能用|用不了|没钱|无钱|缺钞|没出|不出|
                     未出|少吐|少出|没吐|未吐|不吐|少给|不给钱|假币|假钞|黑屏|死机|没反应|卡住|未入账|没入账|没到账|未到账|
                     失灵|异常|停用|暂停服务|维修|报错|失败|吞|吃|扣款|扣了|被扣|没给钱|没拿到钱|没取到|没取出|不认|拒收|
                     识别不了|读不了|不识别|卡纸|无法|不能|夹|没存进|打不出|残币|停机|关闭|维护|出错|少了|撤|没纸|食|没入|
                     余额没|没有入账|没有到账|离线|断电|不工作|坏了|暂停|出不来|没有出|没吐出|退出来|一直坏|长期|报修|
                     操作超时)"
                  - "(atm|取款机|存款机|存取款机|柜员机|自助机|自助设备|自助终端|提款机|自助银行|智能柜台|自助柜员机|一体机|
                     机器) ~~20 (没吐|没出钱|不出钱|没出钞|少吐|没给钱|没拿到钱|没取到|没取出|吞|被扣|扣了钱|未入账|没入账|
                     没到账|余额没变|余额没|少存|卡住|扣款成功|没有吐|少了|账户扣|已扣|假币|假钞)"
                  - "(取钱|取款|取现|提款|存钱|存款|存现金|领钱|揿钱|撳錢|存现) ~~16 (没吐|不吐|没出钱|未出钞|没出钞|不出钞|
                     少吐|机器坏|没拿到现金|没吐钱|卡在机器|机器故障|钱没出来|没出来|机器卡|机器没|机器吞)"
                  - "(机器|设备) ~6 (吞|吃了|故障|不能用|用不了|没反应|死机|黑屏|卡住了我|不吐|没出)"
                  - "(自助|atm|取款机|存款机) ~8 (都|全|又|经常|总是|长期|一直|多台|几台|三台|两台)(坏|不能用|停|故障|没钱|
                     用不了|暂停)"
                without: ["机器人", "叫号机", "取号机", "刷卡机", "pos机", "激活", "人工", "手机银行"]
                unless: ["刷脸机器", "pos机器", "叫号机器"]
              - id: machine-trouble
                patterns:
                  - "{atm_fault_machine} ~~30 {atm_fault_trouble}"
                  - "(存|取|入|提|拿|揿|攞|插|塞|放|打回单|补登)(了|钱|款|现金|卡|折|张|) ~~24 {atm_fault_machine} ~~30 (少了|
                     少给|少记|吞|清点|数到|数出|点成|点出|退|坏|卡住|没出|不出|不吐|没吐|没记|没入|没反应|不动|停了)"
                  - "(卡|存折|折子|本子|票子|钱|现金|钞票|纸币|存摺|簿) ~4 (插|放|塞|存|入|喂|吃|吸|咬)(进去|入去|进|了进去|
                     到里面|进机器) ~~24 (不出来|没出来|不退|没退|退不出|黑|卡住|没反应|吐不|不吐|没了|拿不出|取不出|出唔返|
                     不见|就没|死)"
                  - "(吐|出|数|点)(出来|出|了|返) ~4 (一|两|二|三|四|五|六|七|八|九|十|1|2|3|4|5|6|7|8|9) ~16 (凭条|账户|余额|
                     账上|扣|剩|少|里面|肚子|短|差)"
                  - "(取|拿|提|存|放|入)(了|) ~2 (一|两|二|三|四|五|六|七|八|九|十|1|2|3|4|5|6|7|8|9) ~~16 (吐|少出|少吐|只出|
                     只吐|数钞|点钞|只认|只数|只点|只记|才出|就出)"
                  - "(机子|机器|部机|atm|取款机|存款机|它|台机)(的|嘅|) ~2 (肚子|肚里|肚皮|嘴里|里面|里头) ~~24 (卡|钱|钞|
                     拿不|取不|吐|没|还)"
                  - "(卡|钱|存折|折子|钞) ~~16 (机子|机器|部机|atm|取款机|存款机|台机)(的|嘅|) ~2 (肚子|肚里|嘴里|里面|里头)"
                  - "(少吐|多吐|没吐|不吐|吐少|少出|没出)(了|我|我的|) ~4 (百|千|一张|两张|几张|元|块|蚊|钱|钞|
                     现金|1*|2*|3*|4*|5*|6*|7*|8*|9*|一|二|两|三|四|五|六|七|八|九)"
                  - "(屏幕|屏|键盘|按键|读卡|插卡|触屏|萤幕|荧幕) ~6 (坏|黑|花|死|没反应|失灵|不灵|按不动|弹) ~~30 (取|存|攞|
                     揿|钱|机|生活费)"
                  - "(部机|台机|机子|机器|取款机|atm|柜员机) ~~30 (成个月|一个月|好久|几天|多天|礼拜|星期|周末|长期|一直|天天|
                     总是|半个月)(没人修|没人整|没修|不修|没人理|坏|停|没钱|不能用|暂停|都)"
                  - "(贴|挂|写)(了|着|张|个|) ~4 (暂停服务|故障|停用|维修中|设备故障|停机) ~~30 (取|存|机|钱|atm)"
                  - "(自助|atm|取款机|机器|机子) ~~30 (打了一半|办到一半|做到一半|存到一半|数到一半|取到一半|一半) ~~16 (死|
                     黑|卡|停|夹|不动|没|断)"
                  - "(吞|吃|咬|夹|食|吸)(了|掉|住|咗|进去|走|) ~6 (卡|钱|存折|折子|本子|票子|钞|簿|纸币|存摺)"
                  - "(存折|存摺|卡|本子|折子) ~4 (绞|搅|卷|轧)(烂|坏|断|碎|破)"
                without: ["警示", "圈存", "机器人", "叫号机", "取号机", "pos", "刷卡机", "刷脸机", "读卡机", "手机银行", "激活", "行动银行",
                  "app", "人脸", "密码被吞", "打卡机", "保险柜", "机构", "不识字", "错了三次", "错咗三次", "错三次", "入错",
                  "鎖死", "超市", "加油站", "top-up", "手抖", "眼花", "撤得", "不会操作", "让我自己"]
                unless: ["手机", "机会", "机构", "司机", "机票", "机场", "飞机", "机器人", "时机", "电话机"]
              - id: went-in-never-out
                patterns:
                  - "(卡|钱|现金|存折|折子|钞票|票子|身份证|簿) ~4 (进去|插进|放进|塞进|入去|被吸|吸进|喂进) ~~24 (没再出|
                     没出来|不出来|出不来|没有出|没吐|不吐|没退|不退|没还|拿不出|取不出|出唔返|不见|不动|没反应)"
                  - "(取|提|攞|拿|领)(了|个|) ~4 (百|千|万|块|元|蚊|钱|现金) ~~30 (一张没出|一张都没|没出钞|没出钱|没吐|不吐|
                     没出来|不出来|少一张|少两张|少了一|少了两|只出|只吐|少吐|没拿到|出不来)"
                  - "(账|户口|余额|卡)(上|里|户|) ~8 (扣了|少了|减了|已扣|照扣|扣掉) ~~30 (没出钱|没出钞|没吐|一张没|没拿到|
                     不出钞|没见到现金|机)"
                  - "(钞票|现金|纸币|钱|票子) ~6 (少了|少|短|缺)(一|两|二|三|四|五|几|1|2|3|4|5)(张|百|千) ~~24 (机|明细|
                     凭条|显示|全额|atm|吐)"
                  - "(吐|出)(出来|了|来|)(的|张|) ~6 (假|假钞|假币|假的|残|破|烂|缺角|废钞)"
                  - "(楼下|门口|村口|小区|医院|车站|商场|大堂|网点|支行|厅)(那|的|里|外|) ~4 (取款机|提款机|atm|存款机|
                     柜员机|机子|机器|自助) ~~24 (坏|停|没钱|空|暂停|维修|故障|用不|不能|关|三天两头|总是|老是|经常|一半)"
                without: ["机器人", "叫号机", "取号机", "pos", "刷卡机", "手机银行", "app", "密码", "激活", "登录",
                  "人脸识别过", "网银", "外币", "误会", "想起来", "转错", "打卡机"]
              - id: card-or-cash-kept
                patterns:
                  - "(卡|卡片|存折|折子|现金|钞票)(被|给|就|就被|就给|)(关|扣|留|困|锁|收|卡|陷)(在|进|住在|留在|
                     到)(了|)(里面|机器|机里|里头|里边|机身|口子)"
                  - "(塞|存|放|喂|投|入)(了|进|进去|咗|) ~4 {credit_limit_amount} ~~16 (只|才|就|净系|得)(认|记|入|显示|算|数|
                     识)(了|到|) ~2 {credit_limit_amount}"
                  - "(机|插卡|揿|提款|取钱|取款|凭条|数钞|点钞) ~~30 (钱|现金|钞票|一张|钞)(都|也|就|却|一张|)(没|未|冇|不|
                     没有)(吐|出|掉|落|跑)(出来|下来|出|来)"
                  - "(卡|本子|折)(插|塞|放)(进|进去|入去|了) ~~24 (出不来|没出来|不出来|拿不回|取不回|取不出|拿不出|不见|没还|
                     不还|没了)"
                  - "(站|等|守)在 ~6 (机器|提款机|取款机|机子)(前|旁|边) ~~20 (钱|卡|钞)"
                without: ["贷款", "转出", "转账", "冻结", "激活", "叫号", "pos", "刷卡机"]
              - id: english
                patterns:
                  - "(atm|cash machine|cashpoint|cash point|cash dispenser|deposit machine|self-service machine|self service
                     machine|kiosk|teller machine|the machine|cdm|self-service terminal|machine) ~60
                     (swallow*|ate|eaten|retain*|kept|keep|captur*|jam*|out of service|out of order|not dispens*|didn't
                     dispens*|did not dispens*|no cash|broken|fault*|malfunction*|short|debited|not work*|stuck|fail*|wrong
                     amount|didn't give|did not give|counterfeit|fake|never came out|not credited|did not come out|didn't
                     come out|dispens*|out of cash|rejected my|took my card|took my money|error|down|less than|less|gave me)"
                  - "(swallow*|ate|eaten|retain*|captur*|kept|took|jammed) ~16 (my card|the card|my cash|my money|card)"
                  - "(dispens*) ~20 (cash|money|notes|wrong|less|nothing)"
                  - "(card|cash) ~16 (swallowed|retained|captured|stuck in the|eaten)"
                  - "(jam*|swallow*|counted|counts|short-changed|shortchanged) ~~40
                     (notes|cash|bills|machine|deposit|card|rest)"
                  - "(deposit*|withdr*|inserted|put in|fed) ~~40 (machine|atm|cdm) ~~60
                     (jam*|count*|short|only|rest|return*|receipt|stuck|nothing|froze*|screen|kept|missing|rejected|less)"
                  - "(atm|machine|cash machine|cdm|kiosk) ~~60 (counted|would not return|no receipt|screen|offline|never
                     returned|didn't return|did not return|still inside|shut down|froze|blank|out of use|dead|not
                     credited|spat|refused my card|held my card|took all)"
                  - "(atm|cash machine|cdm|deposit machine) & (kept my card|swallow*|ate|retained|jammed|no cash|didn't
                     give|did not give|short|missing|counted|out of service|out of order|broken|fake note*|counterfeit|never
                     came out|not dispense*|didn't dispense|debited|stuck inside|still inside|wrong amount|rejected)"
                  - "(atm|cash machine|deposit machine|cdm|cash deposit) & (did not credit|didn't credit|not
                     credit*|took|never credited|never returned|ran out|empty|not working|closed|down)"
              - id: counted-wrong
                patterns:
                  - "(atm|取款机|自助机|存款机|提款机|柜员机|自助设备) ~~20 (只出|少了|少两张|少一张|少出|打不出|不打印|凭条|
                     少几张|不出钱|没反应)"
                  - "(机器|atm|取款机|自助机|机子) ~~16 (把卡没收|没收了|把卡扣|把卡留|收走了|扣下|卡退不|卡不退|不退卡)"
                  - "(取|存) ~8 (只出|只吐|只给|只认|只记|只入|少给|少出) ~8 (张|百|千|元|块)"
                  - "机器 ~~16 (点成|少点|少记|不退|没记|不吐|坏|不认|没退|卡住|点错|数错|吞|没反应|断电|少了|退出来)"
                  - "(存|取)(了|) ~10 (现金|钱|钞) ~~16 (机器|atm|机子) ~~16 (少|没|不|卡|点)"
                  - "(取款|取钱|存钱|存款|取现|存现) ~~16 (断电|停电|黑屏|死机|不吐|卡住|没出来|没出|卡在里面|退不出|卡机)"
                  - "(自助|atm|取款机|存款机|提款机|柜员机|存取款机) & (假币|假钞|故障|坏了|吞了|吞卡|吞钱|吐钞|不吐|没吐|
                     少给|没出钱|卡钞|不能用|停用|没钱|失灵|维修)"
                  - "(那台|这台|几台|门口的|两台|唯一的)(机器|机子|atm|取款机|设备)"
                  - "(揿|取|提|按|攞)(咗|了|个|) ~2 {credit_limit_amount} ~~8 (得|只得|只有|只出|净系|仅|才|得返|却出|就出) ~2
                     {credit_limit_amount} ~2 (出来|出|到手|吐)"
                with: ["机", "atm", "自助"]
                without: ["机器人", "叫号机", "pos", "刷卡机", "激活", "手机银行"]
                unless: ["手机", "机会", "司机"]
              - id: machine-in-a-story
                patterns:
                  - "(塞|存|放)(进去|进|了)(了|) ~6 (数出来|数成|只数|只认|点出|只点|认成)"
                  - "(取|提|拎)(一|两|三|五|八|1*|2*|3*|5*)(千|百|万|) ~~16 (不出钱|没出钱|不吐|没吐|响半天|响了半天|哗啦)"
                  - "(吐|出)(了|出|)(钞|钱|票子) ~2 (又|再|却)(收|吸|吞|缩)(回|返|进)"
                  - "(钱|卡|票子|钞票)(就这样|还|就|都|全) ~2 (卡|困|锁|夹)在 ~4 (肚子|里面|里头|铁|机器)"
                  - "(钱|卡|钞票)卡在 ~3 (铁|肚子)"
                  - "(外头|门口|大厅|自助区)(的|) ~2 机器(两台|一台|三台|全|) ~3 (黑着|停着|坏着|罩着|趴窝|歇着)"
                without: ["没放款", "app"]
              - id: machines-in-other-words
                patterns:
                  - "机器(显示|说|写) ~10 (一张也没|一张没|钞口|没看见钱|没出来)"
                  - "(存款机|机器|机子)(数完|数了|收了|吃了) ~8 (没入账|没退|不退|不入|也没)"
                  - "钞口(压根|根本|) ~2 没开"
              - id: machines-in-other-words-english
                patterns:
                  - "inside your (cash machine|atm|machine)"
                  - "(it|machine) kept my ~16 (deposit|cash|notes|money)"
            examples:
              - "自助取款机把卡吞了，值守电话没人接"
              - "客户反映ATM取现2000元未吐钞但账户已扣款"
              - "存款机夹住了三张钞票，少记三百"
              - "提款機吃卡，說要三個工作天後才能領回"
              - "智能柜台黑屏，操作一半动不了"
              - "The ATM did not dispense any cash but my account was debited."
              - "往機器裡塞了五千，它數到一半就停了，吐回來三千多"
              - "門口那台機子貼了兩個禮拜的暫停服務"
            counterexamples:
              - "取款机吞的卡当天就还给我了，不是来说这个的，是柜员当众骂我妈不识字。"
              - "机器没有吞卡，是客户自己忘记取出"
              - "机器人客服听不懂我说什么"
              - "客户询问最近的取款机地址"
              - "刷卡机刷不出来"
          - id: account_opening
            name_zh: "开户预约与受理"
            name_en: "Account opening"
            business: "储蓄"
            cause: "管理制度/业务规则与流程"
            unless: ["申请办卡", "转账户名", "账户名", "开户的奖", "开户奖", "推荐开户", "朋友开户", 
              "开卡行", "开卡网点", "开卡地", "开卡支行", "询问开户", "咨询开户", "问开户", 
              "开户的分行", "开户的网点", "开户的支行", "开户的银行", "开户的那", "开户那家", "原开户", 
              "开户送", "开户有礼", "开户活动", "开户行", "开户网点", "开户银行", "开户地", "开户支行", "开户分行",
              "开户信息", "开户人", "开户证明", "开户许可", "开户名", "开户日期", "开户机构", "开户过程顺利", "开户没碰到",
              "开户很快", "开户十分钟", "开户挺顺", "开户没问题", "开户顺利", "开户材料咨询", "开户咨询", "开户申请书当", "开户资料发", "降成二类户", "我的开户资料", "开户都办好", "降成二类", "降为二类", "开户的地方"]
            rules:
              - id: opening-refused
                patterns:
                  - "{account_opening_verb} ~~30 {account_opening_bad}"
                  - "{account_opening_bad2} ~8 {account_opening_verb}"
                  - "(开|办|办理|申请|开立|申办|开设|弄|立个|新立|立一个|起个|起间|整个|新设|设立|要有个|有个自己的) ~8 (工资卡|储蓄卡|借记卡|银行卡|户头|账户|户口|储蓄户|薪资转账户|薪水转账户|薪转户|存折|折子|对公的户|对公户|公户|基本户|
                     一般户|薪转户|数位账户|商业户口|结算户|外币户) ~~30 {account_opening_bad}"
                  - "(卡|户|账户|户头|户口|对公户)(都|也|就|) ~2 (不给开|不让开|开不了|开不成|不给办|唔畀开|开唔到|不肯开|没给开)"
                  - "{account_opening_verb} ~~20 (补材料|补来补去|三天两头|好几趟|反反复复|折腾|没进展|没进度|卡在|卡住|几个月|
                     个月了|两周|三周|资本额|流水用途|可疑|当贼|像审|审犯人|开户经理|不办理|办理不了|没下来|未下来|没办下来|仍未|
                     尚未|没有期|先有期|冇期)"
                  - "(开户|开立账户|开对公|开公户|开基本户|开新户|薪转户|开户口|开个户口|开账户|开户头|开个户|开卡难|办新户)
                     ~~24 {account_opening_no}"
                  - "(一类|二类|1类|2类|i类|ii类)(户|卡|账户) ~~24 (不给|无法|不能|只能|办成|指标|要求|不让|名额|只给)"
                  - "(办理银行卡|办银行卡|办储蓄卡|办借记卡|办理借记卡|办理储蓄卡|开张卡|办张卡|开卡|办卡|申请户口|开户|开账户|
                     开个户|办个账户|办账户|开户头|办户头) & (未成年|子女|小孩|孩子|监护人|父母双方|外地|居住证|审案|审犯人|审我|
                     盘问|额度用完|名额|赶早|未予|钱从哪|从哪来|干啥用|做什么用|用途|问东问西|婉拒|打发|指标|白跑|跑了|唔清|影像|
                     章不对|补件)"
                  - "(差个|就差|缺个) ~4 (对公户|账户|基本户|户头) "
                  - "{account_opening_bad2} ~4 (办卡|开卡|办张卡)"
                  - "(办卡|开卡|办张卡|办这张卡) ~~20 (监护人|家长陪|出生证|居住证|暂住证|社保|工作证明|在职证明|本地户口|外地|户籍|
                     不给办|办不了|不让办|拒|承诺书|用途证明)"
                  - "(开户|开卡|开账户|开新户|开立账户)(问题|难|预约|受理|审核|进度|资料|材料|申请)"
                  - "(预约|排期|排队|约) ~6 (开户|开对公|开公户|开立账户|办新户|开卡|开新户|办卡)"
                without: ["开户办得", "户开得", "开得很快", "开户没有被刁难", "没有被刁难", "没被刁难", "户头早就开好",
                  "户早开好", "开户流程很顺", "开户是办好", "开户早办", "开户挺快", "开户很顺", "要收费", "收费用", "补发",
                  "补领", "开户资料发", "开户时都", "语音开卡", "网路开卡", "非要我买", "不买就", "要先买", "先要买", "强制",
                  "必须买", "配合买", "降级", "降为", "开户后", "开户以后", "扣我", "送的", "冒名", "被开户", "解释开户",
                  "开户时从未", "开户时没", "开户时未", "开户时说", "开户时承诺", "开户时办", "办卡送", "冻结", "挂失", "补卡",
                  "换卡", "解锁", "销户", "注销", "余额", "查询", "打印", "年费", "工资没到", "贷款", "被骗", "继承", "久未",
                  "太久没用", "不用处理", "信用卡", "盗刷", "不动户", "静止", "久悬", "睡眠", "擅自", "冒用", "盗用", "未经",
                  "非柜面", "静止户", "激活", "没开过", "密码", "积分", "礼品", "返现", "开户次日", "开户之后", "客户满意",
                  "理财", "限额", "搭售", "捆绑", "加买", "才肯把", "非得给我", "不勾", "一起绑", "坐席已", "盲人", "失明",
                  "看不见", "轮椅", "聋", "手语", "顺带", "再申", "搭", "存款证明", "明细", "转账限", "转账失", "转账给",
                  "不让转账", "不能转账", "转账功能", "无法转账", "转账时", "跨行转账"]
              - id: who-is-refused
                patterns:
                  - "(办|开|弄)(张|一张|个|一个) ~8 (卡|户|账户|户头) ~~20 (要社保|居住证|暂住证|工作证明|在职证明|户籍|要社保卡|法人来|法人到|章不行|地址不行|资料不行)"
                  - "(外地人|外地身份证|外地户口|外省|异地身份证|异地户口|外地|本地人|户籍|户籍地|老家|居住证|暂住证|社保证明|
                     在职证明|工作证明|没单位|没工作|无业|自由职业|职业别|职业栏|未成年|外籍|外国人|外劳|移工|护照|港澳|台胞证|
                     留学生|学生|
                     身份证|生僻字|出生证|户口本|注册地址|营业执照|法人|股东) ~~24 (不给办|不让办|不能办|办不了|不给开|不让开|不能开|开不了|开不成|开唔到|唔畀开|唔开畀|不办卡|拒绝开|拒绝办|不受理|拒办|没得选|不认)"
                  - "(不给办|不让办|不给开|不让开|开不了|开不成|开唔到|唔畀开|拒绝开|拒绝为) ~~24 (外地|户籍|老家|居住证|社保|
                     工作证明|没单位|没工作|无业|未成年|外籍|护照|港澳|身份证|办公地址|营业执照|回户口)"
                  - "(没工作|没单位|无业|没社保|没收入|没有单位|家庭主妇|退休) ~3 (开不了|不给开|不能开|办不了|不给办)"
                without: ["开户办得", "户开得", "开得很快", "开户没有被刁难", "没有被刁难", "没被刁难", "户头早就开好", "户早开好",
                  "开户流程很顺", "开户是办好", "开户早办", "开户挺快", "开户很顺", "久悬", "睡眠", "冻结", "限额", "非柜面",
                  "静止户", "激活", "信用卡", "密码", "贷款", "房贷", "挂失", "补卡", "换卡", "取款", "代办", "解锁", "销户",
                  "查询", "行动不便", "轮椅", "折子", "签字", "手机号", "换张",
                  "残疾", "老母亲", "领钱", "取钱", "换钱", "兑换", "生存认证", "转账", "u盾", "车贷", "过户", "继承"]
              - id: opening-english
                patterns:
                  - "(turned me away|turned us away|sent me away|sent away|refused|rejected) ~~50 (new account|open an account|opening an account|account)"
                  - "(refus*|declin*|won't|turned away|would not|rejected) ~50 (become a customer|have an account|have a savings|have a bank account|get an account|get a savings|get a bank account)"
                  - "(waited|waiting|weeks|months) ~30 (business account|company account|corporate account|first account|savings account|current account|account opened|account to be opened)"
                  - "(open|opening|opened|set up|setting up) ~30 (account|accounts|current account|savings account|bank account|
                     business account) ~60 (refus*|reject*|declin*|denied|weeks|months|days|appointment*|never|not|no|without|again|
                     extra|
                     more documents|wait*|turned away|still|pending|delay*|cannot|can't|couldn't|proof|only if|unless|impossible|told|failed|asked for|each time|every time|visits|trips|another form|new form)"
                  - "(would not|wouldn't|won't|will not|refus*|reject*|declin*|denied|{cannot_en}|weeks|months|appointment|delay*|
                     turned away|tried|trying|attempt*|waiting|visits|visit|trips) ~50 (open|opening|opened|set up) ~24 (account|
                     accounts)"
                  - "(opening|open) & (account|accounts) & (insist*|utility bill|proof of|demand*|requires|required|refuse*|reject*|
                     turned away|told to|asked me to|no slot|appointment)"
                  - "(account opening|account-opening|account application|new account application|onboarding) ~60 (refus*|reject*|
                     declin*|denied|weeks|months|appointment|never|not|delay*|pending|wait*|still|stuck|documents|told|cancel*|
                     failed)"
                  - "(refused|denied|rejected|turned down|declined) ~20 (a|an|my|us|our|for a|for an|for) ~20 (account|
                     savings account|basic account|current account|business account|bank account)"
                  - "(appointment*|slot*) ~40 (open|opening) ~20 account"
                negation: none
                without: ["开户办得", "户开得", "开得很快", "开户没有被刁难", "没有被刁难", "没被刁难", "户头早就开好",
                  "户早开好", "开户流程很顺", "开户是办好", "开户早办", "开户挺快", "开户很顺", "without my consent",
                  "without my permission", "without my knowledge", "locked", "without asking", "satisfied", "checklist",
                  "already opened", "credit card", "in my name", "frozen", "unlock"]
              - id: turned-away
                patterns:
                  - "(不让|不给|唔畀|不肯|不准)(我|我们|俺|)(再|)开(新|第二|)(的|户|户头|账户|个户)"
                  - "(非本地|外地|外省|外乡|港澳|台胞|外籍|没社保|农村)(人|的|户籍|户口|证件|身份证|居民|证|) ~~12 (不给办|不办|不给开|没办过|不收|不受理|开不了|不让开)"
                  - "(开户|公户|对公户|户头|公司户|基本户|新户|开账户|开个户) ~~40 (尽调|没办过|无下文|背上来|跑分|搭个理财|孩子得到场|排到下|倒三趟|离分行|当贼审|预约预|话差|差一份|冇地方入|招牌|
                      房东来|镜头照|法人亲自)"
                  - "(给|帮|替) ~6 (娃|孩子|小孩|女儿|儿子|宝宝|婴儿|老人|公司|店) ~4 (开|立|办|弄)(个|一个|间|) ~3 (户|折|卡) ~~30 (本人|到场|不给|不让|不行|又要|说得|非要|缺)"
                  - "(想|要|来|去)(弄|开|办|立)(个|本|张|一个|一本)(最|) ~4 (存折|折子|户头|账户|户口|户) ~~16 (才给|得搭|得先|非要|就得|要先买|要先存)"
                  - "(预约|预约系统) ~8 (号|名额|时间|日子) ~6 (排到|排去|要到|最早|最近) ~8 月"
                  - "问我(为啥|为什么|干嘛|为何|做咩)(要|)开"
                  - "(开对公|开公户|对公户|公司户|开户|开户口) ~~30 (补了|补咗|头一趟|二趟|第二趟|第三趟|又要|再要|还要) ~~20 (差|缺|少|没开|唔得|不行|冇)"
                without: ["先还", "提前", "还贷"]
              - id: turned-away-english
                patterns:
                  - "(will not|won't|refuse to|refused to|refuses to|would not) let ~30 have an account"
                  - "come back when you have ~10 history"
              - id: asked-for-more-papers
                patterns:
                  - "(回|到)(户籍地|老家|原籍|户口所在地|居住地)(才能|去|)(开|办)(户|卡|账户)"
                  - "(开卡|开户|办卡|开个户|开账户)(要|还要|得|非要|必须|一定要)(提供|看|交|带|) ~2 (工作证明|在职证明|社保|居住证|租房合同|单位|流水|租约|收入证明)"
                  - "(开户|开卡|办工资卡|办卡) ~~20 (怀疑我|当我|说我)(是|要|像|)(骗子|诈骗|卖卡|洗钱|电诈|跑分|坏人)"
                  - "预约 ~~12 (预约无效|没有我的预约|查不到预约|预约不算) ~~30 (开|户|工资|等)"
                without: ["信用卡", "还款", "密码"]
              - id: sent-home
                patterns:
                  - "(太远|不在本地|不是本地人|不住附近) ~~4 (不让我开|不给我开|不给开|不肯开)"
                  - "(想|要|来|去)(办|开)(个|一个|间|)(对公户|公户|公司户|基本户|户头|账户|工资卡) ~~40 (又要|又说|还要|再要|来回|打发|白跑|户还没开)"
                  - "(白跑|跑了|去了|来了)(两|三|四|五|好几|几)(趟|次|回|家) ~~20 (户|卡|账户|户头)(还|都|也|就是) ~2 (没开|开不|没办|办不)"
                without: ["信用卡", "还贷", "密码", "挂失", "补卡", "销户"]
            examples:
              - "外地户口就不给办储蓄卡，让我回老家开"
              - "想开户被要求提供居住证和社保证明，跑了三次没开成"
              - "客户反映对公开户预约排到两个月后"
              - "外地身份证不给办银行卡，没有任何依据"
              - "開戶要等審核兩週，文件交了又說不齊"
              - "给孩子开个账户，网点说未成年人办不了"
              - "The branch refused to open a savings account for me."
            counterexamples:
              - "要回开户地才能解锁密码"
              - "要我回开户行办理业务"
              - "没有开户需求，只是咨询网点地址"
              - "睡眠账户激活要去开户网点"
              - "有人冒名给我开户"
          - id: dormant_account
            name_zh: "睡眠/久悬账户"
            name_en: "Dormant account"
            business: "储蓄"
            cause: "管理制度/业务规则与流程"
            unless: ["(没|没有|未|并未|并没|并没有|不是|又没)(被|)(转|变|变成|列为|转为|转成|进入)(到|了|)(久悬|睡眠|休眠|不动户|静止户|不活跃|沉睡)", "睡眠质量", "睡眠不足", "影响睡眠", "睡眠时间", "睡眠不好", "打扰睡眠", "(不系|不是|并非|不属于|没有)(什么|啥|我的|个|)(睡眠|休眠|不动|静止|久悬|不活跃|睡眠账|静止账)(户|账户|户口|)",
              "按不活跃账户扣", "静止户的问题", "休眠户的问题", "睡眠户的问题", "交易未授权", "沉睡在", "沉睡的卡"]
            rules:
              - id: dormant
                patterns:
                  - "(睡眠户|睡眠账户|睡眠卡|睡眠|久悬|休眠|不动户|静止户|长期不动|沉睡|僵尸户|僵尸账户|不收付|未动户|长悬|悬挂户|长期闲置|呆滞户|静止账户|休眠户口|死户|不活动户|
                     不活跃账户|长期不活动|不活跃户口|营业外收入|转久悬|账户清理|清理账户|长期无交易|长期未交易|无交易账户|久未往来|久未使用|久未用|长期未使用|长期未用|长期未动|
                     久未交易|长期未发生|静户|不常用户口|冬眠)"
                  - "{dormant_account_account} ~~14 (睡着|睡了|睡咗|睡过去|叫醒|唤醒|叫不醒|弄醒|复活|还魂|作古)"
                  - "(睡着|叫醒|唤醒|叫不醒|弄醒|喚醒) ~~20 {dormant_account_account}"
                  - "(存折|存单|折子|存款|账户|户口|户头) ~~24 (说|讲|话)(是|已经|早就|它|) ~2 (睡着|睡了)"
              # Turned dormant (also where the reason is that nothing happened on it, which would read as a negation)
              - id: turned-dormant
                patterns:
                  - "(转|变|变成|列为|成了|列入|归为|划为|标为|打入|归到|转入|转成|转列|被转为|当成|进入|处于) ~3 (睡眠|久悬|休眠|不动户|静止户|沉睡|不收付|不活跃|不动户口|静止状态)"
                negation: none
                unless: ["(没|没有|未|并未|并没|并没有|不是|又没)(被|)(转|变|变成|列为|转为|转成|进入)(到|了|)(久悬|睡眠|休眠|不动户|静止户|不活跃|沉睡)"]
              # Not used for years, and now something does not work
              - id: long-unused
                patterns:
                  - "(没|没有|未|不)(往里存|往外取|进出|存取|走动|进过|存过|取过|动账) ~~30 (停|冻|取不|注销|不算活|转|攞不|恢复|重新)"
                  - "(年|时间|久)(没|没有|未|不|冇)(碰|动|用|郁|进出|理)(过|它|了|) ~~20 (睡着|唤醒|重新启用|不算活|激活|给停|取不|攞唔|攞不)"
                  - "(年前|以前|当年|早年) ~4 (开|办)(的|嗰个|那个|这个|过) ~3 {dormant_account_account} ~~24 (冇郁|没动|没用|攞唔|取不|不动|没碰|激活)"
                  - "{dormant_account_account} ~12 (没|未|不)(用|动|郁|往来|使用|交易|碰)(了|咗|过|) ~3 {dormant_account_long}"
                  - "{dormant_account_account} ~~24 (没用|没动|不用|没往来|没交易|没碰) ~~24 (重新启动|重新激活|重新开通|重启|唤醒|解封|去激活|要激活|要恢复)"
                  - "{dormant_account_account} ~~20 {dormant_account_long}(没有|没|未|不|都没|无|没怎么)(使用|用|动|往来|交易|郁|掂|存取|碰|管|去|登|操作|发生|走账|理|打理)"
                  - "{dormant_account_long}(没有|没|未|不|都没|无|没怎么)(使用|用|动|往来|交易|郁|掂|存取|碰|管|操作|发生|走账|理) ~~24 {dormant_account_account}"
                  - "(太久|太耐|很久|久|多年|几年|长期)(没|未|不)(动|用|郁|往来|掂|使用|交易) ~~24 (停|冻结|激活|注销|锁|恢复|归到|转入|转到|证明|解|取不|攞不|拿不)"
                  - "(放|搁|扔|闲置|丢)(了|得|) ~1 (太久|很久|多年|几年|好几年|十几年|十年|久) ~~16 (没用|没动|不用|激活|停用|注销|户|卡)"
                  - "(长期|多年|好多年|好几年|几年|十几年|十年|二十年|很久|长时间|半年|三年|五年|八年|两年|一年)(没|没有|未|不)(有|)(使用|用|用过|动|动过|交易|操作|发生交易|办理业务|动户|动账|
                     存取|碰过)(的|了|过|) ~~20 (停用|激活|注销|恢复|取不出|转为|自动|清理)"
                  - "(激活|恢复|唤醒|启用|重新启用|重启|复活|恢复往来) ~4 (老账户|旧账户|老卡|旧卡|老存折|旧存折|不用的账户|长期不用的|账户状态|多年不用|十几年前|以前的账户|户头)"
                without: ["限额", "被限", "连错", "错三次", "数字", "非柜面", "额度", "年费", "信用卡", "积分", "贷款", "刷卡", "天天在用", "日日都有用", "app", "登录", "密码"]
              # An old passbook that no longer opens
              - id: old-passbook
                patterns:
                  - "(老|旧|多年前的|十几年前的|早年的|以前的|小时候|留下的|翻出|压箱底|箱底|上世纪|九几年|八几年|当年|去世的|过世) ~12 (存折|存单|折子|存摺|账户|户头|本子|户口) ~~40
                     (查不到|取不出|激活|停用|不能用|注销|找不到|状态|清理|作废|没有记录|查无|没动|开户行|档案|证明|太久|年头|归到|睡|收回|注消|失效|转到|不认|攞不|领不)"
                  - "(存折|存单|折子|存摺) ~~20 (几十年|三十年|二十年|十几年|廿年|十年|九几年|19) ~~40 (查不到|取不出|激活|不能用|注销|找不到|作废|没有记录|查无|档案|证明|开户行|转到|不认|太久)"
                  - "(户|账户|卡|户口)(给我|被|要|) ~4 (自动|强制)(注销|停用|销户|停了|关闭|清理) ~~20 (钱|没用|没动|激活|年)"
                  - "(五年|几年|多年|十年|两年|三年) ~6 (没碰|没动|没用|未用|没管) ~~20 (注销|激活|停用|停咗|停了)"
                without: ["年费", "信用卡", "积分", "贷款", "余额", "补登", "打出来", "少了", "差了"]
              - id: english
                patterns:
                  - "(account|passbook|savings) ~20 (went to sleep|gone to sleep|fell asleep|asleep|sleeping)"
                  - "(no movement|no transactions|no activity|lack of activity|lack of use|untouched|inactivity|without movement|not touched) ~~60 (account|passbook|savings)"
                  - "(account|passbook|savings) ~~60 (no movement|no transactions|no activity|lack of activity|lack of use|untouched|inactivity)"
                  - "(dormant|dormancy|inactive account|reactivat*|re-activat*|unclaimed balance|unclaimed|unused for years|not used for years|hasn't been
                     used for|have not used for|haven't used|long unused|revive)"
                  - "(account|passbook|savings) ~60 (inactive|inactivity|put to sleep|asleep|dormant|no activity|without activity|not been used|unused)"
                  - "(old|unused|forgotten|late father's|late mother's) ~8 (account|passbook|savings) ~~50 (inactive|closed|frozen|reactivat*|dormant|access|
                     money out|blocked)"
                  - "(classified|marked|flagged|treated|became|become|gone|turned|deemed|put) ~8 (inactive|dormant|to sleep)"
                without: ["inactivity fee", "dormant account fee", "dormancy fee", "app", "session", "credit card", "annual fee"]
              - id: asleep
                patterns:
                  - "(搁着|放着|丢着|闲着|闲置)(没用|不用|)(的|) ~2 (户|户头|账户|折子|卡|存折) ~~20 (扣|收|关|停|锁|封|变|负)"
                  - "(年|月)(都|)(没|未|冇)(进出|动|用|郁|交易|往来|碰)(过|一笔|一分|) ~~12 (关成|关了|封|锁|停|睡|冻|划成|转成|列)"
                  - "(给|被|当)睡(过去|眠|着)"
                  - "(早|早就|)(忘了|忘记|忘)(了|)(的|)(旧|)(户头|账户|户口|存折|折子) ~~24 (不让|不给|解|销|公里|不能|开不|原)"
                  - "(不动户|静止户|睡眠户|不动户口|静止) ~~16 (未清|要清|开唔到|要恢复|附当年|本人)"
                without: ["信用卡", "请问", "会不会"]
            examples:
              - "十多年前的存折成了久悬户，要我回老家激活"
              - "客户反映长期未使用的卡被转为睡眠账户，无法收款"
              - "几年没动过的卡停用了，里面还有钱取不出来"
              - "帳戶變成靜止戶，要本人臨櫃才能恢復"
              - "账户被转不收付状态，没有通知"
              - "個戶口好耐冇用，話已經停咗，要親身返分行先開得返"
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
            unless: ["反诈(银行|示范|宣传|海报|标语)", "信用卡限额", "限额以下免费", "限额优惠", "卡冻结密码", "点解我", "没(给我|把我|)冻结", "没冻结",
              "没被冻结", "没超什么限额", "没超限额", "限额也够", "限额够", "限额没问题", "(张卡|卡|信用卡)(个|的|)限额",
              "医保卡要停用", "社保卡要停用", "剪卡停用", "kyc问卷", "信用卡停用", "没管控", "没限制",
              "(不是|没有|没|并非|不是说|不是因为)(我的|我|)(卡|账户|户口|账号|银行卡)被(冻结|冻|限制|锁|封|管控)",
              "没有限额", "没限额", "没有被冻结", "(没有|没|未)被冻结(风控|或限额|或限制)", "冻结风控", "冻结或限额",
              "没(被|有|)(风控|限制)", "(刷卡机|pos机|pos)(提示|显示|说)(交易受限|交易异常|受限)"]
            rules:
              - id: limit
                patterns:
                  - "(非柜面|风控|管控|只收不付|只进不出|止付|解冻|解控|解除管控|降额管控|涉案账户|断卡行动|两卡|反诈|反洗钱|
                     限制交易|交易限制|限制使用|限制转账|限制支付|限制取款|限制收款|账户受限|账户管制|警示账户|警示户|
                     风险账户|高风险客户|风险等级高|涉嫌诈骗|涉诈|涉赌|涉嫌洗钱|司法冻结|冻卡|冻我卡|封卡|封号|封户|暂停非柜|
                     暂停账户|账户分级|分类分级|惩戒名单|降级为二类|被降级|功能受限|账户功能|停用非柜|断卡|锁卡|被管制|止扣|
                     异常账户|可疑账户|可疑交易|反诈中心|资金用途证明|流水证明才|解限|提高转账额度|临时冻结|控卡)"
                  - "冻结"
                  - "(转账|交易|支付|取款|取现|付款|日累计|单日|单笔|每日|每天|日|消费|线上|网银|手机银行|当日|快捷|提款|微信|
                     支付宝|扫码|年累计|汇款|收款|跨境|每月|一天)(的|) ~2 (额度|限额|上限) ~12 (低|调低|降|降低|调整|被降|
                     太少|太低|不够|小|改成|变成|只有|只能|500|1000|2000|5000|五百|一千|两千|五千|用完|超|提高|上调|调高|提升|
                     恢复|限制|少|下调|仅|不足|零|0|调成|被调|设|不给提|要证明)"
                  - "(额度|限额|上限) ~6 (调成|降到|降为|改成|变成|只有|调到) ~4 (500|1000|2000|5000|五百|一千|两千|
                     五千|100|200|0|零|几百|一万|3000|三千) ~~20 (转|取|付|交易|支付|每天|一天|每日|不够)"
                  - "(一天|每天|单日|每日|一次|每笔|单笔|当日|一个月|全年)(最多|只能|只让|仅能|只允许|就只能|最高|限|只给) ~2
                     (转|取|付|刷|支付|提|汇|转账|取款|取现|消费|领|500|1000|2000|5000|五百|一千|两千|五千|一万)"
                  - "(账户|卡|银行卡|户头|户口|账号|工资卡|储蓄卡|借记卡|我的卡|名下) ~10 (被封|被冻|被停|被限|被管|被控|
                     被限制|遭冻结|封了|限制|受限|受控|被拦截|被禁|暂停使用|无法交易|不能交易|止付|被停用|被暂停|被风控|
                     被标记|不能取|不能收款|被误判|被监管|被监控)"
                  - "(限制|锁了|封了|封|停用了|停了|控制|管控)(了|我|我的|客户的|客户|) ~3 (账户|银行卡|卡|户头|户口|账号|
                     交易|转账|收款|付款|取款|支付|用卡|使用)"
                  - "(解除|取消|解开|解封|撤销|放开|恢复) ~3 (限制|管控|止付|限额|冻结|账户限制|锁定|非柜|交易功能|账户功能|
                     风控|封锁)"
                  - "(取钱|取款|取现|取自己的钱|转账|大额|取十万|取五万|提现|提款|支取|取大额) ~~16 (问用途|用途|派出所|警察|
                     民警|盘问|证明资金|资金来源|反复盘问|开证明|证明材料|问东问西|查来查去|审问|问这问那|报备)"
                  - "(异常|可疑|风险|触发|误判|涉嫌|系统判定|大数据)(交易|账户|操作|预警|模型|规则|行为|用户|) ~~14 (限制|
                     冻结|锁|停|管控|控制|不能转|不让转|封|柜面|证明|拦截)"
                  - "限额 & (低|调|降|提|高|不够|太少|只能|只有|最多|限|转|付|取|用|恢复|解除|要求|为什么|凭什么|没通知|通知|
                     核实|设|改|超|不合理|五百|五千|一万|500|1000|5000|2000)"
                  - "(尽职调查|尽调|身份核查|受益所有人|反洗钱) ~~24 (限制|冻结|停|管控|暂停|转不|不能|无法|配合|提交|资料)"
                  - "(账户|户头|户口|账号|名下) ~10 (被锁|锁定|不能用|不能使用|停用|被关闭|被关停)"
                without: ["信用卡额度", "密码输错", "睡眠", "久悬", "吞", "密码锁", "积分", "闪退", "卡顿", "临时额度",
                  "吃卡", "催收", "多年不用", "长期未", "多年未", "长期不", "多年没", "不动户", "被骗去", "被骗", "诈骗分子",
                  "盗刷", "止付追款", "剪卡", "销卡", "注销", "开立", "基本户", "开卡", "激活", "分钟就到了", "输错密码",
                  "密码错", "登录不", "密码", "三次", "停掉信用卡", "请问", "想知", "咨询", "多少", "{limit_control_other}"]
              - id: freeze
                patterns:
                  - "(账户|卡|银行卡|户头|户口|账号|资金|存款|钱|工资卡) ~12 (冻结|冻了|冻住|解冻|封控|只收不付|非柜面|止付|
                     管控|风控)"
                  - "(冻结|解冻|管控|风控|止付) ~10 (账户|卡|银行卡|户头|户口|账号|资金|存款|钱|工资)"
                without: ["{limit_control_other}", "挂失", "还款", "催", "画面", "页面", "预授权", "押金", "征信", "逾期",
                  "去世", "过世", "继承", "遗产", "请问", "咨询"]
              - id: stopped-on-suspicion
                patterns:
                  - "(涉嫌|疑似|可疑|异常|风险|诈骗|洗钱|反诈|涉案|涉赌|风控|来路不明|来源不明|排查|核查|监测|系统判定|模型|
                     黑名单|名单|警示) ~~30 {limit_control_stopped}"
                  - "{limit_control_stopped} ~~40 (涉嫌|疑似|可疑|异常|有风险|说是诈骗|非说|洗钱|反诈|涉案|涉赌|风控|来路不明|
                     来源不明|排查|风险核查|系统判定|黑名单|警示户)"
                  - "(账户|户头|户口|帐户|工资卡|储蓄卡|银行卡|我的卡|我卡|名下) ~~16 (警示|管制|圈存|冻|锁住|封了|被封|
                     动不了|限成|限制了|停了|给停|列管|衍生管制)"
                  - "(进来|到账|进账|入账|卖|打进来|转进来|收到) ~~24 (一下子|转眼|马上|立刻|随即|第二天|就|当天|后) ~8 (锁|
                     冻|停|封|动不了|限制|圈存|卡住|不能转|不能取)"
                  - "(薪水|工资|钱|款|货款|存款|卖房款|救命钱) ~8 (全|都|被|就|给|一直|还) ~4 (卡在里面|锁住|冻|圈存|扣住|
                     压着|封在|动不了|取不出来|领不出来|拿不出来)"
                  - "(给我|把我|又给|就给|你们给|给)(停|冻|锁|封|限|管|控)(了|住|牢|上|死|掉) ~~30 (转出|卡|账户|转账|收款|
                     手机上|支付|户|解|核查|风险|通知|交易|天)"
                  - "(卡|账户|户头|户口|账号|手机上的转账|转出|收款码|收款|交易功能|支付功能|网银功能)(好端端|好好|突然|无故|
                     无缘无故|一早|莫名|平白|说|) ~4 (给|被|就|)(我|你们|)(停了|封了|冻了|锁了|限了|停用了|停掉|锁住了|管了|
                     控了|禁了)"
                  - "(解|解开|解除|解冻|恢复|放开|解封|解锁)(了|我的|客户|) ~4 (转账|收款|交易|账户|非柜|使用|功能|户口|限制|
                     管控|冻结|止付|卡的) ~~24 (没|不|要|证明|材料|跑|说|推|拒|天)"
                  - "(你们|银行|系统|反诈)(就|又|说|) ~2 (冻|限|封|停|锁|拦|扣)(了|住|下|着)(我|客户|) ~2 (钱|卡|账户|款|转账|
                     这笔|户|工资)"
                without: ["密码输错", "输错密码", "输错", "密码错", "吞", "被骗了", "骗子", "盗刷", "信用卡", "睡眠", "久悬",
                  "静止", "不动户", "长期未", "长期没", "注销", "销卡", "激活", "剪卡", "分期", "自称", "冒充", "催收",
                  "征信", "登录异常", "页面", "画面", "钱包", "摸了", "挂失", "丢了", "身份证过期", "刷卡积分", "机器",
                  "绑卡", "开箱", "密码", "三次错", "转圈", "太耐", "太久没", "太久不", "遭假", "遭诈骗", "假检警",
                  "追查款项", "去世", "过世", "走了以后", "继承", "遗产", "公证", "{limit_control_other}"]
              - id: questioned-over-own-money
                patterns:
                  - "(取|转|汇|提|领|拿)(个|自己|自己的|我自己的|出|款|钱|走|点|给|现|) ~8 (万|千|钱|款|现金|块|闺女|儿子|
                     闺女|大额|尾款) ~~24 (干嘛|干什么|做什么用|干啥|用途|给谁|什么关系|关系证明|拿合同|合同|片儿警|警察|民警|
                     派出所|怎么来的|咋来的|来源|盘问|审犯人|审问|查户口|问东问西|问这问那|报警|反诈|证明|承诺书|要流水|
                     打流水|提供流水|拿流水)"
                  - "(问|盘问|查|审|追问)(我|客户|了|半天|东|) ~8 (干嘛用|干什么用|做什么用|干啥用|用途|给谁|什么关系|
                     怎么来的|咋来的|哪来的|来源|来历) ~~40 (取|转|汇|提|领|钱)"
                  - "(证明|说明|交代|解释|提供)(我|客户|每一块|每笔|) ~6 (钱是|咋来的|怎么来的|来源|资金用途|用途|交易对手|
                     交易背景|关系证明|购销合同|发票|流水) ~~30 (解|冻|停|转|取|限|才|否则|凭什么|恢复)"
                  - "(停|冻|锁|限|封|转不|取不|不让转|不让取|不给转|不给取) ~~24 (证明|合同|关系证明|用途|建照|来源|发票|购销|
                     流水证明|工作证明|居住证)"
                  - "(取|拿|领|用)(我|)自己的钱 ~~24 (凭什么|证明|审|问|批准|贼|犯人|预约|盘|不让|不给|拦|难)"
                  - "自己(的|)(钱|血汗钱|存款|工资) ~6 (用不|取不|拿不|转不|动不|领不|提不|不能用|不让用|不让取|还要证明|
                     还得证明|还不能)"
                  - "(转|汇|提|领|取|转账|汇款)(个|给|出|了|) ~16 (被挡|挡下|挡住|拦下来|被拦|拦住|拦截|退件|被卡|卡下来)"
                  - "(转|汇|提|领|取) ~~30 (去|到|跑|回)(警局|派出所|公安局|反诈中心|警察局|公安)"
                  - "(银行|你们|柜台|柜员|行员|系统|网点|他们)(就是|非|死活|硬是|都|就|) ~1 (不让|不给|不准|不许|不肯给|
                     拒绝)(我|客户|) ~2 (转|取|汇|提|领|转账|取款|取钱)(钱|款|账|出|走|现|我自己|自己)"
                without: ["被骗了", "骗子", "骗走", "自称", "冒充", "贷款", "房贷", "分期", "盗", "机器", "取款机", "atm",
                  "开户", "密码", "继承", "存单丢", "借款", "理财", "会员", "保险", "吐", "挂失", "汇不到", "手续费", "签证",
                  "提前还", "多还", "不动户", "短信", "存款证明", "余额证明", "去世", "过世", "走了以后", "遗产", "公证",
                  "{limit_control_other}"]
                unless: ["早干嘛", "提前", "领导"]
              - id: cap-on-spending
                patterns:
                  - "(每天|一天|每日|单日|一日|日|每笔|一次|每次|每月|一年)(就|都|) ~3 (只让|只给|只准|只能|只可以|最多|就让|
                     顶多|仅能|仅限|限|花的卡|能花|能转|能用) ~8 (转|花|付|取|用|刷|提|汇|过|收|拿|百|千|万|二十万|两千|
                     五百|1|2|3|5)"
                  - "(卡到|限到|限成|限死|压到|调到|降到|缩到|设成|改成|卡死|封顶)(了|只有|每天|) ~4 (一|两|二|三|五|百|千|
                     五百|两千|一万|五千|1|2|3|5|零|0) ~~16 (转|付|够|取|用|花|饭|扫|每|支付)"
                  - "(转账|转帐|提款|取款|支付|付款|转出|海外提款|海外|每日|每天|网上|转数快|过数|网转|扫码|消费|线上|微信|
                     支付宝|自动柜员机)(的|) ~4 (上限|限额|额度) ~~24 (得|低|少|调|升|提高|加|不够|没调|离谱|降|改|不给|分行|
                     评估|限|恢复|只|怎么|为什么|谁)"
                  - "(上限|限额) ~~16 (只有|才|调高|升高|加大|提高|改低|改成|太低|不够|凭什么|没通知|分行)"
                  - "(调|升|提高|提升|加|放宽|恢复|改)(高|大|返|) ~8 (上限|限额|转账额度|支付额度|交易额度|每日额度|日限额)
                     ~~24 (不|没|拒|分行|网点|要|说|跑|失败|难|未|无)"
                  - "(每日|每天|单日|一天|二类户|二类卡|一类户|年轻|快捷|网上支付) ~12 额度 ~~16 (低|离谱|不够|少|调高|提高|
                     恢复|要求|限)"
                  - "(降|改|变|调|打)(成|为)(二类户|二类卡|三类户|ii类|二类) ~~30 (额度|限|只能|用|转|恢复|影响|凭什么|没通知|
                     跑)"
                without: ["信用卡", "提额", "信用额", "月月找清", "刷卡额度", "固定额度", "贷款", "房贷", "分期", "盗刷",
                  "骗子", "活动", "返现", "每天推", "电话", "积分", "立减", "优惠券", "网点只", "开三天", "排队", "票",
                  "密码", "想知", "刷卡", "请问", "咨询", "{limit_control_other}"]
                unless: ["卡限额", "卡个限额", "信用限额"]
              - id: stopped-in-plain-words
                patterns:
                  - "(卡|账户|户头|户口|账号|帐号|工资卡|微信收款|收款码|网银|手机转账) ~~20 (说停就停|说冻就冻|说封就封|
                     突然停|突然冻|突然封|突然锁|突然限|暂停非柜|暂停使用|暂停交易|无故冻|无故停|无故限|无啦啦冻|无啦啦给|
                     无端端冻|无端端停|无端端锁|无端端给|给你们冻|俾你哋冻|被你们冻|被你们停|被停|被冻|被封|被限|被管|被列|
                     列为|列入|列警示|进了黑名单|成了风险|成了涉案|成了异常|限制了|管控了|停止服务)"
                  - "(查|核查|核实|提供|证明|说明)(资金|款项|钱|收入|) ~2 (来源|去向|用途|流水) ~~40 (账户|户口|卡|解|冻|转|
                     取|限|用不|不能)"
                  - "(转账|转帐|支付|付款|提款|取现|消费|网银|手机银行|快捷)(的|)(额度|限额|上限) ~12 (自己|突然|莫名|无故|
                     擅自|私自|偷偷|被|就|又|一下|给我) ~8 (掉|降|变|改|调|成|减|压|缩|少|没|只剩|限)"
                  - "(一天|每天|一日|每日|一次|每次|单笔|单日)(只|最多|才|就|仅)(能|让|可以|准|许|给|) ~1 (转|取|付|刷|提|汇|
                     用|花|过|收) ~16 (不够|要转|转几天|转五天|分|凭什么|房租|货款|太少|麻烦|怎么|限|调|为什么|要求|谁)"
                  - "(取|转|提|汇) ~8 (万|千|钱|款) ~~16 (开证明|派出所|写承诺|签承诺|写保证|拍视频|录像|领导批|签字才|审批才|
                     报备|问七问八|问长问短|东问西问|当贼|当骗子|像审)"
                  - "(收|进|入)(了|) ~4 (几笔|一笔|笔|点|些|)(款|钱|货款|转账|账) ~~20 (就说|就被|说我|说是|就) ~8 (涉嫌|可疑|
                     异常|洗钱|风险|冻|停|封|限|管控|锁)"
                without: ["密码", "信用卡额", "提额", "睡眠", "久悬", "静止", "不动户", "长期未", "长期没", "注销", "销卡",
                  "激活", "剪卡", "分期", "自称", "冒充", "催收", "征信", "页面", "挂失", "身份证过期", "吞", "机器", "绑卡",
                  "骗走", "被骗了", "盗刷", "想知", "请问", "贷款", "中介", "登录", "登不", "去世", "过世", "走了以后",
                  "继承", "遗产", "公证", "{limit_control_other}"]
              - id: in-use-yet-stopped
                patterns:
                  - "(不是|又不是|并非|唔系)(什么|啥|咩|) ~1 (睡眠|久悬|不动|静止|休眠)(户|账户|卡|) ~~50 (冻|停用|可疑|封|
                     限制|锁|不让进出|管控)"
                  - "(不能|不让|没法|无法|不可以)(进|入|收|存)(也|又|)(不能|不让|没法|无法|不可以)(出|付|转|取)"
                  - "(被|给|说我|说是|说这)(判定|判|认定|列|标|当|归)(为|成|作|了|是|) ~2 (可疑|异常|高风险|风险户|风险账户|
                     涉案|涉诈)"
                  - "(户头|账户|户口|卡|账号)(可疑|有风险|有嫌疑|存在风险)"
                  - "(一分钱|一毛|一分|半毛) ~4 (不让|不给|不许|不准|动不)(往外|往出|进出|我|) ~2 (动|转|汇|走|取|出)"
                  - "(打|寄|付|交|汇|转) ~16 (学费|货款|房租|尾款|工钱|生活费|药费) ~~10 (被拦|拦下|拦住|挡下|被挡|卡下|
                     不放行)"
                  - "(盘问|追问|审问|反复问)(我|客户|了|) ~6 (钱|用途|来源|给谁|哪来)"
                  - "(每日|每天|一日|一天|单日)(净系|净是|净|只|只可|最多|顶多)(可以|能|) ~1 (过|转|汇|提|取|付)(到|) ~2
                     {credit_limit_amount}"
                  - "(转|汇|取|提|付) ~4 (万|千)(块|元|)(都|也|)(不行|不让|不给|转不了|过不去|唔得) ~~24 (额度|上限|限额|账户|
                     柜台)"
                  - "超(出|过|了)(我|) ~1 (这类|这种|这个|该|)(账户|账号|户头|户口)(的|) ~1 (额度|限额|上限)"
                without: ["三次", "信用卡", "贷款", "骗走", "机器", "吞", "登录", "绑", "征信", "催", "解锁", "密码输错",
                  "输错密码", "密码错"]
              - id: english
                patterns:
                  - "(account|accounts|card|funds|money|cards) ~40 (frozen|freeze|froze|restricted|restrict*|suspend*|on hold
                     by compliance|blocked|locked by|flagged|closed without|held by the bank|risk
                     control|limited|deactivat*|disabled|seized)"
                  - "(freez*|froze|frozen|restrict*|suspend*|unfreeze|blocked|blocking) ~24 (account|accounts|card|funds|my
                     money|transfers|transactions|cards)"
                  - "(transfer|daily|transaction|withdrawal|payment|spending|transfers) ~10 (limit|limits|cap)"
                  - "(risk control|anti-money laundering|aml|compliance check*|suspicious activity|due diligence|kyc|money
                     laundering|risk-control|source of funds|anti-fraud)"
                  - "(you|bank|they|system|someone) ~8 (froze|freeze|frozen|blocked|locked|restricted|suspended) ~12
                     (everything|it|me|my|all|us|access)"
                  - "(unfreeze|unblock|unblocked|unfrozen|lift the|lifted|reactivate) ~30
                     (account|accounts|restriction*|hold|block|freeze|it|limit)"
                  - "(my own money|own money|own savings) ~~50 (proof|prove|question*|reason|why|refus*|police|document*|not
                     allowed|access|interrogat*|limit)"
                  - "(withdraw*|transfer*|take out|taking out) ~~50 (what it is for|what it was
                     for|purpose|police|interrogat*|prove|proof|invoice|contract|grill*|source of|questioned)"
                  - "(cap|capped|limited|restricted) ~30 (a day|per day|daily|each day|per month|transfer*|withdraw*)"
                  - "(account|accounts|card|funds|money|transfer*|payments) &
                     (frozen|froze|freeze|restricted|restriction*|suspended by|blocked without|flagged|compliance review|risk
                     control|transaction limit|transfer limit|daily limit|daily cap|source of funds|unfreeze|lift the)"
                  - "(hold) ~12 (account|funds|money|transfer) ~~40 (compliance|review|reason|investigat*|without|explain*)"
                  - "(send|transfer*|move|withdraw*|pay|take) ~30 (more than|over|above|beyond) ~16 (a day|per day|daily|each
                     day|a month)"
                  - "(take out|withdraw*|draw|transfer|move) ~20 (my own|own) ~8 (savings|money|cash|funds)"
                  - "(show|provide|produce|prove|bring) ~30 (invoice*|proof|contract*|receipts) ~~40 (own savings|own money|my
                     money|my savings|transfer|withdraw*)"
                without: ["pin", "password", "app", "credit limit", "screen", "dormant", "attempts", "freezes", "page",
                  "swallowed", "digits", "wrong number", "keyed", "three times", "stolen", "scam*", "fraudulently",
                  "credit card", "till"]
              - id: blocked-or-questioned
                patterns:
                  - "(转账|汇款|取款|付款|提现|取钱|转钱|转出) ~6 (被拦|拦截|拦了|拦下|面签核实|核实身份|被阻|被限|受限|
                     拒绝交易|暂停|被系统拒)"
                  - "(提升|提高|调高|上调|放开|增加|恢复|申请) ~8 (限额|转账额度|支付额度|交易额度|单日额度)"
                  - "(二类户|一类户|二类卡|三类户|二类账户) ~~16 (限额|限制|降|升|一万|20万|转|额度|只能)"
                  - "(只能进不能出|能进不能出|只进不出|只能收不能|只能存不能|能收不能付|能存不能取)"
                  - "触发(了|)(模型|风控|规则|预警|系统|反诈|监测|风险)"
                  - "(派出所|民警|片儿警|反诈中心|反诈|资金来源|盘问|用途|反复问) & (取钱|取款|取现|取自己|取点|取个|取五|
                     取十|取三|取两|取一|取2|取5|取1|提现|提款|转账|汇款|转给|汇给|转钱|汇钱|大额|领钱|取出|领现|转不出|支取|
                     存钱|存现)"
                  - "(取|转|提|领) ~8 (万|现金|大额|千) ~~20 (派出所|用途|证明|核实用|盘问|民警|警察|报备|不让取|不给取|
                     不让转|不给转)"
                  - "(转|付|刷|取)(不了|不出去|不出) ~~16 (管控|风控|冻|上限)"
                  - "(只能|最多|仅能|只让|只允许)(转|付|取|用|刷|花|提) ~6 (百|千|元|块|500|1000|2000|5000|200|300)"
                  - "(账户|卡|户头|户口|账号)(状态|功能|权限|) ~4 (受限|限制|被停|被关|管制|暂停)"
                  - "(非柜|涉诈|名单|风控|管控|冻结|反诈) & (恢复|解除|暂停|申诉|诉求|凭什么|原因)"
                without: ["信用卡额度", "睡眠", "久悬", "静止户", "吞", "积分", "盗刷", "分期", "办卡", "邻居", "绑卡",
                  "云闪付", "被骗了", "骗子", "诈骗电话", "自称", "密码输错", "输错密码", "提前还", "本金", "会员",
                  "{limit_control_other}"]
                unless: ["锁卡密码"]
              - id: blocked-or-questioned-english
                patterns:
                  - "(block*|froze*|freez*|restrict*|suspend*|on hold|held|locked|flag*|limit*) ~40
                     (payment*|outgoing|transfers|withdrawal*|my account|my money|my funds|transactions)"
                  - "(suspicious|compliance|security reason*|investigation|risk department|under review) ~60
                     (account|payment*|funds|money|transfer*|block*|froze*)"
                without: ["pin", "password", "credit limit", "dormant", "inactive", "on hold for", "hold music", "attempts",
                  "loan", "mortgage", "privacy", "disclosed", "ex-husband", "told my"]
              - id: said-plainly
                patterns:
                  - "(一天|每天|每日|单日|一日)(也|就|)(只许|只准|只肯|就许|就让|才让|才许|净系给)(我|)(动|转|取|用|付|花|刷|出|拿|提|汇)"
                  - "(户口|账户|户头) ~8 (锁死|冻死|卡死|封死)"
                  - "卡里有钱(花|用|取|动|转)不(了|出|得)"
              - id: held-in-a-story
                patterns:
                  - "(钱|卡|户|款)(卡|锁|押|扣|冻|困|压)(里头|住|在里面|在里头|着|起来)(了|) ~2 (不让|不给|唔畀|没法|动不)"
                  - "(自己|我)的钱(自己|我|却|倒|)(都|也|) ~2 (不能动|动不了|取不|不让动|用不了|拿不出|不能用)"
                  - "(说|话)(我|)(可疑|异常|涉嫌|有风险|不正常) ~~12 (不让|冻|锁|审批|审核|封|停|卡里|唔放|不放|证明)"
                  - "(一天|每天|每日|单日|一日)(只|就|才|最多)(能|让|许|可以|准|)(转|付|刷|取|用|转出) ~3 (百|千|块|元|1*|2*|5*) ~~40 (交|付|没法|不给|不够|申请|到顶|分|天)"
                  - "(户|卡)(是给|给|)开(了|完) ~~4 一天 ~4 转 ~3 (百|千)"
                  - "每天限额 ~6 谁定"
                  - "(关了|停了|封了|取消了)(我的|我|)(非柜面|线上转账|网上交易|手机转账)"
                  - "(证明|说明)(钱|这钱|款)(是我|是|)(挣|赚|哪来|来源|怎么来)"
                  - "(受限卡|限制卡|受限账户)"
                  - "风控 ~4 (一声不吭|没拦|不拦|睡着)"
                  - "(平时|平日) ~10 (都拦|拦我|要问|都要问|问三遍) ~~12 (怎么|这|那天|这回)"
                  - "(被关了|关了)非柜面"
                without: ["久悬", "不动户", "睡眠", "静止户"]
              - id: held-in-a-story-english
                patterns:
                  - "(cannot|can't|may not|unable to) touch ~24 (account|money|penny)"
                  - "everything i have is (locked|frozen)"
                  - "(block|freeze|stop) me when i"
                  - "now everything i have is"
              - id: restrained-in-other-words
                patterns:
                  - "(设成|设为|变成|列为|列入|标成|判成)(了|) ~1 (管制|警示|风险|异常|受控|止付)(账户|户|名单|)"
                  - "(卡|户口|户头|账户)(突然|忽然|无缘无故|莫名其妙|无端端|好端端)(就|)(不让用|用不了|不能用|被限|锁了|停了|不给用)"
                  - "(户口|户头|账户|卡)(俾|被|畀|给)(你哋|你们|银行)(锁死|封死|锁住|封住|停掉|锁咗|封咗)"
                  - "(了解|核实)交易背景"
                  - "(卡里|账上)有钱(花不了|动不了|取不了|用不了)"
                without: ["密码", "信用卡", "久悬"]
              - id: restrained-in-other-words-english
                patterns:
                  - "locked out of (spending|my money|my own money)"
              - id: my-own-money
                patterns:
                  - "(取|转|用|花)(自己的|我自己的)钱 ~~10 (证明|审|批|问|限|不让|不给|排|报备)"
                  - "(被|给)(系统|风控|你们|银行)(拦|拦下|卡住|限|锁|封|停)(了|住|) ~~16 (取|转|付|钱|证明|解释)"
                  - "(一天|每天|单日|每日)(才|只|就|最多|上限|限)(能|让|许|给|) ~3 (转|付|取|提|花|刷)"
                without: ["密码", "贷款", "信用卡额度", "久悬", "atm", "验证码", "额度够", "问问"]
            examples:
              - "银行卡突然被冻结，说是涉嫌异常交易，要我提供流水证明"
              - "客户反映手机银行单日转账限额被降至五百元，要求恢复"
              - "取自己的五万块被盘问半小时用途"
              - "帳戶被列警示戶，薪水都領不出來"
              - "账户被限制非柜面交易，没有任何通知"
              - "My account was suddenly restricted and nobody explains why."
              - "卖了一车西瓜的钱刚打进来，户头就被锁住了，说是可疑"
              - "取三万给儿子装修，柜台问给谁、干嘛用，还要看合同"
            counterexamples:
              - "账户没有被冻结，客户可以正常转账"
              - "手机页面冻住闪退"
              - "信用卡额度太低申请提额"
              - "密码输错三次卡被锁"
              - "遇到假冒公检法的骗子，钱被转走了，要求银行协助止付"
          - id: points_promo
            name_zh: "积分/优惠活动"
            name_en: "Points / promotions"
            business: "银行卡"
            cause: "营销方式"
            unless: ["(抽奖|活动|积分)(页面|页)把",
              "合法权益", "消费者权益", "权益保护", "维护权益", "我的权益受", "客户权益", "自身权益", "权益受损", "侵害权益",
              "侵犯权益", "正当权益", "维权", "利率优惠", "优惠利率", "收费优惠", "劳务券", "证券", "债券", "国债券",
              "优惠政策利率", "礼貌", "行业积分", "抵用房", "活动不便", "行动不便活动", "游戏点数", "电玩点数", "积分都收到", "积分礼品都收到", "积分礼品我都领着", "积分没问题", "活动没问题", "不冲什么积分", "积分、活动都正常", "被优惠",
              "活动都正常", "积分都正常", "抽奖单", "cashback card", "rewards card", "points card", "cash back card", "miles card"]
            rules:
              - id: not-delivered
                patterns:
                  - "(签|刷|签账|消费|刷卡|满|购物|买) ~6 (送|赠|返|减|回赠|回馈) ~~24 (未够|不够|差|没|冇|唔|不|未|骗|过期|只|才)"
                  - "(新户|新客|新卡|首年|开卡|核卡|迎新|周年) ~4 (礼|优惠|奖|奖赏|礼遇|活动) ~~24 (没|不|未|冇|唔|却|才|只|错|失|
                     变)"
                  - "{points_promo_gift} ~~24 {points_promo_broken}"
                  - "(未获得|没获得|没拿到|没得到|未得到|未享受|没享受到|未收到|没收到|没有收到|没给|不给|不予|拒绝给|少给|没返|
                     未返|不认|少返|扣了我|清了我|取消了|取消|核实|投诉|兑换不了|兑不了|领不到|抢不到|换不了|补发|要求补|补回|
                     兑现|要求兑现) ~10 {points_promo_gift}"
                  - "(参加|参与|报名|完成|满足|达到|达标|符合|办卡送|刷卡送|存款送|开户送|消费满|刷满|签满|签够|刷够|首刷|存钱送|
                     推荐办卡|邀请|推荐|承诺送|说送|答应送|宣传的|宣传送|广告说|广告上写|海报) ~~24 {points_promo_gift} ~~24 (没|未|
                     不|无|
                     失效|过期|取消|骗|迟迟|至今|却|结果|唔|冇|才|只)"
                  - "(说好的|承诺的|答应的|答应我的|宣传的|应得的|该得的|该给的|应该给的|话好嘅|讲好嘅|话送|说送|送的|送嘅)
                     ~6 {points_promo_gift} ~~20 (没|未|不|冇|唔|呢|哪|影|迟|至今|才|变|无|骗|取消)"
                  - "(满|每满|消费满|刷满|签满|签够|满额|滿) ~8 (减|送|返|回赠|回馈|立减|赠) ~~30 (没|未|不|冇|唔|名额|满了|一分|
                     原价|资格|系统纪录|规则|才|只)"
                  - "{points_promo_gift}(规则|细则|条款|门槛|名额|资格|时间|力度|内容|兑换比例) ~~16 (不|没|未|变|改|误导|虚假|模糊|
                     错|少|无|涨|提高|唔)"
                  - "(非新户|不是新户|已非新户|不算新户|非新客|不是新客|非首次|重复参加|新户资格|新客资格)"
                without: ["积分早兑", "奖励已到账", "礼品早", "礼品已收", "积分早换", "积分都在", "优惠都享受", "积分没少",
                  "礼品都收", "积分换好了", "不是积分", "链接", "签唔返", "手震", "短信服务", "短信费", "退保", "免年费",
                  "存款到期送礼品", "都收到了", "已经收到", "都领着", "都正常到", "无所谓", "只想查", "返本", "不参加", "保险",
                  "理财", "推销电话", "销户", "诈骗", "刷单", "骗走", "骗子", "降息", "年费", "不利率", "额度", "搭售", "收益",
                  "盗刷", "不是我刷", "没去过", "转账优惠", "基金", "保单", "泄露", "骚扰", "领券结果", "手续费", "退订",
                  "账户管理费", "扫码抽奖", "领着了", "被刷", "减免", "退货", "原路", "没批", "利息"]
              - id: points-lost
                patterns:
                  - "(积分|里数|里程|点数|红利|奖赏) & (冇通知|没通知|未通知|没提醒|清晒|清零|到期|过期|作废)"
                  - "(活动|立减|返现|优惠) ~~24 (没有这个活动|没这个活动|没有此活动|后台显示达标|钱没到账|没到账|没减|根本骗)"
                  - "(推荐|介绍|邀请)(了|一个|朋友|好友|同事|人|亲友) & (给|奖|送|返|领|块|元|蚊) & (没|一分|不给|未|说|冇|唔)"
                  - "(刷了|刷咗|消费了|签了|签咗|刷满|刷够|签够|买了) & (活动|优惠|达标|返|送|奖) & (不在范围|不算|不计|差两笔|
                     差一笔|没达标|不符合|资格|唔计|不合|没有|没给)"
                  - "(电子券|兑换码|券码|卡券|序号|兑换券|电子礼券) & (已被使用|已使用|无效|过期|核销|补发|没收到|用不了|错)"
                  - "(买一送一|五折|半价|九折|八折|满减|折扣|立减) & (没|不|未|假的|唔|冇|系统没|原价|名额)"
                  - "(回馈|返现|返利|回赠|返点|现金回赠|加码) ~~24 (实际|只有|只给|才|不到|少|%|百分之) ~~24 (客服|只|实际|少|才|却|
                     要|没)"
                  - "(配额|库存|礼品|优惠名额)(用晒|用完|已满|没了|冇晒|不足|为零|额满) "
                  - "(不是|已非|唔系|不算)(新客|新户|新客户|新用户|首次|目标客户|受邀)"
                  - "(电影票|门票|超市券|加油券|咖啡券|体检券|酒店券|购物券|礼券|现金券|优惠券|代金券|洗车券|话费券|券|油卡)
                     ~~16 (兑不|换不|用不|领不|没给|没到|没收|没发|用晒|火爆|过期|失效|不给|没有|唔畀|冇|未|不能|无效)"
                  - "(绑卡|开户|办卡|刷卡|消费|存款|缴费|首绑|扫码)(得|送|领|返|享|抽|减|立减) ~~24 (没|不|未|却|说|唔|冇|才|已)"
                  - "(积分|里程|哩程|里数|点数|红利|奖励金|返现金|积点|奖赏钱) ~4 (没了|清零|归零|变成零|过期|少了|不见|扣了|没到|
                     没给|作废|不能|兑不|换不|缩水|贬值|冇咗|唔见咗)"
                  - "(攒|储|积攒|累积|累)(了|咗|着|) ~8 (分|积分|里程|哩程|里数) ~~24 (没|过期|清|零|变|涨|翻|换|作废|少|不够|冇|
                     缩)"
                  - "(兑换|换领|换)(比例|门槛|价格|所需|需要的|需) ~12 (翻|涨|提高|变|多了|加|贵)"
                  - "兑换比例 ~6 (翻|涨|提高|变|调|不合理)"
                  - "(领|抢|兑|兑换|领取|核销|使用)(不到|不了|失败|唔到) ~6 {points_promo_gift}"
                  - "(领取|兑换|抢购|抢) ~~10 (已领完|已抢光|领完|抢光|换完|换罄|派完|送完|无货|缺货|火爆|系统繁忙|失败)"
                  - "(送的|送嘅|赠送的|兑换的|换的|换来的|抽中的|兑的) ~16 (三无|质量|假货|劣质|坏的|破|次品|过期|缩水|不值|漏|
                     用不了|坏|没法用|没寄|没影|已领完|没到)"
                  - "(拉杆箱|行李箱|电锅|气炸锅|电饭煲|电饭锅|保温杯|炒锅|锅|箱子|礼盒|杯子|充电宝|耳机|手环|按摩仪|平底锅|空气炸锅|
                     音箱) ~~24 (没见|没寄|没给|没收|没影|至今|迟迟|换罄|没货|送完|唔见|冇|没有给|没拿到|毛都|不寄|不给|没到|才给)"
                  - "(推荐有礼|邀请有礼|推荐奖|双倍积分|多倍积分|生日礼|达标奖|新客礼|开户礼|存款有礼|存钱有礼|刷卡有礼|首刷礼|
                     满额礼|迎新礼|新户礼|办卡礼|首绑) ~~20 (没|未|不|冇|唔|资格|规则|取消|才|只|无|要求|迟)"
                  - "(活动|优惠|促销|推广) ~~20 (虚假宣传|欺诈|欺骗消费|耍人|玩文字|误导消费|骗人|忽悠人|说变就变|临时改|私自改|
                     变相)"
                without: ["积分早兑", "奖励已到账", "礼品早", "礼品已收", "积分早换", "积分都在", "优惠都享受", "积分没少",
                  "礼品都收", "积分换好了", "不是积分", "已答复", "吞", "唔系折扣", "点链接", "链接", "预约线上", "对公",
                  "贷款", "不扫", "抽到什么", "结算账户", "一次付", "保险费", "推荐办贷", "短信服务", "短信费", "服务费",
                  "都收到了", "已经收到", "都领着", "都正常到", "无所谓", "只想查", "返本", "不参加", "保险", "理财",
                  "推销电话", "诈骗", "骗走", "刷单", "年费", "盗", "不是我", "信用分", "评分", "加油站", "分期", "转账",
                  "得分", "部分", "取款机", "柜员机", "退货", "原路", "退还"]
              - id: english
                patterns:
                  - "(points|miles|reward*|cashback|rebate*|voucher*|coupon*|luggage|gift) & (vanish*|disappear*|gone|expired|wiped|
                     never came|never arriv*|not credited|missing|promised|denied|reject*|refus*|out of stock|sold out|overnight|
                     cancel*|not received|still waiting|nowhere)"
                  - "(promotion|promo|campaign|offer|coupon|voucher*|cashback|reward*) & (got nothing|nothing came|not a single|
                     still nothing|nowhere|refused|excluded)"
                  - "(points|reward*|cashback|cash back|cash-back|bonus|voucher*|coupon*|promotion|promotions|promo|welcome gift|
                     gift|miles|mileage|loyalty|lucky draw|rebate*|sign-up offer|welcome offer|air miles|sign up bonus|
                     lounge access|perks|
                     offer terms|luggage|promised offer|campaign) ~60 (not|never|no|expire*|missing|still|without|changed|refus*|reject*|denied|only|cannot|can't|couldn't|cancel*|disappear*|wiped|hasn't|haven't|didn't|wasn't|yet|fail*|wrong|
                     devalu*|excluded|ineligible|withdrawn|out of stock|unavailable|instead|sold out|got nothing|fully redeemed|less|zero|void|nothing|forfeit*)"
                  - "(never|not|no|missing|where is|where are|still waiting|waiting for|refus*|denied|didn't|haven't|hasn't|lost|
                     expired|cancel*|forfeit*|withheld) ~50 (points|rewards|cashback|cash back|cash-back|voucher*|coupon*|
                     welcome gift|gift|
                     miles|rebate*|welcome offer|air miles|sign up bonus|sign-up bonus|welcome bonus|lounge access)"
                  - "(spent|spend|hit|met|qualif*|promised|advertised|registered) & (points|cashback|voucher*|welcome gift|miles|rebate*|bonus|promotion|gift) & (not|never|no|nothing|still|yet|but|refus*|denied|excluded|only|where|without|hasn't|haven't|didn't)"
                without: ["emptied", "thanks", "thank you", "积分早兑", "奖励已到账", "礼品早", "礼品已收", "积分早换",
                  "积分都在", "优惠都享受", "积分没少", "礼品都收", "积分换好了", "不是积分", "stop calling", "spam",
                  "unsubscrib*", "mailing", "yearly bonus", "policy", "annual bonus", "annual fee", "insurance",
                  "deposit with a bonus", "mortgage", "insured", "cold call*", "marketing calls", "calls daily", "calls me",
                  "sold me", "salesman"]
              - id: gift-owed
                patterns:
                  - "(活动|返|送|赠|减) ~~30 (已结束|已过期|已失效|已下线|换成|缩水|没货)"
                  - "(说|存|办|刷|买|充|满|开) ~6 送 ~~24 (换成|没了|没货|没有了|不送了|送完|冇货)"
                  - "(说好|答应|承诺|讲好|宣传|海报|广告|达标|开卡|办卡|活动) ~10 (送|赠|返|奖)(的|嘅|我|那|) ~~16 (没给|没送|还没|没到账|没收到|不给|一直没|没影|没见|没寄|没返|冇|唔见)"
                  - "(减|返|送|奖|打折|优惠) ~~20 (一分|一毛|一分钱|一毫|一蚊)(都|也|)(没|冇|未)(减|返|给|送|见|优惠|有)"
                  - "(积分|里程|点数|红利|里数) ~~24 (换|兑) ~~16 (不够|涨|翻倍|加到|要多)"
                without: ["保险", "理财", "基金", "贷款", "利息", "退款", "工资", "保单", "推销", "减免", "免年费", "利率"]
              - id: said-plainly
                patterns:
                  - "积分 ~3 (没进来|没进账|没进|没到|没来|不进|没入)"
                  - "(bonus|cashback|gift|reward|offer) ~~60 (not eligible|ineligible|never credited|didn't qualify|did not qualify|never arrived)"
                  - "(礼|杯|箱|券) ~~20 (券包|卡包|包里|账户里|户头) ~3 (空空|啥也没|什么也没|没有|影都)"
              - id: promised-gift
                patterns:
                  - "(返现|返还|返利|奖励|回馈|红包|返) ~8 (说|讲)(次月|下月|月底|下个月)(到|返|给|发) ~~16 (没|过了|未|仨)"
                  - "(送的|说送|答应送|送)(那|我|)(一|)(桶|口|袋|床|个|箱|张|只) ~4 (油|锅|米|被|箱|券|杯|电饭煲|壶|行李箱) ~~16 (呢|没|名额|个月|狗|影)"
                  - "(攒|积|换)(够|满|完)(了|) ~8 (活动页面没了|活动没了|下架|取消了|照收|没还给|涨价)"
                  - "(兑换|换|里数|里程|积分|点数) ~~20 (变三|变成|变两|变五) ~4 万"
                  - "(贵宾厅|接送机|权益|休息室) ~~20 (拦|改了|用不了|取消|规则改)"
                  - "(大字|海报|宣传)(上|) ~3 (送|减|返) ~~20 (底下|小字|米粒|仅限|不算)"
                  - "(回馈|返现|回赠) ~~4 (结果|实际)(只给|才给|只有|只)"
                  - "抢的 ~6 券 ~~24 (当掉|崩|已兑换完|抢完)"
                  - "满 ~4 减 ~~40 (没减|一分没减|没优惠|足足)"
                  - "(冲着|为了) ~8 送 ~6 (去的|来的|办的|存的) ~~40 (没给|结束|用完|没有|满)"
                  - "(积分|分)换的 ~10 (换完|照收|没还)"
              - id: promised-gift-english
                patterns:
                  - "(welcome|sign-up|joining|new customer) bonus ~60 (withheld|wrong link|never paid|refused)"
              - id: rewards-in-other-words
                patterns:
                  - "(积分|点数|红利|里程|里数|五千点红利)(却|还是|一直|都|怎么|为什么)(还|) ~1 (没进|没到|没给|没加|是零|为零|没有进|未到)"
                  - "(开卡礼|首刷礼|迎新礼|礼卡|达标礼|开户礼|首年礼) ~~30 (呢|空空|没|未|不符|发了就是)"
                  - "(券包|卡包)(里|) ~2 (空|没|啥都没)"
                  - "(领取|兑换|报名|点领)(的时候|时|就是|就说|说|提示) ~3 (不符合|已抢完|已领完|库存不足|名额已满|失败|资格不符)"
                  - "(立减|满减|折扣|半价|九折|五折|随机减)(却|的|根本|) ~4 (没减|没享受|原价|没抵|没生效)"
                  - "(推荐|拉|介绍)(朋友|同事|新人|亲戚) ~4 (办卡|开户|开卡) ~~16 (奖励|礼|红包|积分) ~8 (没|未|不)"
                without: ["短信", "多谢"]
              - id: rewards-in-other-words-english
                patterns:
                  - "(bonus|cashback|voucher|reward|miles) ~60 (not eligible|never arrived|never credited|never came|
                      nowhere to be seen|was denied)"
              - id: offer-vanished
                patterns:
                  - "(攒|存|凑)(了|够|) ~8 (分|积分|里程|点数) ~~20 (没了|清零|换不|涨|过期|下架|缩水|不能换|抵不)"
                  - "(满|刷满|消费满|达标)(了|) ~8 (说|话|却|又|结果) ~6 (不算|结束|名额|不符|不合|换规则|过期)"
                  - "(礼品|礼物|赠品|被子|锅|油|券|红包|返现)(也|都|却|)(没给|没发|没见|没收到|没影|没来|不给|不发)"
                without: ["多谢", "短信没", "账单日"]
            examples:
              - "攒了三年的里程一夜之间清零"
              - "活动页面写满三笔返现五十，达标一个月了还没返"
              - "客户反映积分被提前清零，未收到到期提醒"
              - "办卡送的行李箱迟迟不寄，客服说没名额了"
              - "刷卡滿額的首刷禮說我資格不符，規則前後不同"
              - "立减金领取失败，显示已抢光"
              - "The welcome bonus points were never credited to my account."
            counterexamples:
              - "卡被人刷去买游戏点数，不是我本人"
              - "银行要保护消费者合法权益"
              - "房贷利率优惠没有享受到"
              - "客户不参加积分活动，只想查余额"
              - "Please stop calling me with promotional offers."
          - id: refund
            name_zh: "退费退息诉求"
            name_en: "Refund request"
            business: "综合"
            cause: "定价收费"
            unless: ["(付款|汇款|转账|划款|打款|代发)(被|遭|又被|总被|一再)(退回|打回)", "(退款|退的钱|退费)(早|早就|都|已经|已|)(收到|到账|到)(了|)", "(要求|申请|想|要|请|来)退卡", "(退款|退的钱|退费)(到了|已到|收到了|已收到)", "(贷款|申请|资料|件|单)(被|遭|又被)(退回|退)", "(退款|钱|款|费)(早就|早已|已经|已)(退回来|退回|到账|收到|退)(了|)", "退款机", "退休", "退役", "退伍", "退出", "退学", "不退卡", "清退", "退款保险", "退还原件", "退还材料", "退还资料", "退还证件", "退还身份证", "先退款再", "请退还卡", "不退不换", "退款无关", "退款没关系", "退费没关系",
              "(不要求|未要求|没要求|没有要求|无需|不需要|不用|不要|不申请|不主张|并未要求|未申请|没申请|不想要|唔要)(银行|你们|你|贵行|他们|)(退款|退费|退还|退息|退钱|退回|赔偿|补偿|退)",
              "(汇款|转账款|款项|电汇|转账|转出的钱|转的钱|汇的钱)(被|遭|又被|)(退回|退了回|退)", "退到位了", "退到账了", "(商户|商家|店家)已退款", "退款到账了", "已退货", "明确不要求退费"]
            rules:
              - id: refund
                patterns:
                  - "(退费|退款|退钱|退息|退赔|退补|退一赔|退差价|退手续费|退年费|退利息|退违约金|退本金|全额退|全退|全数退|返还多收|返还费用|返还利息|返还手续费|返还多扣|退回多收|退回费用|
                     退回手续费|退回年费|退回多扣|退回利息|退回已扣|退回扣|退给我|退我钱|退我的钱|把钱退|退还|退返|退佣|退保费|不当得利|原路退|原数退|如数退|悉数退|退不退|退到我|
                     退回我|退番|返还)"
                  - "(要求|请求|希望|申请|请|诉求|要|应该|必须|麻烦|恳请|强烈要求|主张|能不能|能否|可否|给我|给客户|给|把|将|唔该|应当|尽快|马上|立即) ~~20 (退|退回|退还|返还|退给|
                     赔付|赔偿|冲正|补偿|还回来|还给我|还我|退掉|打回来|打回|吐出来|拿回|攞返|退返|原路回) ~6 (费|钱|款|息|利息|年费|手续费|违约金|金额|元|块|蚊|差额|扣款|多收|我|全额|损失|
                     滞纳金|本金|回来|卡|账户|户口)"
                  - "(费|钱|款|息|利息|年费|手续费|违约金|扣款|多收的|滞纳金|多扣的|扣的|收的|费用|金额|块|元|蚊|百|千|万|押金|保费|本金) ~6 (退回来|退回|退还|退给|返还|退回给|退掉|返给我|吐出来|
                     要回|讨回|还回来|退返|打回来|打到我|还返|退到|原路回|攞返|全数退|原封不动退|退我)"
                  - "(不给退|拒绝退|拒不退|不肯退|不予退|没退|未退|退不了|不同意退|迟迟不退|迟迟未退|只退|只肯退|少退|未见退|不见退|没见退|一直没给退)(费|钱|款|息|还|给我|一半|部分|)"
                  - "(追回|讨回|要回|拿回|攞返|拎返|取回)(我的|被扣的|多收的|扣的|我|嗰|那|) ~4 (费用|手续费|利息|费|年费|扣款|多收|差价|百|块|元|蚊|钱)"
                  - "(赔偿|补偿|赔付)(我|客户|本人|我的|相应|全部|) ~3 (损失|误工费|交通费|精神损失|利息|差额|本金|费用|经济损失)"
                  - "(补偿|赔偿|赔付) ~~16 (损失|误工|费用|精神|利息|差价|差额)"
                without: ["材料退回", "资料退回", "申请退回", "转错", "券", "积分兑", "只吐", "机器", "机子", "吐出来一", "盗刷", "被盗", "亏", "征信异议", "退货", "取款机", "吐出来账", "账单", "冲抵", "跨行汇", "处理中", "货款", "退汇", "对方没", "对方未", "出钞", "存款机", "吞", "吐钞", "非本人交易", "退信", "退件", "退还卡片", "退租金",
                  "转账失败", "转账多次失败", "款项已扣", "汇款失败", "转数快", "收款人", "收款方", "不退回来也", "提示失败", "人民币两", "工资", "退回重做", "重做", "换发", "部门", "一蚊都", "凭条", "汇错", "没汇到", "骗走", "盗走", "误导销售", "清还", "还款"]
                unless: ["退回开户行", "退回申请", "退回来的信"]
              # Admitted, promised, and still not paid back
              - id: promised-not-paid
                patterns:
                  - "(货款|退货款|退款|押金) ~10 (你们|银行|贵行)(收到|到了) ~~20 (时候|几时|何时|才退|不退)"
                  - "(认了|承认|认咗|也认|认错) ~8 (算多|多收|多扣|算错|扣错|收错|收多|扣多|多算) ~~24 (没影|没退|没到|没见|不退|还没|没还)"
                  - "(说好|讲好|话|说)(了|是|) ~6 (天|日|周|月)(内|) ~1 (打回|退回|汇回|退返|返还|还回)"
                  - "(什么时候|啥时候|几时|何时) ~1 (给我|俾我|畀我|还我)(补回|还回|打回|退|还|)"
                  - "(销|注销)(咗|了|完|)(卡|户|账户|户口) ~~24 (不退|唔退|没退|不还|没还|点解唔退|不肯退)"
                  - "(天|日|工作日|礼拜|周|星期)(内|之内|) ~2 (打回|退回|还到|返到|回到|退到)(我|) ~1 (卡|账|户) ~~24 (没|未|不见|影|如今|还)"
                  - "(溢缴|多缴|多存|多还|预缴|预交|多交)(款|的|) ~~24 (拿不|退|取不|还给我|还我|不还|攞返|还返|算一算还)"
                  - "(多|错|误|重复)(的|扣|收|划|出) ~6 (迟迟|一直|至今|都|还|仍|死活|就是)(不还|没还|没退|不退|未还|未退|不给|没给)"
                  - "(就退|会退|可退|说退|包退|能退|应退|该退) ~~24 (没见|没到|没影|没退|一分|还没|未见|不退|未退|没下文|不给)"
                  - "(多划|误划|错划|多计|多算|计错数|多收|多扣|错扣|误扣|扣错|收错|误收|乱扣|乱收|错收|算错|重复扣|多缴|溢缴) ~~40 (退|打回来|还给我|还我|还回|还到|拨回|划回|攞返|返还|吐出来|拿回|赔|退返|没给我|呢)"
                  - "(退|退返|退还|退给|退回) ~~30 (没到|未到|没收到|未收到|还没|迟迟|不见|未见|没影|没入账|未入账|没有到|两个月|一个月|半个月|几个月|七日|没下文|没消息|没动静|唔知去咗边|等了)"
                  - "(答应|承诺|说好|讲好|话|同意|批准|受理|核定|认错|承认) ~8 (退|退返|退还|退给|返还|会退|退钱) ~~40 (没|未|不|两个月|一个月|几个月|等|还|呢|拖)"
                  - "(什么时候|何时|多久|啥时候|怎么|怎样|能不能|可不可以|几时|到底啥时候|到底几时)(才|)(能|可以|会|)(退|退款|退钱|退费|返还|退还|补回|还给|还钱|返给|打到我|还我)"
                  - "(一直|至今|还|仍|迟迟|始终|到现在|半个月了|一个月了|两个月了)(都|也|)(没|没有|未|不|没给|不给|没有给)(我|)(退费|退款|退钱|退息|退还|退给|退回|退)"
                  - "(退款|退费|退钱|退还) ~10 (没到|未到|没收到|未收到|没退|不到账|没有到|迟迟|申请|进度|无果)"
                  - "(退保|退掉|犹豫期|取消|喊停|终止|结清|退租|解约) ~~30 (退|打回|原路回|吐出来|返还|还我|还给我|退返|攞返|没到|没回来) ~6 (钱|费|款|元|块|蚊|我|来|到|没)"
                  - "(说好|讲好|答应|承诺)(钱|)(原路|退|返) ~~24 (没|未|还|路上|一个月|等)"
                without: ["商家说", "商户说", "汇款", "转账", "货款", "atm", "取款", "存款机", "账单", "盗刷", "冲抵", "快递", "退件", "征信", "额度", "退订", "吞", "验证码", "转数快", "还款", "重做", "换发", "部门", "退件"]
                unless: ["退回来的信"]
              # Give it back, in other words
              - id: give-back
                patterns:
                  - "(租金|押金|保证金|没用完的|没用到的|剩下的钱|剩下的租|余款|余下的钱) ~~20 (还给我|还我|该还|不肯还|不还|退|还返|还回|攞返)"
                  - "(过返|退番|俾返|畀返|给返|还返|入返) ~8 (我|户口|账户|佢)"
                  - "(错收|误收|多收|错扣|多扣) ~~20 (过返|退番|给返|还返|入返|退|还)"
                  - "(赶紧|赶快|快点|立刻|马上|尽快|立即|速速) ~4 (打回来|退回来|还回来|还钱|退钱|打回|给我退|退给|退我)"
                  - "(搞错|弄错|认账|认了|承认|认咗) ~~24 (钱呢|打回来|退回来|还回来|还钱|退|吐)"
                  - "(把|将) ~16 (百|千|万|块|元|蚊|钱|费|款|息) ~4 (还到|还回|拨回|存回|还我|还给我|还返|打回来|打回|吐出来|退|打到我|返我|归还|原路|给我退|倒回)"
                  - "(钱|款|费|息|百|块|元|蚊) ~6 (还给我|还我|归还|打回来|打回我|吐出来|还返畀我|还返俾我|原路返)"
                  - "(吐出来|吐返|呕返|退番|还返) ~4 (给我|还我|俾我|畀我|我)"
                  - "(请打到我|打到我卡|打回我卡|退到我卡|打回原卡|退回原卡|退回原账|退回原路)"
                  - "(我的|我那|嗰) ~4 (块|元|蚊|百|千)(呢|钱呢)"
                  - "(归还|返还) ~8 (钱|款|费|息|元|块|多收|多扣|不当得利)"
                without: ["机器", "点完", "不吐", "汇款", "转账", "货款", "取款", "存款机", "吞", "转数快", "对方", "房东", "转错", "骗", "借钱", "欠我", "没汇到", "凭条", "取一千"]
              - id: english
                patterns:
                  - "promised ~4 back ~~50 (missing|not|never|nothing|still)"
                  - "(wrongly|mistakenly|incorrectly|by mistake) ~12 (charged|took|deducted|taken|debited) ~~40 (put back|returned|back)"
                  - "(refund*|reimburse*|money back|compensat*|pay back my|return my money|return the money|return the charge*|return the fee*|reverse the
                     charge*|reverse the fee*|restitution|credit back|waive and return|fee reversal|charge reversal)"
                  - "(give me back|give back|get my money|want my money|returned to me|repaid to me|pay me back|put the money back|credited back)"
                  - "(my|the) ~12 (back please|back to my account|back into my account)"
                  - "(reversal|rebate|overpayment|credit balance) ~~40 (promised|owed|was told|weeks ago|still|not received|not credited|waiting)"
                  - "(return|repay|credit) ~24 (you|bank) ~8 (wrongly|mistakenly|incorrectly|deducted|took|overcharged|owe)"
                  - "(won't|will not|refuse*|not) ~8 (give|pay|return|hand) ~12 back"
                  - "(like|want|demand|need|expect|please) ~60 (returned|repaid|refunded|given back|paid back|back to me|back in my account|money back)"
                  - "(want|demand|need|like) ~20 (it|dollars|money|hkd|$|that) ~4 back"
                  - "(return*|back|reverse it) ~12 (money|fee|charges|amount|funds) ~~50 (wrong*|mistake|charged|took|deducted)"
                without: ["transfer", "wire transfer", "get back to me", "got back to me", "call back", "don't want any refund", "not asking for a refund",
                  "not want a refund", "do not want a refund", "call me back", "callback", "card back"]
                unless: ["refund policy", "no refund needed", "refund came", "refund has arrived", "refund arrived"]
              - id: said-plainly
                patterns:
                  - "(give|pay|hand|send|get|want|expect) (me |) ~2 (my|the|all of it|all|it|every penny|every cent|premium|money|fee|deposit) ~12 back"
                  - "pay it back"
                  - "(把|将)(钱|费|年费|手续费|保费|款|这钱|那钱|差额)(都|全|) ~2 (退回来|退还|还我|还给我|退给我|退返|吐出来)"
              - id: give-it-back
                patterns:
                  - "(一分别少|一分不少|原样|如数|全额|一并) ~4 (退给我|退还|退回|退我|返我|返还|还给我|打回|吐出来|返回)"
                  - "(退|返)到(现在|今天|如今) ~4 (没|未|一个子)"
                  - "(叫|让|要)你们退 ~~10 (没|到现在|拖|月)"
                  - "(退又退不|就是不退|不肯还|不肯退)(回|了|我|) ~~16 (我要|就要|退|还我)"
                  - "说退要(走|等) ~4 (天|工作日|月)"
                  - "明明是 ~12 (错)(的|)(字|号|) ~2 请退"
                  - "(没发生的|多收的|剩下的|多算的|多扣的)(那|)(部分|钱|) ~6 (退给我|退我|退回|还我|吐出来)"
                  - "那就请退(回|给|)"
                without: ["请问", "别家"]
              - id: give-it-back-english
                patterns:
                  - "i want (that sum|it|the money|every penny|my money) (returned|back|refunded)"
              - id: back-in-other-words
                patterns:
                  - "(说是|说|话)(已|已经)退(了|咗|) ~~10 (账上|卡里|户口|户头)(根本|) ~2 (没|冇|未)"
                  - "退货款 ~~40 (没退到|没到|未到|没退)"
                  - "并把 ~4 费(退|还)(回来|我|给我)"
              - id: back-in-other-words-english
                patterns:
                  - "(give me|pay|get) (my premium|both of them|all of it) back"
                  - "(expect|want) (all of it|both of them) back"
                  - "promised to return ~20 (not been|never)"
              - id: pay-me-back
                patterns:
                  - "(钱|费|款|元|块)(该|应该|总该|得|必须|要)(退|还)(给我|我|回来)"
                  - "(手续费|年费|本金|保费|利息|费|钱) ~6 (不还|不退|没还|没退)(给|我|回|) ~~16 (请退|退我|要求退|还我|退给我)"
                  - "(要求|请|请求|诉求)(全额|如数|尽快|立即|一次性|)(退还|退回|返还|退给我|退我)"
                without: ["原件", "复印件", "贷款", "分期付款", "汇款退"]
            examples:
              - "要求银行把多扣的利息全部退还"
              - "客户诉求：退回已收取的手续费共计五百元"
              - "说好七个工作日退款，二十天了还没退"
              - "請將誤收的費用退還給我"
              - "多收的钱什么时候还给我"
              - "你哋認咗扣錯，嗰三百蚊幾時退返畀我"
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
            unless: ["(别再|不要再|不要|唔好再|唔要|别)(打电话|打来|来电|)(给我|叫我|劝我|推|)(提额|调额|升额)", "(医疗|门诊|保障|报销|理赔|保险|免赔|住院|重疾|投保)(的|)额度", "额度有限", "别再劝我提额", "想提额他说行",
              "转账额度", "交易额度", "支付额度", "取款额度", "取现额度限制", "贷款额度不足", "单日额度", "放款额度",
              "没有额度放款", "房贷额度", "每日额度", "授信额度贷款", "购汇额度", "结汇额度", "换汇额度", "额度排队",
              "快捷额度", "网银额度", "线上额度", "理财额度", "额度够用", "额度够的", "额度还剩", "不是额度不够",
              "信用卡额度不用调", "额度不用调", "额度没动过", "额度没意见", "不是要提额", "额度没问题", "额度没变",
              "额度不变", "转账限额", "支付限额", "交易限额", "取款限额", "提款限额", "单日限额", "日限额", "每日限额",
              "额度足足", "额度足够", "额度充足", "出账日", "账单日", "还款日从", "出帐日", "不是要调额度",
              "额度(没|没有|未)(降|减|变|少|被降|被砍|调低)"]
            rules:
              - id: credit-limit
                patterns:
                  - "(提额|降额|临时额度|临额|固定额度|永久额度|信用额度|信用卡额度|卡片额度|透支额度|可用额度|刷卡额度|
                     最高额度|综合额度|额度恢复|恢复额度|调额|砍额度|消费额度|授信额度|超限费|超额费|额度共享|共享额度|
                     预借现金额度|信用限额|信贷额|信贷限额|总额度|循环额度|额度太低|额度过低|额度低|额度清零|额度为零|
                     额度归零)"
                  - "(信用卡|贷记卡|卡|白金卡|卡片|金卡|新卡|副卡) ~8 额度"
                  - "额度 ~12 (降|降低|调低|下调|调降|提升|提高|上调|调高|太低|过低|少|没涨|不涨|未涨|被砍|缩水|恢复|未恢复|
                     没恢复|不给提|涨|调整|不够|为0|变0|变成|只有|才|只给|只批|清零|从|减少|被降|锁住|占用|冻结|用完|批|低|
                     提不了|提不上|归零|没了|不变)"
                  - "(降|降低|调低|下调|提升|提高|上调|调高|恢复|申请|砍|增加|调整|缩减|减|调降|提|降了|批的|批了|给的|核给|
                     核定)(了|我的|我|信用卡|卡片|信用卡的|) ~5 额度"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "汇款", "单日", "快贷", "消费贷",
                  "换汇", "购汇", "每日", "每天", "二类户", "一类户", "非柜面", "涉诈", "转账限额", "单笔", "车贷", "贷款",
                  "提车", "只让转", "能转", "转得", "首付", "信用额度足足", "扫码", "类账户", "账户的额度"]
              - id: cut-or-too-low
                patterns:
                  - "{credit_limit_line} ~~16 (掉到|掉成|掉了|跌到|跌成|缩到|缩成|缩水|砍|腰斩|减到|减成|减为|减|调降|调低|
                     下调|降|变成|变了|剩|只有|只得|得返|没了|清零|归零|收回|拿走|低|少|不够|可怜|打折|还是|一直是|从来没|
                     没加|没涨|没动)"
                  - "(减|砍|降|调低|调降|下调|削|收|缩|腰斩)(了|掉|我|我的|低|走|) ~8 {credit_limit_line}"
                  - "(由|从){credit_limit_amount} ~~6 (减|降|砍|掉|跌|缩|调|变|改)(到|至|成|为|低到|) ~2
                     {credit_limit_amount}"
                  - "(信用卡|这张卡|张卡|我的卡|卡片|卡) ~~30 (砍|降|减|掉|缩|调|跌)(到|至|成|为|低到|了一半)(了|只剩|) ~1
                     {credit_limit_amount}"
                  - "(万|千)(的|块的|元的|)(信用卡|卡|金卡|白金卡|额) ~~24 (砍|降|减|掉|缩|调|跌)(到|至|成|为|了)"
                  - "(悄悄|突然|无端端|无端|一声不响|不打招呼|没通知|招呼也不打|莫名|无故|擅自|单方面|自动|无预警) ~12 (砍|降|
                     减|调|缩|涨|提|加)(了|到|低|掉|成|高|我|) ~12 {credit_limit_line}"
                  - "{credit_limit_line}(才|就|只|只有|仅|)(给|批|) ~2 {credit_limit_amount} ~~24 (够干|够什么|干嘛|干什么|
                     打发|能买|买不|太少|寒酸|笑话|离谱|凭什么|为什么)"
                  - "(信用卡|白金卡|金卡|张卡|卡)(个|的|嘅|) ~1 (限额|信用限额|limit) ~~24 (减|降|砍|变|缩|低|加|升|调|只有|
                     得返|唔够|不够|由|从)"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "单日", "每天", "每日", "快贷",
                  "消费贷", "换汇", "购汇", "二类户", "一类户", "利率", "积分", "年费", "手续费", "余额", "优惠额度", "立减",
                  "贷款", "提款", "医保", "餐", "折扣", "点数", "红利", "车贷", "提车", "出账日", "账单日", "出帐日"]
                unless: ["卡里", "卡上", "卡内"]
              - id: asked-for-a-change
                patterns:
                  - "(加|升|提|提高|提升|调高|上调|批|涨|申请|恢复|调整|增加|调|改)(高|返|大|下|我的|个|一下|) ~8
                     {credit_limit_line}"
                  - "{credit_limit_line} ~~20 (加|升|提高|提升|上调|涨|调高|往上|恢复|批|核准|申请|不给|拒|审批|调整|调不|
                     降不|低不|改不)"
                  - "(往上|往高|向上)(调|提|涨|加|升)(一点|一些|点|高|些|) ~~30 (卡|刷|额|信用|欠|还款|表现|暂不|条件|看病|
                     买|不够|符合)"
                  - "(还款|用卡|信用|刷卡|卡|欠) ~~30 (往上|往高|向上)(调|提|涨|加|升)"
                  - "(自动|擅自|私自|没问|没要求|没申请|没同意) ~~16 (涨|提|加|升|调高)(到|了|成|至) ~2 {credit_limit_amount}
                     ~~30 (降回|调回|改回|降|管不住|不要|刷|额)"
                  - "(降|调|改)(回|回去|低)(去|到|) ~~16 (额|刷|管不住|系统降不|降不了|低不下来)"
                  - "(加额|提额|调额|升额|降额|减额|临额|固额|临时额度|固定额度)"
                  - "(用卡表现|综合评定|系统评定|评分|评级|资质) ~~24 (提额|额度|加额|调高|往上|提不|没额)"
                  - "(刷卡|刷|碌卡|签账|签数|结账|买单) ~~20 (话|说|显示|提示)(不够|唔够|不足|超限|超额|额不够) ~~16 (额|批|
                     加|临)"
                  - "(额|额度)(不够|唔够|不足|爆了|爆咗|用尽|超了)"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "单日", "每日", "每天", "快贷",
                  "消费贷", "换汇", "购汇", "二类户", "一类户", "贷款", "提款", "利率", "年费", "分期", "每月还", "余额不足",
                  "限额转", "不是额度不够", "车贷", "提车"]
                unless: ["金额", "余额", "总额", "限额", "差额", "数额", "全额", "大额", "小额", "满额", "额外", "定额", "份额",
                  "额头", "超额收益"]
              - id: ceiling
                patterns:
                  - "(透支|可刷|可碌|可用|可以碌|能刷|能碌|可以刷|能透支|可透支|签账)(的|嘅|) ~2 (上限|金额|数额|额|数) ~~30
                     (降|减|砍|斩|调|只给|只有|加|升|提高|低|少|不够|恢复|收|批)"
                  - "(加大|提高|调高|升高|加高|降低|调低|调降|斩|砍)(张卡|卡|卡片|我|)(的|嘅|) ~6 (可用|可刷|透支|可碌|
                     签账)(上限|额)"
                  - "(卡|visa|mastercard|卡片)(的|个|嘅|) ~4 上限 ~~24 (降|减|砍|斩|调|只给|加|升|提高|低|不够|批)"
                  - "(能|可以|可)(透支|刷|碌)(到|) ~2 {credit_limit_amount} ~~40 (只剩|变成|砍|减|降|斩|只能|得返)"
                  - "(多|临时多|再多|多批)(刷|碌|透支|签)(多|) ~2 {credit_limit_amount} ~~30 (不批|不够|拒|不给|评估|不行|
                     条件|不符)"
                  - "只剩(下|) ~1 {credit_limit_amount} ~3 (可刷|可用|可以刷|能刷|能用|可透支)"
                  - "{credit_limit_amount}(块|元|蚊|)(的|嘅|)(信用卡|卡|金卡|白金卡) ~~30 (砍|斩|降|减|掉|缩|削)(成|到|至|剩|
                     得返)"
                  - "(一觉醒来|突然|无端端|无缘无故|说都不说|招呼不打|没打招呼) ~6 (砍|斩|降|减|削)(成|到|至|剩) ~1
                     {credit_limit_amount}"
                  - "额度(是|为|给|就|才|得|批|)(了|) ~1 {credit_limit_amount} ~~16 (够|能|打发|寒酸|笑|凭什么|哪够|少)"
                  - "(可以透支|能透支|可透支|可以刷|能刷)的(钱|数|额) ~~24 (提|加|升|涨|多) ~~24 (条件|不够|拒|不批|评估|
                     没批)"
                  - "(批下来|核下来|批了|核准|到手)(了|) ~~4 额度(才|就|只有|只|仅|){credit_limit_amount}(块|元|蚊)"
                without: ["转账", "汇款", "取款", "提款", "转出", "每天", "每日", "单日", "一天", "贷款", "房贷", "按揭",
                  "储蓄", "借记", "购汇", "还款日", "微信", "支付宝", "账单日"]
              - id: stingy-or-gone
                patterns:
                  - "(信用卡|卡|白金卡|金卡) ~~12 (核|批|给|批了|核了|给了|下来)(了|我|个|的|) ~4 (一|二|两|三|四|五|六|八|
                     九|十|几|1|2|3|4|5|6|8|9)(千|万|百|000|0000) ~~40 (同事|别人|朋友|人家|才|只|够|低|少|打发|薪水|收入|
                     凭什么|为什么|额)"
                  - "额度(一直|还|到现在|都|迟迟|仍|始终|也|) ~4 (没回|没恢复|没还|没释放|没放|没涨|没动|未恢复|未释放|没调|
                     没提|没升|不回来|回不来|没上来|没给我|没见)"
                  - "额度(给我|被|就|说|突然|一下子|一夜|) ~4 (砍|减|降|收|冻|清|缩|拿|没)"
                  - "(爆了|爆咗|刷爆|超限|爆limit|爆额) ~~30 (额|limit|降|减|批|费|加)"
                  - "(加|升|提|减|降|cut|调)(了|咗|我|我的|个|) ~4 (limit|额)"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "单日", "每日", "每天", "一天",
                  "快贷", "消费贷", "车贷", "贷款", "换汇", "购汇", "二类户", "限额", "利率", "年费", "借记", "储蓄", "年度"]
                unless: ["金额", "余额", "总额", "限额", "差额", "数额", "全额", "大额", "小额", "满额", "额外", "定额", "份额",
                  "手机银行额度", "转账额度", "支付额度", "税额"]
              - id: english
                patterns:
                  - "(credit limit|credit limits|credit line|limit on my card|limit on my credit|card limit|credit card
                     limit|limit of my card|limit of my credit|limit increase|spending limit on my
                     credit|overlimit|over-limit|credit facility)"
                  - "(limit) ~30 (credit card|card was|card has|cc)"
                  - "(credit card|card) ~24 (limit)"
                  - "(temporary increase|limit increase|raise my limit|increase my limit|higher limit|lower my limit|lowered
                     my limit|cut my limit|slashed|limit review|limit is|my limit|limit was|limit has) ~~60
                     (card|credit|system|cut|reduced|slashed|dropped|low|assigned|refus*|reject*|declin*|spend*|wedding|travel|embarrass*|checkout|without)"
                  - "(card|credit) ~~60 (limit) ~30
                     (cut|reduced|slashed|dropped|lowered|halved|low|raise*|increase*|refus*|reject*)"
                  - "(ceiling|spending cap|spending power|available credit|line of credit) &
                     (card|visa|mastercard|amex|platinum) & (cut|reduced|lowered|slashed|not been restored|not
                     restored|raise*|increase*|refus*|dropped|used up|halved)"
                  - "(spend more|higher ceiling|more credit|more room|bigger limit) ~~30 (card|visa|mastercard|amex) ~~60
                     (refus*|declin*|reject*|turned down|denied)"
                  - "(temporary increase|temporary limit|limit raised|limit increased|increase in my limit) ~~60 (turned me
                     down|turned down|refus*|declin*|reject*|denied|said no)"
                without: ["transfer limit", "daily limit", "withdrawal limit", "annual fee", "debit", "transfer*", "daily",
                  "withdrawal", "per day"]
              - id: line-changed
                patterns:
                  - "额度 ~4 (太低|给得|给的|这么低|这么少|太少|不高|才|只有|低得|不给|不够)"
                  - "额度 ~~16 (降|低|变成|变少|少了|提|涨|恢复|成了|只剩|调|砍|收回|清零|没了|冻)"
                  - "(降|降低|砍|调低|减|收回|提|提高|涨|申请|批|给) ~10 额度"
                  - "(超限|刷爆|临额|调额|提额|降额)"
                without: ["转账", "取款", "网银", "非柜", "房贷", "按揭", "经营贷", "放款", "汇款", "单日", "每天", "快贷",
                  "消费贷", "换汇", "购汇", "贷款", "次数超限", "中介", "理财", "每日", "二类户", "一类户", "涉诈", "单笔",
                  "一天只能", "微信转账", "车贷", "提车", "类账户", "账户的额度"]
                unless: ["次数超限", "转账额度", "支付额度", "交易额度"]
              - id: line-changed-english
                patterns:
                  - "(limit) & (credit card|my card|card limit|lowered|increase my|reduced)"
                without: ["transfer", "daily", "withdrawal", "atm", "debit"]
              - id: said-plainly
                patterns:
                  - "(预批|核批|批复|说批|短信说|讲批|宣传|承诺) ~6 (万|千) ~~16 (卡到手|到手|拿到手|下来|实际|收到) ~6 (只有|才|就|得) ~3 (千|百|万)"
              - id: spending-power
                patterns:
                  - "(才给|只给|就给|却给|给我|批我|核我|只批|才批|只核|才核|到手一看)(我|了|) ~1 {credit_limit_amount} ~~6 (够干|够啥|够做|塞牙|打发|买袋米|够买|顶什么)"
                  - "(临时|临额)(那一截|调高|提高|提额|额度|加)(的|) ~~20 (没了|收回|一次还清|说没就没|提前收|恢复原)"
                  - "可用(的|额|额度|)(就|只|) ~2 (剩|是|变|剩下) ~2 (零|0|没)"
                  - "(透支|刷卡)(的|)(上限|额) ~4 (提|调|涨|升) ~~20 (没提|不给|非说|才给|没批)"
                  - "(从|由)(一|二|三|四|五|六|七|八|九|十|1*|2*|3*|4*|5*|6*|8*)(万|千|) ~4 (砍|降|缩|减|变|调)(到|成|至|剩|去)"
                without: ["账单日", "出账日", "还款日", "出帐日", "利率", "贷款", "转账", "限额", "保单", "理财", "亏", "存款", "余额"]
              - id: spending-power-english
                patterns:
                  - "(cut|slashed|reduced|dropped|lowered|halved) (what i may spend|what i can spend|my spending|my limit|
                      my line|it overnight)"
                  - "(never asked|did not ask|didn't ask) ~16 (double|raise|increase) ~20 (borrow|limit|spend)"
              - id: limits-in-other-words
                patterns:
                  - "(说|短信说|讲|电话里说) ~6 (预批|预审|额度) ~4 (万|千) ~~6 卡 ~4 (三千|只有|才|八百|五百|一千|两千)"
            examples:
              - "信用卡用了五年从没逾期，额度突然降到一千"
              - "客户申请提额多次被拒，不认可审核结果"
              - "临时额度到期没提醒，要我一次性还清"
              - "卡片額度被調降，刷卡當場被拒很丟臉"
              - "还完款额度一直没恢复"
              - "The bank reduced my credit limit without any warning."
              - "用了好多年没晚过一天，悄悄把我从五万砍到三千"
              - "想加信用額去旅行，交齊文件都話未能批核"
              - "卡片可刷上限从三万变成三千，事先一个字没说"
            counterexamples:
              - "要是信用卡额度被调低，会先发短信吗？纯属好奇。"
              - "转账额度被调成一千"
              - "客户不要求提额，仅查询账单"
              - "房贷没有额度放款要排队"
              - "手机银行单日限额太低"
          - id: sms_notice
            name_zh: "短信/验证码通知"
            name_en: "SMS / verification notifications"
            business: "电子渠道"
            cause: "服务设施/设备/业务系统"
            unless: ["短信到账了", "短信秒到", "短信已到", "短信到了",
              "短信费", "短信服务费", "推销短信", "营销短信", "诈骗短信", "垃圾短信", "催收短信", "钓鱼短信", "短信轰炸",
              "短信通知费", "短信提醒费", "广告短信", "骗验证码", "泄露验证码", "骗走验证码", "套取验证码", "图形验证码",
              "简讯都有正常收到", "不是简讯的问题", "短信都正常", "中奖短信", "贷款短信", "贷款简讯", "冒充短信"]
            rules:
              - id: missing-or-late
                patterns:
                  - "(提醒|短信|通知|消息|简讯|短讯) ~~20 (连着发|连发|连着来|一连发|一口气发|发了|来了) ~2 (十|二十|三十|四十|几十|十几|好几|五六|七八|六七) ~2 (条|遍|次|个|封)"
                  - "(一条|一封)(都|也|)(没|没有|未|冇|再没|再冇)(再|)(收|来|发|推|嚟)"
                  - "(手机|动账|取钱|取款|取完钱|刷卡|碌卡|进账|消费|扣款) ~8 (提醒|提示|通知) ~4 (收不到|没收到|收唔到|不来|没来|没有了|没了|不响|冇收到|冇咗|不弹)"
                  - "(手机|电话)(愣是|就是|一直|都|从来|一下都|半点|一声) ~2 (没响|没动静|不响|没反应|冇响|不吭声|静悄悄|不吭)"
                  - "(跳通知|弹通知|推播|推送|跳提醒|弹提醒) ~~12 (没|不|冇|未|无)"
                  - "(没|没有|不|冇|未|无)(跳|弹|推|发)(通知|提醒|推播|短信|简讯)"
                  - "(验证码|动态码|otp|校验码) & (登出|超时|过时|才到|才来|先到|到嗰阵|来的时候|早就过|页面都|跳掉|退出来)"
                  - "(短信|简讯|通知|提醒|短讯) & (隔天才|第二天才|隔日才|几天后才|次日才|几小时后才|半天才|三天后|隔咗|第日先)"
                  - "(短信签约|签约手机|预留手机|预留号码) & (短信|提醒|验证码|通知) & (原号|旧号|仍|没|不|未)"
                  - "(验证码|动态码|短讯密码|简讯密码|校验码) ~~16 (不弹|没弹|啥也没有|什么都没有|没有任何|没动静|不跳|没蹦)"
                  - "(发|收到|来|弹) ~4 (两|三|四|五|六|十|几|好几|好多|一堆|多|n)(条|个|遍|次) ~2 (短信|简讯|短讯|通知|提醒|消息)"
                  - "(发|收到) ~8 (短信|简讯|短讯|提醒|通知) ~~12 (关不掉|关也关不|停不|取消不|吵|响)"
                  - "(一条|一个|半条|任何|半个)(提醒|短信|通知|消息|信息|简讯)(都|也) ~2 (没|冇|无|未|收不)"
                  - "(短信服务|短信提醒|提醒服务|信使|短信通知|短信功能) ~~24 (摆设|没用|没收到|收不到|没有收到|没发|不发|没动静|
                     失灵|形同虚设|断|一条没|停)"
                  - "(扣款|扣了|支出|进账|入账|到账|消费|刷卡|动账|转出|取款|工资到账)(后|了|时|就|) ~8 (没有提醒|没提醒|没短信|
                     没有短信|没有通知|没通知|没收到通知|没收到短信|没了动静|没动静|无提醒|无短信|冇短讯|冇通知|不提醒|不通知|
                     没简讯|没有简讯|没有任何提醒|没有任何短信)"
                  - "(提醒|通知)(短信|信息|) ~4 (晚了|迟了|迟咗|滞后|晚到|隔天|第二天才|过了两天)"
                  - "(一模一样|几十条|三十几条|十几条|好几遍|四五遍|连发|狂发|重复) ~~20 {sms_notice_msg}"
                  - "{sms_notice_msg} ~~24 {sms_notice_bad}"
                  - "(收不到|没收到|未收到|没有收到|收唔到|冇收到|接收不到|不发|没发|未发|无法接收|无法收到|无法获取|获取不到|
                     等不到|迟迟收不到|未发送|接不到|拿不到|从未收到|不能收到|核实|恢复|未再收到|不再收到|重复发|重复收到|老收到|
                     总收到|一直收到|频繁收到|
                     不断收到) ~10 {sms_notice_msg}"
                  - "(验证码|动态码|动态密码|短信码|校验码|认证码|一次性密码|otp|交易码|授权码) ~12 (慢|太慢|失败|错误|发不|无效|
                     超时|不对|分钟|小时|获取不|不正确|等很久|老是|一直|频繁|上限|次数|用不了|发到|不通过|问题|半天|一晚上)"
                  - "(短信|简讯|短讯|动账|提醒|通知|推送)(功能|服务|)(设了|开了|开通了|一直开着|明明开着|) ~8 (不推送|从来不|没推送|
                     不生效|没生效|没用|从来没|异常|问题|故障|滞后|不及时|紊乱|混乱)"
                  - "(没有|没|无|未)(任何|一条|一个|收到|发送|发|收到任何|) ~1 (动账短信|动账提醒|交易提醒|变动通知|扣款通知|
                     到账短信|扣款短信|短信提醒|短信通知|消费短信)"
                  - "(以前|之前|原来|过去|本来|向来)(都|每笔都|都会|)(有|会发|能收到|会响|叮) ~10 (短信|提醒|通知|简讯|短讯|一声)"
                  - "(叮一声|叮一下|响一声|叮咚|响一下) ~~30 (一声不响|没响|不响|没有|没了|冇|不叮|靠我自己|是三天前|晚|几天前|
                     半夜)"
                  - "(半夜|凌晨|夜里|三更半夜|大半夜|深夜)(一|两|二|三|四|五|十|点|钟|给我|) ~8 (短信|叮|提醒|通知|简讯|短讯) "
                  - "(一声不响|静悄悄|不声不响|冇声冇气) ~~20 (工资|扣|进账|到账|动账|钱|入账)"
                without: ["真伪", "核实为我行", "都能收到", "能正常收到", "短信都有收到", "短信都收到", "短信没问题",
                  "验证码没问题", "验证码收到了", "短信收到了", "简讯都收到", "都有收到", "绑定失败", "输入正确", "秒到",
                  "链接", "link", "威胁", "转走", "点了链接", "点了个", "点进", "套走", "陌生链接", "绑卡", "通讯录", "老赖",
                  "推销", "营销", "退订", "广告", "审批", "贷款结果", "骗子", "回复短信", "催收", "骗", "扣了我", "服务费两元",
                  "每月三块", "每月2元", "每月3元", "借钱", "冒充", "骚扰", "领完", "盗刷", "不是我刷", "年费", "分期",
                  "一分没", "刷脸", "挂失", "账户被冻", "换货", "即刻收到", "马上收到", "立刻收到"]
              - id: broad
                patterns:
                  - "(动账|简讯|短讯|验证码|动态码|校验码|otp|交易提醒|余额提醒|到账提醒|消费提醒|入账通知|扣款通知|余额短信|
                     短信密码|短讯密码|简讯密码|短信提醒|短信通知) ~12 {sms_notice_no}"
                without: ["都能收到", "能正常收到", "短信都有收到", "短信都收到", "短信没问题", "验证码没问题", "验证码收到了",
                  "短信收到了", "简讯都收到", "都有收到", "秒到", "链接", "link", "过咗", "报警", "绑卡", "绑定", "威胁",
                  "欠款", "转走", "点了链接", "点了个", "点进", "套走", "图形", "人脸", "登录不", "登不", "扣年费", "理财",
                  "不是本人操作", "扣费", "收费", "扣我", "密码锁", "保险", "陌生链接", "骗", "冒充", "催", "推销", "营销",
                  "广告", "骚扰", "盗", "刷走", "年费", "分期", "服务费", "每月", "通讯录", "没开过", "没有开通", "从来没让",
                  "贷款", "付款失败", "支付失败", "转不", "借钱", "正常", "挂失", "取消短信", "保单", "锁", "即刻收到",
                  "马上收到", "立刻收到", "马上就到", "一下就到", "唔关短讯事", "冻结", "收到了"]
              - id: wrong-number
                patterns:
                  - "(通知|提醒|短信|简讯|动账) ~8 (没传|没传来|没来过|没传过|没再传|没再来|不传|没推)"
                  - "短信 ~4 (一天|每天|天天|一晚) ~4 (收|来|发) ~3 (遍|条|次|回)"
                  - "(别人|他人|陌生人|人家|前机主|不认识的人)的 ~6 (提醒|短信|通知|验证码|简讯|动账)"
                  - "(短信|验证码|提醒|通知|数字|简讯|短讯|码) ~8 (发到|发给|发送到|发去|寄到|传到|跑到|往)(了|我|) ~3 (旧|别人|
                     他人|原来|以前|老号|前|错误|注销|已停用|陌生|另一|人家|我老公|我前)"
                  - "(手机号|预留手机|预留号码|预留电话|手机号码|号|号码|电话号码|门号) ~6 (换|变更|修改|更改|停用|注销|更新|换了|
                     换咗|改了) ~~20 (验证码|短信|简讯|短讯|otp|六位|那串)"
                  - "(别人|他人|陌生人|不认识的人|人家)的(短信|验证码|账单短信|动账|还款短信|通知|提醒)"
                  - "(换了号|换号|换咗号|换咗个号|换电话号码|改了手机号) ~~24 (短信|验证码|码|提醒|通知|旧号|数字|简讯)"
                  - "(收到|接到) ~4 (陌生|不是我|不属于我|非本人) ~6 (验证码|动账|短信|提醒)"
                without: ["都能收到", "能正常收到", "短信都有收到", "短信都收到", "短信没问题", "验证码没问题", "验证码收到了",
                  "短信收到了", "简讯都收到", "都有收到", "推销", "营销", "退订", "催", "骗", "转账给", "盗", "泄", "客户资料",
                  "积分"]
              - id: english
                patterns:
                  - "(alert*|notification*|sms|text|texts|codes) ~24 (belong to|belongs to|belonging to|of another|for another|of someone else|meant for|not my account|stranger*)"
                  - "(used to|previously) ~10 (get|receive|got) ~20 (text|texts|sms|alert*|message*|notification*)"
                  - "(sms|alert|alerts|text|texts|otp|security code|verification code|notification*) & (not sent|was sent when|
                     no alert|no text|never|after it expires|too late|late|delayed|not received|old number|stopped|hours|days|
                     minutes|wrong number|missing)"
                  - "(otp|one-time password|one time password|one-time passcode|one time passcode|passcode|verification code|
                     verification codes|six-digit code|six-digit codes|6-digit code|sms|text message|text messages|text alert*|
                     security code|
                     alerts|alert message*|alert|notification*|authentication code|confirmation code|activation code|codes) ~60 (not receiv*|never receiv*|never arriv*|not arriv*|didn't receive|did not receive|don't receive|do not receive|haven't received|
                     have not received|delay*|late|not sent|never sent|no longer|fail*|doesn't come|does not come|never come*|never came|not work*|expire*|invalid|too slow|doesn't arrive|does not arrive|don't arrive|not come*|hasn't arrived|never get|
                     not get|wrong number|old number|stopped|missing|somebody else*|someone else*|old phone|ex-*|takes minutes|hours later|duplicate*|wrong person|minutes to|comes after|arrives after|timed out|times out|too late|ages)"
                  - "(not receiv*|never receiv*|don't receive|do not receive|didn't receive|did not receive|never get|never got|
                     not getting|{cannot_en} receive|{cannot_en} get|don't get|no longer receive|no longer get|stopped receiving|
                     not received|
                     haven't received|have not received|without any|no|waiting for|get no|got no|receive no|received no|didn't get|still waiting) ~16 (text|otp|one-time password|one time password|one-time passcode|verification code|verification codes|sms|text message|text messages|alert|alerts|
                     notification*|texts|code|codes)"
                  - "(otp|code|codes|alerts|sms|texts|notification*) ~50 (old number|old phone|wrong number|somebody else|
                     someone else|previous number|former number|stranger)"
                  - "(somebody else's|someone else's|another customer's|a stranger's|wrong) ~20 (alert|alerts|sms|text|texts|
                     notification*|otp)"
                  - "(sms|otp|code|codes|alerts|texts|verification code*) ~40 (do not reach|does not reach|don't reach|
                     doesn't reach|not reaching|never reach*|do not arrive|not delivered|abroad|overseas|roaming)"
                  - "(text|texts|message|messages|sms|otp|code|codes|alert|alerts) & (takes ages|never arriv*|not arriv*|late|
                     delayed|never com*|too long|didn't come|hours to arrive|minutes to arrive|ages to arrive|not receiv*|
                     never receiv*|
                     minutes to reach|in the middle of the night|at 3 a.m.|same alert|several times)"
                without: ["promptly", "received all", "read out", "emptied", "caller", "tricked", "link", "loans", "stop the",
                  "arrive fine", "arrives fine", "declined", "都能收到", "能正常收到", "短信都有收到", "短信都收到", "短信没问题",
                  "验证码没问题", "验证码收到了", "短信收到了", "简讯都收到", "都有收到", "marketing", "promot*", "spam",
                  "unsubscrib*", "scam", "phish*", "collect*", "owe", "points", "postal code", "promo code", "voucher code",
                  "swift code", "discount code", "reward*"]
              - id: not-mine
                patterns:
                  - "(动账|入账通知|扣款通知|交易提醒|余额变动|到账提醒|消费提醒) & (不是你们客户|不是我的账户|别人的|姓|取消|退订|关掉|关不掉)"
                without: ["推销", "广告", "营销", "费"]
              - id: said-plainly
                patterns:
                  - "(短信|简讯|短讯|讯息|提醒|通知)(始终|一直|从来|迟迟|老是|根本)(没|不|未|没有)(收到|来|发|有|到|见)"
                  - "(passcodes|codes|alerts|texts|otp|otps|one-time codes) ~12 (still go|still going|go|went|sent) to ~8 (old|former|previous|dead) (handset|number|phone|sim)"
              - id: too-many-or-none
                patterns:
                  - "(半夜|凌晨|一天|连着|夜里|三更) ~10 (条|次|遍|弹|点给我发) ~10 (短信|消息|验证码|通知|变动)"
                  - "(码|验证码|那个码) ~~12 (没来|不来|没收到|没到)"
                  - "(提醒|短信|消息|通知|简讯)(还|都|) ~3 (发到|发去|往|发给)(别人|生人|旧号|老号|人家|前夫|旧手机)"
                  - "(进账|消费|交易|动账)(消息|短信|提醒)天天发到我"
                  - "手机不响 ~~8 响个没完"
                  - "(信儿|短信|提醒)(告诉我|提醒我|) ~10 (这个月|这月|上月|突然) ~4 (悄没声|没了|断了|不发)"
                  - "(一条|半条)(提醒|短信|通知|信儿|交易短讯)(都|也)(没|冇)"
                  - "(验证码|六位数字|动态码)(就是|)不来"
                  - "那个码 ~~8 没来"
              - id: too-many-or-none-english
                patterns:
                  - "verification (message*|text*|code*) ~30 (reached|arrive*) ~20 (since|phone)"
                  - "code goes to a number i (gave up|no longer|lost)"
              - id: codes-in-other-words
                patterns:
                  - "(验证码|短信|提醒) ~6 (今天要用的|要用的) ~6 (没来|没到)"
                  - "(核准简讯|通知简讯|缴款提醒|消费提醒|动账提醒)(始终|从来|一直|也|都|) ~2 (没|未|冇)"
                  - "(从来|从)没收过(通知|提醒|短信)"
                  - "(等|过)(十|几|五|二十|半)(分钟|个小时|小时)不来 ~~10 (过期|失效)"
              - id: codes-in-other-words-english
                patterns:
                  - "(passcodes|codes|alerts|alert) ~12 (still go to|has reached me|have reached me)"
            examples:
              - "那六位数字等了半天才到，早过期了"
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
            unless: ["房租都(付|刷|交|缴)不", "不良记录", "(卡没|没)被冻结", "兑付不了", "兑付不", "支付宝到账", "支付密码锁", "支付宝客服", "刷卡金", "刷卡不够", "支付密码忘", "微信群", "微信客服", "付款码费", "绑定保安编码器", "绑定设备", "绑定装置", "设备绑定", "装置绑定", "绑定手机号",
              "刷卡正常", "支付正常", "付款正常", "付款是成功", "支付是成功", "从没失败过", "没失败过"]
            rules:
              # At the till or on the page the payment does not go through
              - id: payment
                patterns:
                  - "(扣不了款|扣唔到数|俾唔到钱|畀唔到钱|付唔到钱|付不到钱|次次decline|成日decline)"
                  - "(绑|绑定|绑极|加) ~4 (唔到|不到|不上|不了|不成) ~10 (支付|钱包|八达通|微信|支付宝|外卖|平台)"
                  - "(加|绑|添加|绑定|绑到)(唔到|不了|不上|不进|不到|极都唔) ~8 (钱包|apple pay|google pay|云闪付|支付|支付宝|微信)"
                  - "{payment_failure_pay} ~~20 {payment_failure_stop}"
                  - "{payment_failure_stop} ~10 (支付|付款|缴费|扫码|刷卡|绑卡|消费|结账|买单)"
                  - "(刷卡|碌卡|拍卡|挥卡|插卡|感应|刷|碌|拍) ~6 (不出来|唔到|刷不出|不能刷|刷不过|没过|过不到|拒付|极都|极都不|几次都不)"
                  - "(刷不了|刷不出|刷不了卡|刷唔到|付不了款|付不了|付不出去|付不出|付不上|付唔到|碌唔到|缴不了费|缴不了|扫不了|扫不出|扫唔到|支付不了|支付不出去|付不了钱|结不了账|不能刷卡|
                     无法刷卡|无法付款|无法支付|不能支付|不能付款|不能扫码|无法扫码|无法消费|无法缴费|没法付款|没法支付|没法刷|不让支付|充不了|充值不了|刷唔过|嘟不到|嘟唔到)"
                  - "(交易|支付|付款|订单|授权)(被拒绝|被拒|失败|异常|不成功|未成功|超时|关闭|被银行拒绝|报错|未授权)"
                  - "(超市|商场|餐厅|饭店|酒店|加油站|菜场|菜市场|药店|医院|便利店|商店|百货|茶餐厅|收银台|柜姐|店员|店家|摊|日本|国外|机场|地铁|公交|巴士|网上|淘宝) ~~24 (卡|刷|拍|嘟|碌|扫|付)
                     ~~16 (拒绝|失败|被拒|不过|没过|极都|没反应|不行|不得|未授权|不成功|拒付|刷不|付不|没刷|不认)"
                  - "(用|拿|刷|拍|嘟) ~6 (你们的卡|你家的卡|贵行的卡|你行卡|扣账卡|借记卡|张卡|银行卡|信用卡) ~~24 (交易失败|被拒|拒绝|付不|刷不|不成功|没反应|未授权|不能付|极都)"
                  - "(代扣|自动缴费|代缴|水电费|燃气费|水费|话费|社保|医保|学费|物业费|税款|etc扣费|过路费|电费) ~~14 (失败|没扣成功|未扣成功|扣不了|不成功|缴不了|交不了|不能缴|没有扣|缴不上|
                     未成功|没成功|停电|停水|停气|停机|报错|交不上|异常|没扣上|没扣到|没扣成|扣不成)"
                  - "(付款|支付|刷卡|扫码|消费) ~~14 (扣了钱|钱扣了|已扣款|扣款成功|扣了款|扣了两次|被扣款) ~~16 (没付|未付|失败|商家|订单|没收到|未支付|不成功|没成功)"
                  - "(消费)(被拒|失败|不成功|被拒绝|不了|未授权)"
                  - "(扣款失败|支付失败|付款失败|交易失败|付款不成功|支付不成功|付款被拒|授权失败)"
                without: ["罚息", "征信", "卡被冻结", "账户被冻结", "户口被冻结", "降成", "降到", "调降", "被降", "动态密码", "收不到短信", "派出所", "提额", "额度太", "额度低", "额度被", "降额", "调高", "临时额度", "超额", "非柜面", "风控", "止付", "拨给", "没拨", "房东", "供应商", "货款", "消磁", "磁条", "换一张", "刷脸", "收不到验证码", "还款日", "信用卡还款", "自动还款", "还款", "转账", "汇款", "转数快", "密码锁", "密码错", "贷款", "房贷", "超限额", "日限额", "限额太", "每日限", "取款机", "柜员机", "提款机", "存款机", "atm",
                  "被盗刷", "登录", "登入", "年费", "余额不足", "数钱", "现钞", "机器数", "入了三", "工资", "芯片磨", "被骗了", "骗子", "骗走", "扣费短信", "月供", "分期申请",
                  "贷款申请", "赎回", "理财", "基金", "换卡", "取现", "取款", "取钱", "分期", "积分", "满减", "立减", "优惠券", "里程", "销卡", "激活"]
              # At the till, said so plainly that nothing else in the sentence matters
              - id: at-the-till
                patterns:
                  - "(超商|超市|餐厅|餐馆|饭馆|商场|百货|药店|便利店|加油站|收银|店员|店家|茶餐厅|小摊|前台) ~~16 (感应|刷|扫码|扫|付|拍|碌|嘟) ~~16 (失败|拒绝|拒掉|没通过|不通过|被拒|刷不过|不行|极都|唔得)"
                  - "(扫码付|扫码支付|扫码|付款|刷卡)(钱|款|) ~~12 (银行) ~4 (拒|没通过|不通过|不让)"
                without: ["骗", "盗刷", "额度不够被", "余额不足", "消磁", "挂失", "还款", "冻结", "风控", "非柜面"]
              # The card cannot be added to or bound with a wallet or a shop
              - id: binding
                patterns:
                  - "(绑|绑定|绑卡|关联|添加|新增卡|加入|加进|加到|加卡|加张卡|捆绑) ~~40 (失败|绑不了|绑不上|绑不到|不上|不成功|报错|不支持|不通过|拒绝|无法|被拒|错误|加不了|加不上|加唔到|加不到|未能|不符|
                     没反应|出错|不一样|不一致|发卡行|请联系|返回|没绑上|没成|没通过|不让|异常|不了|不认)"
                  - "{payment_failure_wallet} ~~30 (绑|加|添|付|支付|扫|刷|扣款|充值|缴费|提现|交易|关联|结账|买单|收款|验证) ~~20 (失败|不了|不上|不成功|异常|报错|不支持|被拒|错误|拒绝|受限|没反应|
                     不出来|无法|唔到|不到|不通过|不能|限制|出错|未能|不符|不一样|不行|不成|不进|没通过|有误|不正确)"
                  - "(绑|绑定|添加|关联) ~2 {payment_failure_wallet} ~~40 (失败|不了|不上|不到|不成功|报错|不支持|不通过|拒绝|无法|被拒|错误|加不了|未能|不符|不一样|没成|发卡行)"
                  - "{cannot} ~4 (绑卡|绑定银行卡|绑定|绑微信|绑支付宝|支付|付款|扫码|刷卡|缴费|添加银行卡|消费|使用微信支付|使用支付宝|快捷支付|绑定微信|绑定支付宝|充值|付费)"
                  - "(绑不了|绑不上|绑唔到|绑不到|加唔到|加不上|绑卡失败|绑定失败|添加失败|加卡失败) "
                with: ["绑", "卡", "付", "微信", "支付宝", "钱包", "pay", "八达通", "街口"]
                without: ["转账", "汇款", "信用卡还款", "自动还款", "登录", "登入", "u盾", "装置", "绑定设备", "保安编码器", "令牌", "取款机", "柜员机", "atm", "被盗刷", "被骗", "骗子", "诈骗", "年费", "积分",
                  "立减", "优惠", "贷款", "房贷", "授权书", "添加联系人", "收款人", "公积金", "增值服务", "限额太", "利率", "利息", "手续费", "推荐", "搭", "保险", "逾期", "催收", "短信提醒", "etc卡片",
                  "手机号变更", "征信", "加班", "加一", "加名", "增加额度", "客户经理", "理财"]
              - id: english
                patterns:
                  - "(turned down|turns down|bounces|knocked back|won't take|would not take|not going through|kept refusing|keeps refusing) ~~60 (shop*|station*|till|store*|restaurant*|supermarket*|counter|terminal|online)"
                  - "(payment*|purchase*|card) ~24 (is|was|were|gets|got|been) refused ~12 (at|by|in|when|every|again)"
                  - "(payment|payments|purchase*|checkout|pay|paying|card|transaction*|pos|qr code|qr|top-up|tap|contactless) ~40 (declin*|fail*|rejected|
                     not go through|didn't go through|did not go through|doesn't go through|unsuccessful|not accept*|not work*|doesn't work|error|didn't
                     work|did not work|bounced|won't go through|not bind|never goes through)"
                  - "(apple pay|google pay|wechat pay|wechat|alipay|alipayhk|unionpay|paypal|samsung pay|mobile wallet|e-wallet|octopus|digital wallet|payme|
                     grabpay|paynow|ez-link|fps qr|grab) ~~60 (fail*|{cannot_en}|not work*|declin*|error*|reject*|refus*|not accept*|doesn't work|unable|
                     won't|not bind|contact issuer|contact your bank)"
                  - "({cannot_en}|failed|unable|won't|trouble|problem*|error|will not|not) ~16 (pay with|add my card|bind|link my card|add card|add your credit card|add your debit card|add a card|add this card|add the card|add
                     your card|link my account|link your card|checkout|bind my card|make purchases|pay online|add my debit card|add my credit card|
                     adding my card|linking my card|binding|add it to|be added to)"
                  - "(do not honour|do not honor|not honoured|invalid card number)"
                  - "(tried paying|trying to pay|tried to pay|paying for|pay for) ~~60 (declin*|error|failed|refused|rejected|would not|wouldn't|do not)"
                  - "(declined at|card was declined|card declined|payment failed|failed payment|payment failure|transaction was declined|card is declined|
                     card gets declined|keeps getting declined)"
                  - "(shop|shops|supermarket|restaurant|terminal|cashier|till|checkout|merchant|petrol station|online store) ~~40 (declin*|rejected|refused|
                     not go through|won't go through)"
                without: ["lost", "dropped my", "spend more", "stolen", "higher", "loan", "application", "applied", "mortgage", "log in", "login", "transfer", "wire", "autopay", "atm", "overdue", "late fee",
                  "salary", "remittance", "repay*", "withdraw*", "limit", "pin", "chargeback", "cash machine"]
              - id: said-plainly
                patterns:
                  - "(付|刷|扫|拍)(了|) ~2 (次|遍|回|趟) ~2 (都|也|全)(不成|不行|失败|没成|不过|没过)"
              - id: till-in-a-story
                patterns:
                  - "(扫码|付款|支付)(的|)(页面|码|那页)(死活|就是|一直|) ~2 (加载不|打不开|出不来|转圈|白屏)"
                  - "(结账|收银|刷卡|付款) ~6 (红叉|亮红|滴不响|不认|银行返回)"
                  - "(绑卡|绑了|添到|绑到|绑定) ~~24 (信息不符|不一致|不匹配)"
                  - "(代扣|自动缴|自动扣) ~6 (就是不扣|没扣|不扣|不划)"
                  - "(报名费|学费|水费|电费|罚款|燃气费|话费) ~6 (交不上|缴不上|交不了|缴不了|付不上)"
                  - "(我这|这边|我这边)(扣了|付了) ~~10 (他那|商家|那边|商户|店家|对方)(没|不|冇)(显示|收|认)"
                  - "(就是|死活|转来转去)付不(成|出去|上|了)"
                  - "(一车|一篮子|一篮|满满一车) ~4 (东西|菜|货) ~~6 (放回|放在那|退回|搁那|撂)"
                  - "(付款|支付)没成功钱却扣"
                  - "(交|缴|付) ~4 (罚款|学费|电费|水费) ~4 (就差|差)那个码"
                without: ["逾期", "信用卡每月", "信用卡账单", "已退"]
              - id: till-in-a-story-english
                patterns:
                  - "add this card to my ~8 wallet"
              - id: till-in-other-words
                patterns:
                  - "(付|刷|扫|交|试)(了|)(两|三|四|五|六|几|好几)(次|遍|回)(都|也|还是|全) ~1 (不成|失败|不行|没成|不过|没过|付不)"
                  - "(绑|添加) ~8 (微信|支付宝|云闪付|钱包) ~~16 (绑定失败|联系发卡行|失败|绑不上)"
                  - "(付|交|缴)(个|)(燃气费|水费|电费|话费|停车费|学费) ~~30 (没交成|没付成|没缴成|交不成|付不成)"
                  - "(换|借|用)(了|)(别人|老婆|老公|朋友|同事|现金|另一张|别家|别的银行)(的|)(卡|手机|) ~1 (才|就)(付|成|行|过|刷)"
                  - "(收银|结账|埋单|买单|加油站|收费站|菜场|超市) ~12 (丢人|丢脸|看笑话|下不来台|尴尬|一排人)"
                without: ["转账", "登录", "密码", "取款机", "额度"]
              - id: paid-with-nothing
                patterns:
                  - "(明明|卡里|账上|余额)(有|还有|够|足|里有) ~6 (钱|万|千|够) ~~16 (付不|刷不|扫不|扣不|付款失败|支付失败|交易失败|刷不出)"
                  - "(钱|款)扣了 ~~10 (商家|店家|商户|老板|收银)(说|话|)(没|未|冇)(收|到)"
                  - "(排队|后面) ~8 (付|扫|刷|结账) ~~16 (失败|转圈|不出来|没反应)"
                without: ["额度", "限额", "转账", "汇款", "冻", "取款"]
            examples:
              - "微信绑你们的卡一直提示绑定失败"
              - "客户反映在超市刷卡被拒，卡内余额充足"
              - "支付宝付款报错，换别家银行的卡就没问题"
              - "apple pay加唔到張卡，試咗好多次"
              - "水费代扣没扣成功，家里被停水"
              - "想把卡加進行動支付，畫面一直說無法新增"
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
            unless: ["补(的|发的|办的|)新卡", "新卡寄错", "开卡有礼", "开卡活动", "开卡送", "开卡奖励", "激活账户", "办卡推销", "推销办卡", "注销手机银行",
              "注销网银", "诱导办卡", "强制办卡", "办卡时", "办卡的时候", "办卡人员", "办卡送", "办卡礼", "取消卡顿",
              "激活码", "开卡礼", "申请信用卡分期", "激活券", "激活即", "推荐办卡", "办卡中心", "办卡员", "当初办卡",
              "办卡后", "办卡承诺", "办卡活动", "办卡有礼", "办卡专员", "吞卡申请", "强制停卡", "(也|都|已经|已|就)激活了",
              "办卡激活都很顺", "不是来销卡", "当年就还清销掉", "信用卡审批查询", "补办卡", "附卡消费", "绑信用卡",
              "办理信用卡并购买", "卡停用没", "激活都没问题", "激活没问题", "回单卡", "(推|营|促|行|电|直|热)销信用卡",
              "已经取消的", "取消的(订|预订|预约|订单|酒店|机票|旅行)", "(撳|揿|按|点)取消", "not applying for",
              "not cancelling", "刷退"]
            rules:
              - id: application
                patterns:
                  - "(卡片|信用卡|办卡)申请 ~2 (未通过|没通过|不通过|被拒|未获)"
                  - "申请的 ~4 (卡片|信用卡|金卡|白金卡|卡) ~~16 (没消没息|没消息|没下文|没结果|没动静|音讯|没影|杳|石沉)"
                  - "把 ~3 卡 ~2 (销了|销掉|注销|取消) ~~20 (说去|叫去|让去|推|说打|绕)"
                  - "(申请|申办|办理|办|申请办理|申领|核发|申请了|办了)(一张|张|了|过|你们的|贵行|的|贵行的|你行|新的|
                     一张新的|) ~3 (信用卡|贷记卡|白金卡|联名卡|金卡|etc卡|卡片|车主卡|附属卡|副卡|社保卡) ~~20 (被拒|拒绝|
                     不批|没批|审批|审核|不通过|没通过|未通过|没下来|不下来|进度|原因|没消息|没有消息|不给|不了|迟迟|未果|
                     失败|多久|驳回|退件|没结果|婉拒|未核准|没收到|没寄|还没|无故|资料|不成功|月|理由|秒拒|拒批|综合评分)"
                  - "(信用卡|贷记卡|白金卡|联名卡|卡片|副卡|附属卡|社保卡|办卡|申卡)(的|) ~2 (申请|申办|进件|办理|审核|审批|
                     核卡|制卡|进度) ~~14 (被拒|拒绝|不批|没批|不通过|没通过|未通过|没下来|进度|原因|没消息|没有消息|不给|
                     不了|迟迟|失败|慢|久|驳回|退件|未核准|一直|还没|无故|没结果|太|未果|流程|秒拒|拒批|条件)"
                  - "(拒绝|拒|不批|不给|不让|无法|不能|不同意|不予) ~4 (信用卡申请|办卡|申请信用卡|办信用卡|办理信用卡|发卡|
                     下卡|核卡|申卡|办副卡)"
                  - "(办卡|申卡|下卡|核卡|发卡|制卡|寄卡|信用卡进件)(被拒|失败|不成功|难|慢|进度|不了|审核|申请|流程|没通过|
                     不通过|要求|审批|太慢|周期|条件|遭拒|拒绝)"
                  - "(新卡|实体卡|新的信用卡|申请的卡|白金卡) ~8 (没寄|没收到|未收到|未寄|迟迟不到|还没寄到|没寄到|没邮寄|
                     寄丢|寄错|没有收到|还没收到|没到|退回)"
                  - "(信用卡|卡片)(一直|还|至今|都|迟迟|仍|) ~2 (没寄|未寄|没寄到|没寄出|寄丢|寄错|没邮寄)"
                without: ["挂失", "补卡", "换卡", "补办", "账单", "礼品", "年费", "行李箱", "丢了", "丢失", "遗失", "短信",
                  "验证码", "提额", "额度", "通知", "补发", "替换", "坏了", "必须", "搭售", "强制", "房贷", "首刷", "满额",
                  "红利", "{card_application_other}", "不办信用卡", "换存折"]
              - id: activation
                patterns:
                  - "(激活|开卡|启用|开通卡片) ~8 (信用卡|卡片|新卡|不了|失败|不成功|没成功|激活不了|不上|被拒|本人|面签|网点|
                     无法|临柜|报错|异常|不到|柜面|要去)"
                  - "{cannot} ~2 (激活|开卡|启用卡|面签)"
                  - "(未激活|没激活|没有激活) ~8 (注销|销卡|取消)"
                  - "(信用卡|卡片|新卡|卡|白金卡|副卡|附卡) ~8 (激活|开卡|启用|启动|面签) ~~16 (不|失败|没|未|无法|难|拒|要|
                     跑|网点|临柜|错|有误|不到|不了|报错|系统|繁琐|点都|麻烦|网路|语音|核实|次|趟)"
                  - "(激活|开卡|启用|启动)(不|唔)(到|了|成|来|通过|上)"
                  - "(启动|激活|开卡|启用) ~~20 (资料有误|资料不符|信息不符|验证失败|系统拒绝|打不通|要面签|本人到|亲自到)"
                without: ["{card_application_other}"]
              - id: cancellation
                patterns:
                  - "(销卡|剪卡|停卡|退卡|注销卡|销户|注销信用卡|取消信用卡|注销银行卡|注销账户|注销借记卡|注销储蓄卡|
                     注销卡片|解约信用卡|取消卡片|cut卡|结清户头|结清账户|关户|销掉卡|销掉信用卡|停用信用卡|终止信用卡|
                     注销白金卡|注销副卡|取消户口|注销该卡|注销此卡|关闭账户|结束户口|退订卡|把卡注销|把卡销|把信用卡注销|
                     卡注销|消卡|销信用卡)"
                  - "(注销|取消|销|停掉|销掉|解约|退掉|剪掉) ~8 (信用卡|卡片|银行卡|借记卡|储蓄卡|白金卡|贷记卡|联名卡|副卡|
                     附属卡|这张卡|该卡|此卡|我的卡|那张卡|老卡|旧卡)"
                  - "(信用卡|卡片|银行卡|借记卡|储蓄卡|白金卡|贷记卡|联名卡|副卡|附属卡|账户|这张卡|该卡|户头|卡) ~8 (注销|
                     销卡|销户|剪卡|停卡|销不了|销不掉|注销不了|注销不掉|退不掉|解约|销掉)"
                without: ["久悬", "睡眠", "冻结", "挂失", "短信银行", "手机号", "征信", "联征", "逾期", "还清销", "呆账",
                  "年费扣了", "分期", "开证明", "被冻", "涉", "{card_application_other}"]
              - id: cancel-in-vain
                patterns:
                  - "{card_application_card} ~~16 (销|注销|销掉|取消|cut|停掉|退掉|解约|作废|不要了|不想要|不想用|不用了)(了|
                     掉|佢|他|) ~~36 (没|未|不|几次|三次|两次|趟|回|又|还|才给|才能|先|必须|推|挽留|系统|打|亲临|本人|替代|
                     麻烦|难|仲|得先|说)"
                  - "(销|注销|销掉|取消|cut|剪|停掉|退掉|解约|终止|不要|不想要)(了|掉|咗|) ~4 {card_application_card} ~~36
                     (没|未|不|几次|三次|两次|趟|回|又|还|才给|才能|先|必须|推|挽留|打了|亲临|本人|难|仲|得先|活着|说)"
                  - "(卡) ~8 (销|注销)(不了|不掉|不成|不干净|没成功|没成|没销|未成功|失败)"
                  - "(销|注销|取消|剪)(张|个|一张|掉|)卡 ~~16 (难|跑|趟|次|推|不给|比|怎么|拖|各种|理由|非要|挽留|没完)"
                  - "(去年|前年|年前|早就|之前|当年|当时) ~12 (说|签|讲|叫|申请|打电话)(了|就|过|字|) ~~12 (不要|销|注销|取消|
                     停|剪)(了|掉|这张|那张|) ~~36 (没销|还|又|今年|今天|活着|仍|新的|没注销|诈尸|年费|没取消)"
                  - "(没|未)(给我|帮我|替我|)(销|注销|取消)(掉|干净|成|到|成功|卡)"
                  - "(要销|想销|申请销|要注销|想注销|申请注销|想取消|想停掉|想退掉|要退卡) ~~36 (没|不|推|先|次|趟|才|得|必须|
                     说|拒|难|系统)"
                without: ["环联", "联征", "信贷评分", "久悬", "睡眠", "静止户", "挂失", "手机号", "短信服务", "转账", "订单", "交易", "分期", "预约",
                  "征信", "逾期记录", "还清销", "呆账", "盗刷", "骗", "摸了", "偷", "丢", "遗失", "网银", "手机银行", "户主",
                  "活动资格", "保险", "理财", "吞", "机子", "积分", "还款", "限制", "管控", "在里头", "夹纸",
                  "{card_application_other}", "礼品", "礼物", "赠礼", "好礼"]
                unless: ["卡里", "卡上", "卡内", "取消卡顿"]
              - id: applied-and-nothing
                patterns:
                  - "(提款卡|金融卡|储蓄卡|借记卡|银行卡|工资卡) ~~16 (星期|周|礼拜|个月|天) ~2 (未|没|冇|没有)(寄到|收到|到手|寄来|下来|拿到)"
                  - "(申请|申办|办|办理|申领|填表|填了表|进件|递了)(了|咗|的|过|一张|张|完|) ~8 (卡|信用卡|白金卡|联名卡|附卡|
                     副卡) ~~40 (没下文|没消息|没结果|没动静|没批|未批|不批|被拒|拒了|拒绝|为啥|为什么被拒|审核|处理中|制卡|
                     没收到|没寄|没到|没见|未见|等了|多月|个月|天了|弄丢|重填|再填|冇人知|没人知|没有|不给|未有|综合评分|婉拒|
                     石沉|没影|寄咗|寄了|寄去|资料)"
                  - "(卡|信用卡) ~4 (申请|申办|进件|审批) ~~24 (为啥|为什么|凭什么|被拒|拒|没结果|没个结果|没批|没下文|没消息|
                     未有|不批|没过|多月|个月|进度|没回|还没)"
                  - "(申请|办)(了|咗|好|过) ~10 (进度|网上) ~~16 (处理中|审核中|制卡|审批中) ~~24 (卡|寄|没|冇|还)"
                  - "(已制卡|制卡中|制卡完成|卡已寄|卡寄|卡已经寄|话寄咗|已发卡|核卡|发卡) ~~30 (没收到|没见|未见|没有|没到|
                     翻遍|边个|哪个|没人知|冇人知|查不到|没影|还没|不见|退回|天)"
                  - "(压根|根本|从来|从|都|)(没|没有|未|不曾|没去)(申请|办|要|办理)(过|) ~6 (信用卡|卡|的卡) ~~24 (寄|快递|送|
                     收到|上门|写着我|名字|冒出|怎么|发)"
                  - "(业务员|推广员|办卡员|专员|客户经理|客服) ~~30 (办卡|申卡|卡申请|填表) ~~30 (没下文|没消息|弄丢|再填|
                     重填|没音|联系不上|不回|拖|没办)"
                  - "(新卡|卡片|实体卡|信用卡|白金卡|联名卡)(到|办|寄|邮|做|制) ~~20 (迟迟|一直|还|至今|都)(没|未|不)"
                  - "(要求|要|非要|必须|说)(补|提供|交|重新交) ~8 (收入证明|入息|工作证明|资料|文件|社保) ~~30 (信用卡|办卡|
                     申卡|卡申请)"
                  - "(信用卡|办卡|申卡|卡申请) ~~24 (补|重交|重新交|补交|上载|上传) ~8 (收入证明|入息|工作证明|资料|文件|社保)
                     ~~24 (次|又|收不到|不齐|没|还|拒)"
                without: ["报失", "补发", "拉杆箱", "行李箱", "活动", "年费", "提额", "额度", "加额", "挂失", "补卡", "换卡", "补办", "换发",
                  "遗失", "分期", "强制", "捆绑", "搭售", "推销", "必须买", "房贷", "贷款", "开户送", "按揭", "征信", "红利",
                  "首刷", "立减", "验证码", "密码函", "同时办", "被要求", "骗", "盗", "吞", "消磁", "工资卡", "礼金", "兑换",
                  "消费送", "赠", "刷够", "里程", "返现", "先办", "逼", "硬要", "卡丢", "丢了卡", "积分没", "不办信用卡",
                  "换存折"]
              - id: form-handed-in
                patterns:
                  - "(想要|想攞|想办|要办|办|申请|申)(一|)张 ~12 (卡|visa|mastercard) ~~16 (表|资料|材料|单子)(填|交|递|
                     送)(了|上去|咗|) ~~30 (没|未|给不给|批不批|不知|还在|拒)"
                  - "(信用卡|金卡|白金卡|visa|贷记卡|联名卡)(申请|) ~~24 (表|资料|材料|单子)(填|交|递|送)(了|上去|咗|得|) ~~30
                     (没|未|给不给|批不批|审核中|拒|退件|打回)"
                  - "(信用卡|贷记卡|金卡|白金卡|联名卡)(申请|审批|审核|进件)(了|) ~2 {loan_approval_while} ~~16 (审核中|没批|
                     未批|没消息|处理中|没下来|没结果)"
                  - "(批下来|批到|批给|办到|拿到)(了|)(一|)张(金卡|白金卡|信用卡|卡) ~~40 (我|却|还是) ~~16 (拒|不批|退件|
                     打回|没批)"
                  - "(卡|卡片|visa|贷记卡) ~~24 (开通|启用|激活|开卡|启动) ~~30 (资料不符|查无此卡|信息不符|核验不过|核对不上|
                     对不上|身份不符|开不了|不认|废塑料|废卡)"
                  - "(激活|开卡|启用)(页面|那页|界面|环节|步骤) ~~30 (不过|失败|不符|报错|卡住|不通过)"
                  - "(作废|废掉|不要了|退掉|停掉|销掉|剪掉)(的|)(那|这|)(张|)(贷记卡|信用卡|金卡|卡|旧卡|老卡) ~~30 (还在|
                     活着|名下|没销|没停|还能用|又寄|在我)"
                  - "(卡) ~8 (说要|说过|讲过|就说)(作废|不要|销|停|退) ~~36 (还在|活着|名下|没销|没停|还能用|又寄)"
                  - "(想要|想攞|想办|要办|申请)(一|)张 ~12 (卡|visa|mastercard) ~~16 (交|填|递|送)(了|咗|)(表|申请表|资料|
                     材料|文件) ~~30 (没|未|不知|还在|拒)"
                  - "(新卡|卡片|信用卡|金卡|张卡)(寄来|寄到|收到|到手|到)(了|咗|) ~~12 (开不了|开不到|激活不|启用不|启动不|
                     开通不)"
                  - "(新卡|卡片|信用卡)(开不了|开不到|激活不了|启用不了|开通不了)"
                without: ["挂失", "补卡", "补办", "换卡", "丢", "遗失", "贷款", "房贷", "按揭", "手机银行", "网银", "久悬",
                  "睡眠", "不动户", "礼品", "积分", "年费"]
              - id: refused
                patterns:
                  - "(信用卡申请|申请信用卡|卡申请|办卡|申卡|申请白金卡|申请联名卡) ~~16 (被拒|拒了|遭拒|拒批|不通过|没通过|
                     未通过|没过|婉拒|不批|没批)"
                without: ["推销", "提额", "贷款"]
              - id: rejected-or-delayed
                patterns:
                  - "(办|申请|申办)(你们|贵行|你行|)(的|) ~1 (信用卡|白金卡|联名卡|金卡|etc|附属卡|副卡|卡) ~~24 (秒拒|被拒|
                     拒了|退件|不给过|没通过|不通过|没下来|没消息|没批|没信|没影|补件|补资料|资料不全|没寄|没收到|不见|
                     综合评分)"
                  - "(卡|信用卡|联名卡|白金卡|副卡) ~~10 (审核|审批|通过|核准|核卡|批)(了|过了|通过|下来|好) ~~24 (没收到|
                     没见|没寄|没到|没影|影子|还没|不见|迟迟)"
                  - "(退件|秒拒|婉拒|退回|打回)(了|我|) ~4 (次|回|遍|趟) ~~24 (缺|资料|卡|原因|理由|不讲|不说)"
                  - "(激活|开卡|启用|启动) ~~24 (验证不通过|验证失败|不通过|不成功|失败|报错|没反应|不了|不到|通不过|资料不符|
                     资料有误|本人到|亲自|面签|跑一趟)"
                  - "(卡)(剪|销|注销|退|停)(了|掉) ~4 (年|个月|月|久|次) ~~24 (还没|没销|还在|又|没注销|未|还欠|扣|活)"
                  - "(注销|销户|销卡|销|取消|cancel|cut|剪)(名下|我的|我|张|这张|那张|一张|) ~2 (信用卡|贷记卡|白金卡|副卡|
                     附属卡|联名卡|卡) ~~30 (挽留|未予|不予|不给|没办|没人|等专人|专人|推|拖|理由|借口|难|次|趟|打|不让|说要|
                     必须|没成|系统|未|没)"
                  - "(开|激活|启用)(不|唔)(了|到|成)(卡|新卡|咭)"
                  - "(卡片|新卡|寄来的卡|信用卡) ~6 (开卡|激活|启用|开通) ~~20 (语音|验证|身份|错误|不行|打电话|临柜|失败|
                     线上)"
                  - "(申请|申|办)(了|咗|左|过|) ~3 (信用卡|张卡|白金卡|联名卡|副卡|附属卡) ~~20 (没回音|没下文|没消息|没声气|
                     没有回复|未有回复|没人联系|没结果|没音信|没动静|石沉)"
                  - "(激活|开卡|启用)(必须|一定要|要|只能|非要|非得|得|还要|都要|居然要|竟要) ~4 (去|到|回|跑|本人|亲自|柜台|
                     网点|临柜|开户行|面签)"
                  - "(取消|注销|销|剪|cut)(信用卡|卡|副卡|白金卡) ~8 (推三推四|推三阻四|推托|推脱|诸多|各种理由|要等|好难|
                     很难|太难|麻烦|繁琐|复杂|刁难|拖)"
                  - "(信用卡|卡)(申请|审批|办理|审核)(进度|流程|时间|周期) ~8 (慢|长|缓慢|拖|停滞|久|没动)"
                without: ["礼品", "拉杆箱", "行李箱", "活动", "年费从", "提额", "额度", "挂失", "补卡", "换卡", "补办",
                  "换发", "卡丢", "遗失", "分期", "强制", "捆绑", "搭售", "推销", "必须买", "房贷", "贷款", "按揭", "征信",
                  "红利", "首刷", "立减", "验证码", "密码函", "被要求", "盗", "吞", "消磁", "礼金", "兑换", "消费送", "赠",
                  "刷够", "里程", "返现", "先办", "逼", "硬要", "转账", "久悬", "睡眠", "登录", "手机银行",
                  "{card_application_other}"]
                unless: ["卡里", "卡上", "卡内", "取消卡顿", "开卡礼"]
              - id: english
                patterns:
                  - "(credit card|my card) ~40 asked ~16 (close|cancel)"
                  - "asked ~16 (close|cancel) ~12 (card|credit card) ~~30 (still|not|no one|nobody)"
                  - "(card application|application for a credit card|application for credit card|credit card
                     application|applied for a credit card|applied for a card|apply for a card|activate my card|activate the
                     card|card activation|activating my|activate my new|activate my credit|activation fail*|cancel my
                     card|cancel my credit card|cancel the card|card cancellation|close my credit card|close my
                     card|cancelling my card|cancelling my credit|cancel a credit card|closing my credit|card
                     cancelled|terminate my card|supplementary card|close my account|closing my account|account
                     closure|cancellation of my card|cancel credit card|new credit card has not|new credit card still)"
                  - "(appl*|application) ~24 (credit card|card|platinum card|supplementary card) ~~60
                     (reject*|declin*|refus*|denied|delay*|pending|weeks|no response|no reply|status|turned down|without any
                     reason|approved|still)"
                  - "(reject*|declin*|refus*|denied|turned down) ~24 (application|credit card application|my card
                     application|credit card)"
                  - "(cancel*|close*|closing|terminat*) ~16 (credit card|card|card account)"
                  - "({cannot_en}|failed|unable|won't|trying to|tried to|impossible) ~12 (activate|cancel my|close my)"
                  - "(card|credit card) ~24 (cancelled|cancellation|activation|activate) ~~40
                     (still|fail*|not|never|refus*|cannot|can't|unable|keeps|weeks|error|asked|wait*|reject*)"
                  - "(card) ~~60 (won't activate|will not activate|not activate*|still not cancelled|still active|not been
                     cancelled|never cancelled|was not cancelled|refuse to cancel|won't cancel|retention)"
                  - "(asked|told|requested|instruct*|called|tried|trying|want*|wish*) ~30 (cancel*|close*|terminat*) ~24
                     (card|credit card) ~~60
                     (still|again|active|renewed|yet|months|weeks|keep*|refus*|excuse*|never|not|remains|cannot|unable|transferred)"
                  - "(applied|application|apply*) ~~40 (card) ~~60 (no reply|no
                     answer|nothing|waiting|weeks|month*|reject*|declin*|refus*|approved|score|reason|resubmit*|lost|arrive*)"
                  - "(new card|credit card|platinum card) ~30 (never arrived|not arrived|hasn't arrived|not been
                     delivered|activation|activate)"
                  - "(credit card|card) & (to be cancelled|cancelled|cancellation|close my|closed) & (remains|still
                     active|still|not been|asked|months|refuse*|excuses|retention|keep*)"
                  - "(applied for|application for|apply for) & (credit card|travel card|platinum card|card|supplementary card)
                     & (not heard|no news|no reply|no response|nothing|weeks|month*|reject*|declin*|refus*|pending|no
                     reason|turned down|waiting|twice)"
                  - "(cancel*|close*|terminat*) ~16 (card|credit card) ~~40
                     (keep*|transferr*|refus*|still|months|excuses|can't|cannot|won't|hotline)"
                  - "(visa|mastercard|amex|card) ~~60 (cannot be switched on|can't be switched on|will not switch on|no such
                     card exists|cannot be activated|can't be activated|still open in my name|still in my name|still live)"
                  - "(no longer want|do not want|don't want|get rid of|want rid of) ~16 (visa|mastercard|amex|card) ~~60
                     (still|open|again|keep*|renew*)"
                  - "(close*|cancel*|terminat*) ~8 (visa|mastercard|amex) ~~60 (still|active|open|never|again|not been)"
                without: ["loan", "mortgage", "lost", "stolen", "annual fee", "dormant", "subscription",
                  "savings account opening", "declined at", "shop", "just asking", "documents would", "statement",
                  "without trouble", "instalment*", "installment*", "waive*", "order", "refund*", "merchant", "booking",
                  "hotel", "not applying", "billed", "anniversary"]
              - id: stuck-application
                patterns:
                  - "(办卡|申卡|制卡|卡片|信用卡) ~10 (进度|制卡中|审核中|审批中|处理中|待审核)"
                  - "(制卡中|审核中) ~~16 (天|月|周|一直|没|还)"
                  - "(申请的|办的|申办的|申请) ~4 (卡|信用卡) ~~20 (没批|没下来|审核|没消息|没寄|被拒|不批|没动静|还没|没结果|
                     婉拒|拒绝|进度)"
                  - "(信用卡|贷记卡|白金卡|联名卡|副卡|附卡|附属卡) & (申请|申办|办理|审批|进度|激活|注销|销卡|销户|开卡|剪卡|
                     停用|制卡|核卡) & (没|不|被拒|拒|无法|失败|慢|拖|还|迟|未|难)"
                  - "卡 ~1 (销|注销|退|剪|停) ~1 (了|不|掉|几次|三次|两次|好几次) ~~20 (次|没|不|还|说|掉|结清)"
                  - "(综合评分|评分不足|综合评分不足|资质不符|条件不符) ~~16 (拒|卡|申请|不通过|没过|婉拒|办)"
                  - "(新卡|卡片|信用卡|实体卡) ~~10 (激活|开卡|启用) ~~10 (不|失败|没|无法|未|难|拒)"
                without: ["终身免年费", "提额", "调额", "额度", "丢", "遗失", "分期", "贷款", "房贷", "推销", "强制", "挂失", "积分",
                  "接送", "久悬", "睡眠", "吞", "盗", "年费从", "收年费", "被骗", "盗刷", "偷走", "转账", "证明", "报卡号",
                  "暂停", "开户", "按揭", "捆绑", "逾期记录", "征信", "利息", "违约金", "{card_application_other}", "礼品",
                  "礼物", "赠礼", "好礼"]
                unless: ["卡退还"]
              - id: stuck-application-english
                patterns:
                  - "(cancel*|close*|terminat*|activat*|apply|applied|application) & (credit card|my card|new card|card) &
                     (still|not|reject*|refus*|declin*|twice|asked twice|wait*|fail*|cannot|can't|unable|never|weeks|delay*)"
                without: ["lost", "stolen", "loan", "mortgage", "annual fee", "shop", "limit", "points", "bonus",
                  "without trouble", "annual", "bill*", "instalment*", "atm", "frozen", "order", "refund*", "merchant",
                  "booking", "hotel", "not applying", "billed", "anniversary"]
              - id: said-plainly
                patterns:
                  - "(card|cards) ~~40 (asked|requested|told you|written) ~24 to (close|cancel) ~~24 (open|active|alive|not closed)"
              - id: wanted-or-unwanted
                patterns:
                  - "(多出|冒出|蹦出|多了|平白|寄来|莫名)(来|)(一|)张 ~6 卡 ~~16 (没要|没申请|没办过|没签|没同意|消|注销|不知道|没点头)"
                  - "(没签过字|没申请过|没办过) ~~12 多(出|了)一张"
                  - "(想|要|来|去|打算|只为) ~4 (销|注销|掐|停|退)(一|掉|个|)(张|) ~6 卡 ~~24 (挽留|转了|没销|不给销|劝|讲座|来回|还没|没成|自己剪|只能打电话)"
                  - "(不用的|那张|这张|卡)(掐了|掐掉|注销|销掉|停掉) ~~20 (挽留|转了|没成|没掐|不给|不让|劝我|只能打电话)"
                  - "(申请注销|申请销卡|要求销卡|办了销卡|提交注销|注销申请|申请停卡) ~~20 (仍|还|依然|却) ~4 (显示|正常|产生|在用|收|扣|没销)"
                  - "销(个|张|掉一张|)卡 ~4 (求|跟|比|难|费|折腾|受罪)"
                  - "(填完|提交完|刚提交|一提交|一申请|交上去)(就|)(秒拒|被拒|拒了|驳回)"
                  - "卡 ~8 (在制作|制卡中|制作中|说快了) ~~16 (从|问|还|一直|每回|动|月)"
                  - "(说|讲|话)(是|)(在制作|制卡中|制作中|制卡)"
                  - "(开卡|激活|启用|开通) ~~24 (改不了|开不了|激活不了|重新申办|要重新办|唔到|开通唔到)"
                  - "(核卡|批卡|发卡|新卡|卡片)(通知|) ~4 (寄出|寄发|发出) ~~16 (信箱|查无|没影|没收到|单号|空空|没见)"
                  - "申请(了|)(信用卡|一张卡|副卡|附属卡|附卡) ~~40 (制卡|快了|没动|停在|冇人处理|没人处理|摆喺|石沉)"
                  - "(申请表|申请)(摆|压|搁|放)(喺|在|了|) ~4 (个月|月|周) ~3 (冇人|没人|无人|未)"
                without: ["旧卡", "丢", "补卡", "换卡", "补办", "挂失", "贷款", "礼", "账单", "盗"]
              - id: cards-in-other-words
                patterns:
                  - "(申请|办)(张|个|)(信用卡|白金卡|联名卡)(被拒|没批|拒了|不批|没过|遭拒|被退) ~~24 (理由|原因|凭|为什么|没人说)"
                  - "(先激活|要激活|激活后)才(给|能|可以|让)(销|注销)"
                  - "(已经|已)销(了|卡|) ~~16 (又收到|又寄|新卡面|还寄)"
                  - "(办|申请)(的|了|)(信用卡|卡) ~~12 (个月|几周|星期|礼拜)(了|过去|) ~~8 (没消息|没影|没下来|没寄|没收到|没动静)"
                without: ["补卡", "换卡", "补办", "挂失", "贷款", "礼"]
            examples:
              - "申请信用卡综合评分不足被拒，不告诉具体原因"
              - "客户要求注销信用卡，客服以各种理由推托"
              - "新卡激活要本人去网点面签，太麻烦"
              - "剪卡申請送出一個月還沒生效"
              - "信用卡进度一直显示审核中，二十天了"
              - "I cannot activate my new credit card online."
              - "那张老卡我说了三年不要了，到现在还没销掉"
              - "張新卡點都啟動唔到，次次話資料唔啱"
              - "新卡寄来了开不了，语音一直说验证失败"
            counterexamples:
              - "天天打电话推销办卡"
              - "办卡时承诺的礼品没有给"
              - "客户没有办卡，仅咨询利率"
              - "睡眠账户要去网点激活账户"
              - "商家办理刷退一个月了，钱还没回到我的信用卡"

        """##
    ),
  ]
}
