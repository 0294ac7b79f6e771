// Writes a bank's contact export to stdout: the same bytes for the same options. Build: cc -O2 -o contact_export contact_export.c
//   contact_export ROWS [legs=PER_MILLE] [exact=PER_MILLE] [corrected=PER_MILLE] [faulty=PER_MILLE] [quoted=1] [crlf=1] [agents=N] [days=N] [seed=N]
// legs: contacts that have 2 or 3 legs. exact, corrected: rows that repeat an earlier row, as it was or with a new wrap-up time.
// faulty: rows that are damaged or oddly written. Text is UTF-8 and within GB18030, so `iconv -t GB18030` gives the twin.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { QUEUES = 20, AGENTS_PER_TEAM = 30, BUSINESSES = 36, PHRASES = 28 };
enum { ANSWERED, QUEUE_ABANDON, RING_ABANDON, VOICEMAIL, IVR };
enum { RECENT = 1 << 16, WAITING = 1 << 12, LEG_DELAY = 48, ROOM = 1 << 20, LONGEST_ROW = 4096 };

static const int64_t FIRST_DAY = 20513;  // 2026-03-01, in days since 1970-01-01
static const char *HEADER[] = {"通话ID", "话单ID", "渠道", "客户号", "技能组", "班组", "坐席工号", "业务类型", "来电时间", "接通时间",
                               "挂机时间", "保持时长(秒)", "后处理时长(秒)", "通话状态", "转接部门", "是否解决", "满意度", "备注"};
enum { COLUMNS = sizeof HEADER / sizeof *HEADER };
static const char *OUTCOMES[] = {"已接听", "排队放弃", "振铃未接听", "已留言", "IVR"};
static const char *QUEUE_NAMES[QUEUES] = {
    "借记卡", "信用卡", "个人贷款", "房贷", "理财", "基金", "保险代销", "手机银行", "网上银行", "转账汇款",
    "外汇", "贵金属", "对公结算", "企业网银", "商户收单", "挂失紧急", "反诈核实", "催收", "贵宾", "夜间综合"};
static const char *TEAM_NAMES[] = {"综合", "卡部", "信贷", "财富", "数字", "对公", "应急", "夜班"};
static const char *BUSINESS_NAMES[BUSINESSES] = {
    "余额查询", "明细查询", "密码重置", "挂失补卡", "卡片激活", "额度调整", "账单查询", "账单分期", "年费争议", "积分兑换", "还款方式", "逾期咨询",
    "贷款进度", "提前还款", "利率咨询", "征信异议", "理财赎回", "基金申购", "保险退保", "转账限额", "转账失败", "跨行到账", "手续费争议", "登录失败",
    "验证码收不到", "证书更新", "设备绑定", "对账单", "开户进度", "收单结算", "盗刷申诉", "诈骗止付", "网点服务", "人工态度", "信息修改", "其他"};
static const char *PHRASE_TEXTS[PHRASES] = {
    "客户咨询到账时间", "已核实身份", "已告知办理条件", "引导手机银行自助", "客户要求回电", "已登记工单", "客户情绪平稳", "客户对处理时长不满", "已致歉",
    "解释计息规则", "建议前往网点", "转信用卡中心", "账户状态正常", "短信已补发", "限额已说明", "客户坚持投诉", "已提交复核", "三个工作日内答复",
    "未查到该笔交易", "商户已退款", "卡片已挂失", "已提醒防范诈骗", "资料不齐", "客户自行挂断", "重复来电", "分期费率已说明", "无其他问题", "待二线跟进"};

typedef struct {
  uint64_t contact;
  int64_t arrived, answered, ended;  // 0: no such time
  int leg, channel, queue, agent, business, hold, wrap_up, outcome, transfer, resolved, rating;  // transfer -1: none
  int64_t customer;                                                                              // -1: unknown
  int note, first, second, third;
} Row;

