"""The benchmark's questions in DuckDB: duckdb_job.py CSV OUT THREADS"""

import sys

import duckdb

import answers

source, target, threads = sys.argv[1:4]
TYPES = {"来电时间": "TIMESTAMP", "接通时间": "TIMESTAMP", "挂机时间": "TIMESTAMP", "保持时长(秒)": "INTEGER", "后处理时长(秒)": "INTEGER"}
NAMES = ["通话ID", "话单ID", "渠道", "客户号", "技能组", "班组", "坐席工号", "业务类型", "来电时间", "接通时间", "挂机时间", "保持时长(秒)",
         "后处理时长(秒)", "通话状态", "转接部门", "是否解决", "满意度", "备注"]
columns = ", ".join(f"'{name}': '{TYPES.get(name, 'VARCHAR')}'" for name in NAMES)
database = duckdb.connect(":memory:", config={"threads": int(threads)})
database.execute("SET preserve_insertion_order = false")
database.execute(f"""
  CREATE TABLE contacts AS
  SELECT "通话ID" AS id, "客户号" AS customer, "技能组" AS queue, "坐席工号" AS agent, "业务类型" AS business, "来电时间" AS arrived,
    "通话状态" AS outcome, "转接部门" AS transfer, date_diff('second', "来电时间", "接通时间")::INTEGER AS wait,
    (date_diff('second', "接通时间", "挂机时间") + "后处理时长(秒)")::INTEGER AS handle_time
  FROM read_csv(?, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {{{columns}}})""", [source])


def rows(query):
    return database.execute(query).fetchall()


answers.write(target, {
    "queue_day": rows("""
      SELECT queue, CAST(arrived AS DATE)::VARCHAR, count(*) FILTER (outcome <> 'IVR'), count(*) FILTER (outcome = 'IVR'), count(wait),
        count(*) FILTER (outcome IN ('排队放弃', '振铃未接听')), coalesce(sum(handle_time), 0), coalesce(sum(wait), 0),
        count(*) FILTER (wait <= 20) FROM contacts GROUP BY ALL"""),
    "agent": rows("SELECT agent, count(*), sum(handle_time) FROM contacts WHERE wait IS NOT NULL GROUP BY ALL"),
    "repeat_7d": rows("""
      SELECT queue, count(*), count(*) FILTER (later - arrived <= INTERVAL 7 DAY) FROM (
        SELECT queue, wait, arrived, lead(arrived) OVER (PARTITION BY customer, business ORDER BY arrived, id) AS later
        FROM contacts WHERE customer <> '-') WHERE wait IS NOT NULL GROUP BY ALL"""),
    "transfers": rows("SELECT queue, transfer, count(*) FROM contacts WHERE wait IS NOT NULL AND transfer <> '' GROUP BY ALL"),
})
