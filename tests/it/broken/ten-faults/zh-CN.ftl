scenario-title = 十处错
scenario-blurb = 一份错得整整齐齐的情景。
scenario-firm = 错钢 { $name }
scenario-role = 经理