static uint64_t state;
static uint64_t next(void) {  // splitmix64
  uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static int below(int limit) { return (int)(((next() >> 32) * (uint64_t)limit) >> 32); }

static char room[ROOM], *out = room;
static int quoted, crlf, agents, days, column;

static void text(const char *words) {
  size_t length = strlen(words);
  memcpy(out, words, length);
  out += length;
}
static void number(uint64_t value, int width) {  // width: leading zeros
  char digits[24];
  int count = 0;
  do digits[count++] = (char)('0' + value % 10), value /= 10;
  while (value);
  while (count < width) digits[count++] = '0';
  while (count) *out++ = digits[--count];
}
static void cell(void) {  // begins the next cell
  if (column) {
    if (quoted) *out++ = '"';
    *out++ = ',';
  }
  if (quoted) *out++ = '"';
  column++;
}
static void end_row(void) {
  if (quoted) *out++ = '"';
  if (crlf) *out++ = '\r';
  *out++ = '\n';
  column = 0;
  if (out - room > ROOM - LONGEST_ROW) fwrite(room, 1, (size_t)(out - room), stdout), out = room;
}

static void civil(int64_t day, int *year, int *month, int *date) {  // days since 1970-01-01, for 2000 and later
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int64_t left = day - 10957;
  for (*year = 2000;; ++*year) {
    int length = *year % 4 ? 365 : 366;
    if (left < length) break;
    left -= length;
  }
  for (*month = 0;; ++*month) {
    int length = lengths[*month] + (*month == 1 && *year % 4 == 0);
    if (left < length) break;
    left -= length;
  }
  ++*month;
  *date = (int)left + 1;
}
static void stamp(int64_t time, int slashes) {
  static int64_t known = -1;  // the day last written
  static int year, month, date;
  int64_t day = time / 86400, second = time % 86400;
  if (day != known) civil(day, &year, &month, &date), known = day;
  number((uint64_t)year, 4), *out++ = slashes ? '/' : '-';
  number((uint64_t)month, slashes ? 1 : 2), *out++ = slashes ? '/' : '-';
  number((uint64_t)date, slashes ? 1 : 2), *out++ = ' ';
  number((uint64_t)second / 3600, slashes ? 1 : 2), *out++ = ':';
  number((uint64_t)second / 60 % 60, 2), *out++ = ':';
  number((uint64_t)second % 60, 2);
}

enum {  // what is wrong or odd with a row
  SOUND, BAD_ARRIVAL, NO_CONTACT, SCIENTIFIC_CONTACT, ANSWERED_EARLY, NEGATIVE_HOLD, UNKNOWN_OUTCOME, UNKNOWN_CHANNEL, MISSING_CELL,
  SURPLUS_CELL, LATE_YEAR, STRAY_QUOTE, TEXT_AFTER_QUOTE, REPEATED_HEADER, TOTAL_ROW, BAD_HOLD, BAD_END, MASKED_CUSTOMER,
  SCIENTIFIC_CUSTOMER, SLASHES, SURPLUS_EMPTY, NO_TALK, BLANK_LINE, FAULTS
};

static void note(const Row *row) {
  static const char *glue[] = {"，\"\"", ",", "\n"};
  if (row->note < 0) return;
  int opened = row->note < 3 && !quoted;  // 0: doubled quotes, 1: a comma, 2: a line break, 3: one phrase, 4: two
  if (opened) *out++ = '"';
  text(PHRASE_TEXTS[row->first]);
  if (row->note < 3) {
    text(PHRASE_TEXTS[row->second]);
    if (row->note == 2 && crlf) *out++ = '\r';
    text(glue[row->note]), text(PHRASE_TEXTS[row->third]);
    if (row->note == 0) text("\"\"");
  } else if (row->note == 4) {
    text("；"), text(PHRASE_TEXTS[row->second]);
  }
  if (opened) *out++ = '"';
}

static void who(const Row *row, int fault) {
  cell();
  if (fault == SCIENTIFIC_CONTACT) text("2.02603E+12");
  else if (fault != NO_CONTACT) text("CC"), number(row->contact, 9);
  cell(), number((uint64_t)row->leg, 1);
  cell(), text(fault == UNKNOWN_CHANNEL ? "飞鸽" : row->channel == 0 ? "电话" : row->channel == 1 ? "在线" : "手机银行");
  cell();
  if (fault == MASKED_CUSTOMER) text("6222****"), number((uint64_t)row->leg, 4);
  else if (fault == SCIENTIFIC_CUSTOMER) text("1.00032E+11");
  else if (row->customer >= 0) number(100000000 + (uint64_t)row->customer, 9);
  else text("-");
  cell();
  if (row->queue >= 0) text(QUEUE_NAMES[row->queue]);
  int has_team = row->outcome == ANSWERED || row->outcome == RING_ABANDON;
  cell();
  if (has_team) {
    int team = row->agent / AGENTS_PER_TEAM;
    text(TEAM_NAMES[team % 8]), number((uint64_t)team / 8 + 1, 1), text("组");
  }
  cell();
  if (row->outcome == ANSWERED) number(80000 + (uint64_t)row->agent, 5);
  cell(), text(BUSINESS_NAMES[row->business]);
}

static void when(const Row *row, int fault) {
  int slashes = fault == SLASHES;
  cell();
  if (fault == BAD_ARRIVAL) text("2026-02-30 10:00:00");
  else stamp(fault == LATE_YEAR ? row->arrived + 3653LL * 86400 : row->arrived, slashes);
  cell();
  if (row->answered) stamp(fault == ANSWERED_EARLY ? row->arrived - 60 : row->answered, slashes);
  cell();
  if (fault == BAD_END) text("未知");
  else stamp(fault == LATE_YEAR ? row->ended + 3653LL * 86400 : fault == NO_TALK && row->answered ? row->answered : row->ended, slashes);
  cell();
  if (fault == NEGATIVE_HOLD) text("-7");
  else if (fault == BAD_HOLD) text("约一分钟");
  else if (row->outcome == ANSWERED) number(fault == NO_TALK ? 0 : (uint64_t)row->hold, 1);
  cell();
  if (row->outcome == ANSWERED) number((uint64_t)row->wrap_up, 1);
}

static void write_row(const Row *row, int fault) {
  static const char *ratings[] = {"", "非常满意", "满意", "一般", "不满意", "很不满意", "未评价"};
  if (fault == REPEATED_HEADER || fault == TOTAL_ROW || fault == BLANK_LINE) {
    if (fault == REPEATED_HEADER)
      for (int i = 0; i < COLUMNS; i++) cell(), text(HEADER[i]);
    else if (fault == TOTAL_ROW)
      for (int i = 0; i < COLUMNS; i++) cell(), text(i == 0 ? "合计" : i == 8 ? "1234" : "");
    else if (quoted)
      return;
    end_row();
    return;
  }
  who(row, fault);
  when(row, fault);
  cell(), text(fault == UNKNOWN_OUTCOME ? "处理完毕" : OUTCOMES[row->outcome]);
  cell();
  if (row->transfer >= 0) text(QUEUE_NAMES[row->transfer]);
  cell(), text(row->resolved == 1 ? "是" : row->resolved == 2 ? "否" : "");
  cell(), text(ratings[row->rating]);
  if (fault == MISSING_CELL) {
    end_row();
    return;
  }
  cell();
  if (fault == STRAY_QUOTE) text("客户说\"已办理");
  else if (fault == TEXT_AFTER_QUOTE) text(quoted ? "已办理\"补记" : "\"已办理\"补记");
  else note(row);
  if (fault == SURPLUS_CELL) cell(), text("多出");
  if (fault == SURPLUS_EMPTY) cell(), cell();
  end_row();
}

static int wait_time(void) {
  int kind = below(100);
  return kind < 76 ? 2 + below(18) : kind < 94 ? 20 + below(70) : 90 + below(510);
}

// The times, the agent and the end of a leg that arrives at row->arrived.
static void live_leg(Row *row) {
  int kind = below(1000);
  row->outcome = row->leg > 1 ? (kind < 970 ? ANSWERED : QUEUE_ABANDON)
                 : kind < 880 ? ANSWERED : kind < 935 ? QUEUE_ABANDON : kind < 955 ? RING_ABANDON : kind < 965 ? VOICEMAIL : IVR;
  row->agent = below(agents), row->answered = 0, row->hold = 0, row->wrap_up = 0, row->resolved = 0, row->rating = 0, row->transfer = -1;
  if (row->outcome == IVR) row->queue = -1;
  if (row->outcome == ANSWERED) {
    int talk = 30 + below(200) + below(260) + (below(25) == 0 ? below(1500) : 0);
    row->answered = row->arrived + wait_time();
    row->hold = below(3) ? 0 : below(talk / 3);
    row->ended = row->answered + talk + row->hold;
    row->wrap_up = below(80) + (below(12) == 0 ? below(300) : 0);
    int flag = below(100);
    row->resolved = flag < 62 ? 1 : flag < 84 ? 2 : 0;
    int rated = below(100);
    row->rating = rated < 20 ? 1 : rated < 27 ? 2 : rated < 30 ? 3 : rated < 32 ? 4 : rated < 34 ? 5 : rated < 60 ? 6 : 0;
  } else {
    row->ended = row->arrived + (below(5) == 0 ? below(6) : 4 + below(240));
  }
  int kind_of_note = below(100);
  row->note = kind_of_note < 10 ? kind_of_note % 3 : kind_of_note < 28 ? 3 : kind_of_note < 34 ? 4 : -1;
  row->first = below(PHRASES), row->second = below(PHRASES), row->third = below(PHRASES);
}

static Row new_contact(uint64_t contact, uint64_t written, uint64_t rows, int64_t customers) {
  Row row = {.contact = contact, .leg = 1};
  double place = (double)written * days / (double)rows;
  int day = (int)place;
  row.arrived = (FIRST_DAY + day) * 86400 + 8 * 3600 + (int64_t)((place - day) * 14 * 3600);
  if (below(40) == 0) row.arrived -= below(1200);
  int heavy = below(100) < 22;  // one customer in twenty makes a fifth of the contacts
  row.customer = below(100) < 3 ? -1 : heavy ? (int64_t)(next() % (uint64_t)(customers / 20 + 1)) : (int64_t)(next() % (uint64_t)customers);
  int habit = row.customer < 0 ? 0 : (int)((uint64_t)row.customer * 2654435761u >> 7 & 0xFFFF);
  row.business = below(100) < 55 ? habit % BUSINESSES : below(BUSINESSES);
  row.queue = below(100) < 60 ? row.business * QUEUES / BUSINESSES : below(QUEUES);
  int door = below(100);
  row.channel = door < 74 ? 0 : door < 92 ? 1 : 2;
  live_leg(&row);
  return row;
}

static uint64_t option(int count, char **words, const char *name, uint64_t value) {
  size_t length = strlen(name);
  for (int i = 2; i < count; i++)
    if (!strncmp(words[i], name, length) && words[i][length] == '=') value = strtoull(words[i] + length + 1, 0, 10);
  return value;
}

int main(int count, char **words) {
  if (count < 2) {
    fprintf(stderr, "usage: contact_export ROWS [legs=N exact=N corrected=N faulty=N quoted=1 crlf=1 agents=N days=N seed=N] (N per mille)\n");
    return 64;
  }
  uint64_t rows = strtoull(words[1], 0, 10);
  int legs = (int)option(count, words, "legs", 0), exact = (int)option(count, words, "exact", 0);
  int corrected = (int)option(count, words, "corrected", 0), faulty = (int)option(count, words, "faulty", 0);
  quoted = (int)option(count, words, "quoted", 0), crlf = (int)option(count, words, "crlf", 0);
  agents = (int)option(count, words, "agents", 1200), days = (int)option(count, words, "days", 92);
  state = option(count, words, "seed", 7);
  Row *recent = calloc(RECENT, sizeof *recent), *waiting = calloc(WAITING, sizeof *waiting);
  uint64_t *due = calloc(WAITING, sizeof *due), kept = 0, first = 0, last = 0, contact = 0;
  int64_t customers = (int64_t)(rows / 2 + 10);
  for (int i = 0; i < COLUMNS; i++) cell(), text(HEADER[i]);
  end_row();
  for (uint64_t written = 0; written < rows; written++) {
    Row row;
    int draw = below(1000);
    if (first != last && due[first % WAITING] <= written) {
      row = waiting[first++ % WAITING];
      live_leg(&row);
    } else if (kept && draw < exact + corrected) {
      row = recent[next() % (kept < RECENT ? kept : RECENT)];
      if (draw >= exact) row.wrap_up += 1 + below(60);
      write_row(&row, SOUND);
      continue;
    } else {
      row = new_contact(++contact, written, rows, customers);
    }
    int chance = row.leg == 1 ? legs : 250;  // of those that have a second leg, a quarter have a third
    if (row.outcome == ANSWERED && row.leg < 3 && below(1000) < chance && last - first < WAITING) {
      Row more = row;
      more.leg++, more.arrived = row.ended, more.queue = (row.queue + 1 + below(QUEUES - 1)) % QUEUES;
      row.transfer = more.queue;
      due[last % WAITING] = written + LEG_DELAY, waiting[last++ % WAITING] = more;
    } else if (row.outcome == ANSWERED && row.leg == 1 && below(100) < 5) {
      row.transfer = (row.queue + 1 + below(QUEUES - 1)) % QUEUES;  // to a department whose legs are not in this export
    }
    int fault = below(1000) < faulty ? 1 + below(FAULTS - 1) : SOUND;
    if (fault == SOUND) recent[kept++ % RECENT] = row;
    write_row(&row, fault);
  }
  fwrite(room, 1, (size_t)(out - room), stdout);
  return ferror(stdout) ? 74 : 0;
}
