"""Usage: python3 certificate.py CHECKER CASES... Fails if the checker gives another verdict than the case has."""
import importlib.util
import json
import os
import sys
import time

sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location("check_certificate", sys.argv[1])
checker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(checker)


def holds(text):
    try:
        checker.check(text)
        return True
    except checker.Fails:
        return False


wrong = 0
for file in sys.argv[2:]:
    start = time.monotonic()
    with open(file, encoding="ascii") as lines:
        cases = [json.loads(line) for line in lines]
    for case in cases:
        if holds(case["text"]) != case["holds"]:
            wrong += 1
            print(case["name"], file=sys.stderr)
    print(f"{len(cases)} certificates, {os.path.basename(file)}: {round(1000 * (time.monotonic() - start))} ms in Python")
sys.exit(f"{wrong} wrong verdicts" if wrong else 0)
