"""A traceback with a chain, carets included."""
# oracle: stderr


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount


def pay(account, prices):
    try:
        return [account.withdraw(price) for price in prices]
    except ValueError as error:
        raise RuntimeError("cannot pay") from error


print("before")
pay(Account(10), [3, 4] + [5 * 1])
