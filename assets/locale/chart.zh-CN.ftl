# Charts of the review and of a customer
