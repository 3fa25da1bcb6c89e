package main

// The templates of statements. Leading tabs are levels of indentation.

var simple = []string{
	"<new int> = <int>", "<new str> = <str>", "<new float> = <float>", "<new list> = <list>", "<new dict> = <dict>", "<new tuple> = <tuple>",
	"<new set> = <set>", "<new bytes> = <bytes>", "<new complex> = <complex>", "<new bool> = <bool>",
	"print(<any>)", "print(<any>, <any>)", "print(<any>, <any>, sep=<str>, end='|\\n')", "print(f'{(<any>)} {(<any>)!r}')", "print(repr(<any>), str(<any>))",
	"<new int>, <new str> = <int>, <str>", "<new int>, *<new list> = <int>, <any>, <any>", "*<new list>, <new int> = [<any>, <any>, <int>]",
	"(<new int>, (<new str>, <new int>)) = <int>, [<str>, <int>]", "<new int> = <new int> = <int>", "<new int>: int = <int>", "pass",
	"try:\n\tprint(<any>)\nexcept Exception as e:\n\tprint(type(e).__name__, e)",
	"try:\n\tprint(<wrongly>)\nexcept Exception as e:\n\tprint(type(e).__name__, e)",
	"<new list> = <list>\n<x> = <list>\n<x>.append(<any>)\n<x>[<n>:<n>] = <list>\nprint(<x>)",
	"<x> = list(<list>)\n<x>.extend(<str>)\n<x>.insert(<n>, <any>)\n<x>.reverse()\ndel <x>[<n>:<n>]\nprint(<x>)",
	"<x> = dict(<dict>)\n<x>[<str>] = <any>\n<x>.setdefault(<int>, []).append(<any>)\n<x>.pop(<str>, None)\n<x> |= {'q': <any>}\nprint(<x>, len(<x>))",
	"<x> = set(<set>)\n<x>.add(<int>)\n<x>.discard(<int>)\n<x> |= {<str>}\nprint(sorted(<x>, key=repr))",
	"<x> = bytearray(<bytes>)\n<x> += <bytes>\n<x>.append(<n>)\nprint(<x>, <x>[:<n>])",
	"<x> = <int>\n<x> <+|-|*|&|^>= <int>\nprint(<x>)", "<x> = <float>\n<x> <+|-|*>= <float>\nprint(<x>)", "<x> = <str>\n<x> += <str>\nprint(<x>)",
	"print([<a> for <a> in <list> if <bool>], {<b>: <any> for <b> in <str>})", "print(*<list>, *<tuple>, sep='/')",
	"print((lambda <a>, <b>=<any>, *<c>: (<a>, <b>, <c>))(<any>, *<list>))",
	"try:\n\tassert <any>, <str>\nexcept AssertionError as e:\n\tprint('assertion', e)", "print(<int> < <float> <= <int>, <str> == <str> != <str>)",
	"print((<w> := <int>) + <w>, [<y> := <str>, <y> * 2])",
	"print(type(<any>).__name__, isinstance(<any>, (int, str)))",
}

var compound = []string{
	"if <bool>:\n\t<block>\nelse:\n\t<block>",
	"if <any>:\n\t<block>\nelif <bool>:\n\t<block>",
	"for <a> in range(<n>):\n\tprint(<a>, end=' ')\n\t<block>\nprint()",
	"for <a>, <b> in enumerate(<str>):\n\tif <a> > 3:\n\t\tbreak\n\tprint(<a>, <b>)\nelse:\n\tprint('no break')",
	"for <a> in <list>:\n\tif not <a>:\n\t\tcontinue\n\tprint(<a>)\n\t<block>",
	"for <a>, <b> in <dict>.items():\n\tprint(<a>, '->', <b>)",
	"<i> = <n>\nwhile <i> > 0:\n\t<i> -= 1\n\tif <i> == <n>:\n\t\t<continue|break>\n\t<block>\nelse:\n\tprint('exhausted', <i>)",
	"try:\n\t<block>\n\tprint(<wrongly>)\nexcept (<ValueError|TypeError|KeyError>, ZeroDivisionError) as <e>:\n\tprint('first', repr(<e>))\nexcept Exception as <e>:\n\tprint('second', type(<e>).__name__, <e>)\nelse:\n\tprint('else')\nfinally:\n\tprint('finally')",
	"try:\n\ttry:\n\t\traise <ValueError|KeyError|RuntimeError>(<any>)\n\tfinally:\n\t\tprint('inner')\nexcept <ValueError|LookupError|Exception> as <e>:\n\tprint(repr(<e>), <e>.args)\nexcept BaseException as <e>:\n\tprint('other', repr(<e>))",
	"def <f>(<a>, <b>=<any>, *<c>, <k>=<any>, **<d>):\n\tif <bool>:\n\t\treturn <a>\n\t<return>\nfor <args> in [(1,), (1, 2), (1, 2, 3)]:\n\tprint(<f>(*<args>), <f>(*<args>, <k>=<any>), <f>(0, <z>=1))",
	"def <f>(<a>, /, <b>, *, <c>=<any>):\n\treturn [<a>, <b>, <c>]\ntry:\n\tprint(<f>(<any>, <b>=<any>))\n\tprint(<f>(<any>, <any>, <c>=<any>))\n\tprint(<f>(<1, 2, 3|1|1, zz=2|*[1, 2], b=1>))\nexcept TypeError as <e>:\n\tprint(<e>)",
	"def <f>(<n0>):\n\t<total> = <int>\n\tdef <g>(<m>):\n\t\tnonlocal <total>\n\t\t<total> += <m>\n\t\treturn <total>\n\treturn [<g>(<i>) for <i> in range(<n0>)], <total>\nprint(<f>(<n>))",
	"match <any>:\n\tcase 0 | 1:\n\t\tprint('small')\n\tcase int(<x>) if <x> > 5:\n\t\tprint('int', <x>)\n\tcase str() as <x>:\n\t\tprint('str', <x>)\n\tcase [<x>, *<y>]:\n\t\tprint('sequence', <x>, <y>)\n\tcase {'a': <x>, **<y>}:\n\t\tprint('mapping', <x>, <y>)\n\tcase None | True:\n\t\tprint('constant')\n\tcase _:\n\t\t<block>",
	"match (<any>, <any>):\n\tcase (<x>, <y>) if <x> == <y>:\n\t\tprint('same')\n\tcase (float() | complex(), <y>):\n\t\tprint('number', <y>)\n\tcase (bytes(<x>) | str(<x>), [] | {}):\n\t\tprint('text', <x>)\n\tcase (<x>, _):\n\t\tprint('else', <x>)",
	"def <f>(<a>):\n\ttry:\n\t\treturn <a> // <n>\n\texcept ZeroDivisionError:\n\t\treturn 'zero'\n\tfinally:\n\t\tprint('leaving', <a>)\nprint(<f>(<int>))",
	"def <f>(<i>):\n\tfor <x> in range(<i>):\n\t\ttry:\n\t\t\tif <x> == <n>:\n\t\t\t\t<continue|break|return 'r'>\n\t\t\tprint('body', <x>)\n\t\tfinally:\n\t\t\tprint('clean', <x>)\n\treturn 'end'\nprint(<f>(<n> + 1))",
}
