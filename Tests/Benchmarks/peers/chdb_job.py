"""The benchmark's questions in chDB: chdb_job.py CSV OUT THREADS"""

import json
import os
import sys

from chdb import session

import answers

source, target, threads = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
TYPES = [("通话ID", "String"), ("话单ID", "String"), ("渠道", "LowCardinality(String)"), ("客户号", "String"),
         ("技能组", "LowCardinality(String)"), ("班组", "LowCardinality(String)"), ("坐席工号", "LowCardinality(String)"),
         ("业务类型", "LowCardinality(String)"), ("来电时间", "DateTime(\\'UTC\\')"), ("接通时间", "Nullable(DateTime(\\'UTC\\'))"),
         ("挂机时间", "DateTime(\\'UTC\\')"), ("保持时长(秒)", "Nullable(Int32)"), ("后处理时长(秒)", "Nullable(Int32)"),
         ("通话状态", "LowCardinality(String)"), ("转接部门", "LowCardinality(String)"), ("是否解决", "LowCardinality(String)"),
         ("满意度", "LowCardinality(String)"), ("备注", "String")]
structure = ", ".join(f"`{name}` {kind}" for name, kind in TYPES)
database = session.Session()
database.query(f"SET max_threads = {threads}")
database.query("CREATE DATABASE IF NOT EXISTS bench")
database.query(f"""
  CREATE TABLE bench.contacts ENGINE = Memory AS
  SELECT `通话ID` AS id, `客户号` AS customer, `技能组` AS queue, `坐席工号` AS agent, `业务类型` AS business, `来电时间` AS arrived,
    `通话状态` AS outcome, `转接部门` AS transfer, `接通时间` - `来电时间` AS wait,
    (`挂机时间` - `接通时间`) + `后处理时长(秒)` AS handle_time
  FROM file('{source}', 'CSVWithNames', '{structure}')""")


def rows(query):
    return [json.loads(line) for line in database.query(query, "JSONCompactEachRow").bytes().decode().splitlines()]


answers.write(target, {
    "queue_day": rows("""
      SELECT queue, toString(toDate(arrived)) AS day, countIf(outcome <> 'IVR'), countIf(outcome = 'IVR'), count(wait),
        countIf(outcome IN ('排队放弃', '振铃未接听')), ifNull(sum(handle_time), 0), ifNull(sum(wait), 0), countIf(wait <= 20)
      FROM bench.contacts GROUP BY queue, day"""),
    "agent": rows("SELECT agent, count(), sum(handle_time) FROM bench.contacts WHERE isNotNull(wait) GROUP BY agent"),
    "repeat_7d": rows("""
      SELECT queue, count(), countIf(later > 0 AND later - toInt64(toUnixTimestamp(arrived)) <= 604800) FROM (
        SELECT queue, wait, arrived, leadInFrame(toInt64(toUnixTimestamp(arrived)), 1, -1) OVER (
          PARTITION BY customer, business ORDER BY arrived, id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS later
        FROM bench.contacts WHERE customer <> '-') WHERE isNotNull(wait) GROUP BY queue"""),
    "transfers": rows("SELECT queue, transfer, count() FROM bench.contacts WHERE isNotNull(wait) AND transfer <> '' GROUP BY queue, transfer"),
})
