"""The benchmark's questions in pandas, read by Arrow: pandas_job.py CSV OUT THREADS"""

import sys

import pandas as pd
import pyarrow as pa
import pyarrow.csv

import answers

source, target, threads = sys.argv[1:4]
pa.set_cpu_count(int(threads))
word, time = pa.dictionary(pa.int32(), pa.string()), pa.timestamp("s")
types = {"通话ID": pa.string(), "客户号": word, "技能组": word, "坐席工号": word, "业务类型": word, "来电时间": time, "接通时间": time, "挂机时间": time,
         "后处理时长(秒)": pa.int32(), "通话状态": word, "转接部门": word}
names = ["id", "customer", "queue", "agent", "business", "arrived", "answered", "ended", "wrap_up", "outcome", "transfer"]
table = pyarrow.csv.read_csv(
    source, parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True), read_options=pyarrow.csv.ReadOptions(block_size=4 << 20),
    convert_options=pyarrow.csv.ConvertOptions(include_columns=list(types), column_types=types, strings_can_be_null=False,
                                               timestamp_parsers=["%Y-%m-%d %H:%M:%S"]))
contacts = table.unify_dictionaries().rename_columns(names).to_pandas()
del table
seconds = contacts[["arrived", "answered", "ended"]].astype("datetime64[s]").astype("int64")
spoken = contacts["answered"].notna()
contacts["wait"] = (seconds["answered"] - seconds["arrived"]).where(spoken, 0)
contacts["handle_time"] = (seconds["ended"] - seconds["answered"] + contacts["wrap_up"].fillna(0).astype("int64")).where(spoken, 0)
contacts["is_answered"], contacts["within"] = spoken, spoken & (contacts["wait"] <= 20)
contacts["ivr_only"] = contacts["outcome"] == "IVR"
contacts["offered"] = ~contacts["ivr_only"]
contacts["abandoned"] = contacts["outcome"].isin(["排队放弃", "振铃未接听"])
contacts["day"] = contacts["arrived"].dt.normalize()
sums = ["offered", "ivr_only", "is_answered", "abandoned", "handle_time", "wait", "within"]
by_day = contacts.groupby(["queue", "day"], observed=True)[sums].sum().reset_index()
by_day["day"] = by_day["day"].dt.strftime("%Y-%m-%d")
answered = contacts[spoken]
by_agent = answered.groupby("agent", observed=True)["handle_time"].agg(["size", "sum"]).reset_index()
known = contacts[contacts["customer"] != "-"].assign(second=seconds["arrived"])
known = known.sort_values(["customer", "business", "second", "id"])
later = known["second"].groupby([known["customer"], known["business"]], observed=True).shift(-1)
known["repeated"] = later - known["second"] <= 7 * 86400
repeats = known[known["is_answered"]].groupby("queue", observed=True)["repeated"].agg(["size", "sum"]).reset_index()
moved = answered[answered["transfer"] != ""].groupby(["queue", "transfer"], observed=True).size().reset_index()
tables = [by_day, by_agent, repeats, moved]
answers.write(target, {name: table.itertuples(index=False, name=None) for name, table in zip(answers.SECTIONS, tables)})
