# What a nested function keeps of the one around it.
def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance
    def peek():
        return balance
    return deposit, peek

deposit, peek = account(10)
print(deposit(5), deposit(5), peek())
print(peek.__closure__[0].cell_contents, peek.__code__.co_freevars, account.__code__.co_cellvars)
total = 0
def add(x):
    global total, made
    total += x
    made = "by add"
add(3)
print(total, made)
def early():
    try:
        return inner_value
    except NameError as e:
        print(type(e).__name__, e)
    inner_value = 1
early()
