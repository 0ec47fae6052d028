"""Writes customers.xlsx, the workbook that the tests of import-book read. Needs openpyxl."""

from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
cover = book.active
cover.title = "封面"
cover["A1"] = "内部资料"
cover.sheet_state = "hidden"

sheet = book.create_sheet("客户")
sheet.append(["岭钢客户一览"])
sheet.merge_cells("A1:I1")
sheet["A1"].font = Font(bold=True)
sheet.append([None] * 8 + ["单位：万元"])
sheet.append(["客户名称", "2023年", "2024年", None, "建档日期", "我司占比", "应收账款", "联系人", "手机"])
sheet.append([None, "销售额", "销售额", "毛利率", None, None, None, None, None])
sheet.merge_cells("A3:A4")
sheet.merge_cells("C3:D3")
rows = [
    ["华泰建工", 1100, 1200, 0.08, date(2017, 3, 1), 0.45, 180, "贾建国", 13800001111],
    ["万利港贸", 2300, 2200.5, 0.06, datetime(2019, 6, 15, 8, 30), 0.30, 0, "曹万里", "13800002222"],
    ["顺河商贸", 400, "=D5*0", 0.07, "2018年3月", 0.55, 60, "孙德茂", None],
    ["嘉园置业", 450, 500, 0.14, date(2019, 1, 1), 0.32, 15, "沈宁", None],
    ["明达机件", 90, 110, 0.19, 43525, 0.36, 5, "方敏", None],
    ["林安弹簧", 20, 24, 0.22, date(2014, 5, 5), 0.55, 0, "叶素琴", None],
    ["宏达齿轮", 25, 36, 0.21, date(2023, 2, 1), 0.25, "#REF!", "卢静", None],
]
for row in rows:
    sheet.append(row)
# A formula without a value, as programs write that don't reckon, is an empty cell.
for line in range(5, 12):
    sheet.cell(line, 4).number_format = "0%"
    sheet.cell(line, 6).number_format = "0.0%"
    sheet.cell(line, 5).number_format = "yyyy-mm-dd"
sheet["G11"].data_type = "e"
sheet["G11"].value = "#REF!"
sheet.append(["合计", 4385, 4070.5, None, None, None, 260, None, None])

book.create_sheet("联系记录").append(["日期", "内容"])
book.save(Path(__file__).with_name("customers.xlsx"))
