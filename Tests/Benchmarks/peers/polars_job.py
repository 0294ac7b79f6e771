"""The benchmark's questions in Polars, streaming: polars_job.py CSV OUT THREADS"""

import os
import sys

source, target, threads = sys.argv[1:4]
os.environ["POLARS_MAX_THREADS"] = threads
import polars as pl  # noqa: E402  (reads the number of threads when it is loaded)

import answers  # noqa: E402

NAMES = ["通话ID", "话单ID", "渠道", "客户号", "技能组", "班组", "坐席工号", "业务类型", "来电时间", "接通时间", "挂机时间", "保持时长(秒)",
         "后处理时长(秒)", "通话状态", "转接部门", "是否解决", "满意度", "备注"]
schema = {name: pl.Int32 if name.endswith("(秒)") else pl.String for name in NAMES}


def time(name):
    return pl.col(name).str.to_datetime("%Y-%m-%d %H:%M:%S", time_unit="us")


scan = pl.scan_csv(source, schema=schema, has_header=True, try_parse_dates=False)
contacts = scan.with_columns(arrived=time("来电时间"), answered=time("接通时间"), ended=time("挂机时间")).select(
    "arrived", id="通话ID", customer="客户号", queue="技能组", agent="坐席工号", business="业务类型", outcome="通话状态", transfer="转接部门",
    wait=(pl.col("answered") - pl.col("arrived")).dt.total_seconds().cast(pl.Int32),
    handle_time=((pl.col("ended") - pl.col("answered")).dt.total_seconds() + pl.col("后处理时长(秒)")).cast(pl.Int32),
).collect(engine="streaming").lazy()
spoken = contacts.filter(pl.col("wait").is_not_null())
key = ["customer", "business"]
same = (pl.col("customer") == pl.col("customer").shift(-1)) & (pl.col("business") == pl.col("business").shift(-1))
answered_by = [
    contacts.group_by("queue", pl.col("arrived").dt.date().cast(pl.String)).agg(
        (pl.col("outcome") != "IVR").sum(), (pl.col("outcome") == "IVR").sum().alias("ivr"), pl.col("wait").count().alias("a"),
        pl.col("outcome").is_in(["排队放弃", "振铃未接听"]).sum().alias("b"), pl.col("handle_time").cast(pl.Int64).sum(),
        pl.col("wait").cast(pl.Int64).sum(), (pl.col("wait") <= 20).sum().alias("s")),
    spoken.group_by("agent").agg(pl.len(), pl.col("handle_time").cast(pl.Int64).sum()),
    contacts.filter(pl.col("customer") != "-").sort(*key, "arrived", "id").with_columns(
        later=pl.when(same).then(pl.col("arrived").shift(-1))).filter(pl.col("wait").is_not_null()).group_by("queue").agg(
            pl.len(), (pl.col("later") - pl.col("arrived") <= pl.duration(days=7)).sum()),
    spoken.filter(pl.col("transfer").fill_null("") != "").group_by("queue", "transfer").agg(pl.len()),
]
tables = pl.collect_all(answered_by, engine="streaming")
answers.write(target, {name: table.rows() for name, table in zip(answers.SECTIONS, tables)})
