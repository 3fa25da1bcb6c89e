"""Methods of int."""


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: ((5).to_bytes(2,'big'),(5).to_bytes()))
show(lambda: ((500).to_bytes(1)))
show(lambda: ((-1).to_bytes(2)))
show(lambda: ((-1).to_bytes(2,signed=True)))
show(lambda: ((200).to_bytes(1,signed=True)))
show(lambda: ((200).to_bytes(-1)))
show(lambda: ((200).to_bytes(1,'x')))
show(lambda: (int.from_bytes(b'\xff\x00'),int.from_bytes(b'\xff\x00','little',signed=True)))
show(lambda: (int.from_bytes([1,2,300])))
show(lambda: (int.from_bytes('ab')))
show(lambda: (int.from_bytes(5)))
show(lambda: (True.from_bytes(b'\x01')))
show(lambda: ((255).bit_length(),(-255).bit_count()))
show(lambda: ((5).as_integer_ratio(), True.as_integer_ratio()))
show(lambda: ((5).is_integer(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate()))
show(lambda: ((7).__divmod__(2),(7).__rdivmod__(2),(7).__divmod__('a'),(7).__round__(),(7).__trunc__(),(7.5).__floor__(),(7.5).__ceil__(),(7.5).__trunc__(),(7).__getnewargs__(),(7.5).__getnewargs__()))
