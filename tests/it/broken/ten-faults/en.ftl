scenario-title = Ten faults
scenario-blurb = A scenario with everything wrong.
scenario-firm = Wrong Steel
g@rbage
scenario-role = Manager
