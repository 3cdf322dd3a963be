"""Reading what others wrote and writing what others can read: CSV, workbooks and vCards."""
