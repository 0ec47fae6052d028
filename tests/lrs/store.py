"""Ralph with its file-system backend as a store: python store.py PORT

As it ships (5.1.0) this backend opens its file for writing with "create", so that a second POST
fails with status 500. Here it appends. Without the reloader of `ralph runserver` it is one process,
which can be killed.
"""

import sys

import uvicorn
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend

FSDataBackend.default_operation_type = BaseOperationType.APPEND

if __name__ == "__main__":
    uvicorn.run("ralph.api:app", host="127.0.0.1", port=int(sys.argv[1]), log_level="info")
