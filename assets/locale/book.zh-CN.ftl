# The book of customers
