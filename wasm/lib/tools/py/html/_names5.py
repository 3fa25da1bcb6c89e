"""Names of characters that HTML 5 has added to those of HTML 4, from the list in the HTML standard ("Named character references")."""

from html.entities import _FEW

# Names, with commas between those of one character, and that character.
_SHOWN = """Dot,DoubleDot,die¨ circledR® strns¯ PlusMinus,pm± DiacriticalAcute´ CenterDot,centerdot· Cedilla¸ half½ angstÅ div÷ AmacrĀ amacrā AbreveĂ abreveă
AogonĄ aogoną CacuteĆ cacuteć CcircĈ ccircĉ CdotĊ cdotċ CcaronČ ccaronč DcaronĎ dcaronď DstrokĐ dstrokđ EmacrĒ emacrē EdotĖ edotė EogonĘ eogonę
EcaronĚ ecaroně GcircĜ gcircĝ GbreveĞ gbreveğ GdotĠ gdotġ GcedilĢ HcircĤ hcircĥ HstrokĦ hstrokħ ItildeĨ itildeĩ ImacrĪ imacrī IogonĮ iogonį Idotİ
imath,inodotı IJligĲ ijligĳ JcircĴ jcircĵ KcedilĶ kcedilķ kgreenĸ LacuteĹ lacuteĺ LcedilĻ lcedilļ LcaronĽ lcaronľ LmidotĿ lmidotŀ LstrokŁ lstrokł
NacuteŃ nacuteń NcedilŅ ncedilņ NcaronŇ ncaronň naposŉ ENGŊ engŋ OmacrŌ omacrō OdblacŐ odblacő RacuteŔ racuteŕ RcedilŖ rcedilŗ RcaronŘ rcaronř SacuteŚ
sacuteś ScircŜ scircŝ ScedilŞ scedilş TcedilŢ tcedilţ TcaronŤ tcaronť TstrokŦ tstrokŧ UtildeŨ utildeũ UmacrŪ umacrū UbreveŬ ubreveŭ UringŮ uringů
UdblacŰ udblacű UogonŲ uogonų WcircŴ wcircŵ YcircŶ ycircŷ ZacuteŹ zacuteź ZdotŻ zdotż ZcaronŽ zcaronž impedƵ gacuteǵ jmathȷ Hacek,caronˇ Breve,breve˘
DiacriticalDot,dot˙ ring˚ ogon˛ DiacriticalTilde˜ DiacriticalDoubleAcute,dblac˝ DownBrevȇ ohmΩ epsiε sigmav,varsigmaς upsiυ thetav,varthetaϑ Upsiϒ
phiv,straightphi,varphiϕ varpiϖ GammadϜ digamma,gammadϝ kappav,varkappaϰ rhov,varrhoϱ epsiv,straightepsilon,varepsilonϵ backepsilon,bepsi϶ IOcyЁ DJcyЂ
GJcyЃ JukcyЄ DScyЅ IukcyІ YIcyЇ JsercyЈ LJcyЉ NJcyЊ TSHcyЋ KJcyЌ UbrcyЎ DZcyЏ AcyА BcyБ VcyВ GcyГ DcyД IEcyЕ ZHcyЖ ZcyЗ IcyИ JcyЙ KcyК LcyЛ McyМ NcyН
OcyО PcyП RcyР ScyС TcyТ UcyУ FcyФ KHcyХ TScyЦ CHcyЧ SHcyШ SHCHcyЩ HARDcyЪ YcyЫ SOFTcyЬ EcyЭ YUcyЮ YAcyЯ acyа bcyб vcyв gcyг dcyд iecyе zhcyж zcyз
icyи jcyй kcyк lcyл mcyм ncyн ocyо pcyп rcyр scyс tcyт ucyу fcyф khcyх tscyц chcyч shcyш shchcyщ hardcyъ ycyы softcyь ecyэ yucyю yacyя iocyё djcyђ
gjcyѓ jukcyє dscyѕ iukcyі yicyї jsercyј ljcyљ njcyњ tshcyћ kjcyќ ubrcyў dzcyџ dash,hyphen‐ horbar― Verbar,Vert‖ OpenCurlyQuote‘
CloseCurlyQuote,rsquor’ lsquor‚ OpenCurlyDoubleQuote“ CloseCurlyDoubleQuote,rdquor” ldquor„ ddagger‡ bullet• nldr‥ mldr… pertenk‱ tprime‴
backprime,bprime‵ OverBar‾ caret⁁ hybull⁃ bsemi⁏ qprime⁗ TripleDot,tdot⃛ DotDot⃜ Copf,complexesℂ incare℅ gscrℊ HilbertSpace,Hscr,hamiltℋ
Hfr,Poincareplaneℌ Hopf,quaternionsℍ planckhℎ hbar,hslash,planck,plankvℏ Iscr,imaglineℐ Ifr,Im,imagpartℑ Laplacetrf,Lscr,lagranℒ ellℓ Nopf,naturalsℕ
numero№ copysr℗ wp℘ Popf,primesℙ Qopf,rationalsℚ Rscr,realineℛ Re,Rfr,realpartℜ Ropf,realsℝ rx℞ TRADE™ Zopf,integersℤ mho℧ Zfr,zeetrfℨ iiota℩
Bernoullis,Bscr,bernouℬ Cayleys,Cfrℭ escrℯ Escr,expectationℰ Fouriertrf,Fscrℱ Mellintrf,Mscr,phmmatℳ order,orderof,oscrℴ alephℵ bethℶ gimelℷ dalethℸ
CapitalDifferentialD,DDⅅ DifferentialD,ddⅆ ExponentialE,ee,exponentialeⅇ ImaginaryI,iiⅈ frac13⅓ frac23⅔ frac15⅕ frac25⅖ frac35⅗ frac45⅘ frac16⅙
frac56⅚ frac18⅛ frac38⅜ frac58⅝ frac78⅞ LeftArrow,ShortLeftArrow,leftarrow,slarr← ShortUpArrow,UpArrow,uparrow↑
RightArrow,ShortRightArrow,rightarrow,srarr→ DownArrow,ShortDownArrow,downarrow↓ LeftRightArrow,leftrightarrow↔ UpDownArrow,updownarrow,varr↕
UpperLeftArrow,nwarr,nwarrow↖ UpperRightArrow,nearr,nearrow↗ LowerRightArrow,searr,searrow↘ LowerLeftArrow,swarr,swarrow↙ nlarr,nleftarrow↚
nrarr,nrightarrow↛ rarrw,rightsquigarrow↝ nrarrw↝̸ Larr,twoheadleftarrow↞ Uarr↟ Rarr,twoheadrightarrow↠ Darr↡ larrtl,leftarrowtail↢
rarrtl,rightarrowtail↣ LeftTeeArrow,mapstoleft↤ UpTeeArrow,mapstoup↥ RightTeeArrow,map,mapsto↦ DownTeeArrow,mapstodown↧ hookleftarrow,larrhk↩
hookrightarrow,rarrhk↪ larrlp,looparrowleft↫ looparrowright,rarrlp↬ harrw,leftrightsquigarrow↭ nharr,nleftrightarrow↮ Lsh,lsh↰ Rsh,rsh↱ ldsh↲ rdsh↳
cularr,curvearrowleft↶ curarr,curvearrowright↷ circlearrowleft,olarr↺ circlearrowright,orarr↻ LeftVector,leftharpoonup,lharu↼
DownLeftVector,leftharpoondown,lhard↽ RightUpVector,uharr,upharpoonright↾ LeftUpVector,uharl,upharpoonleft↿ RightVector,rharu,rightharpoonup⇀
DownRightVector,rhard,rightharpoondown⇁ RightDownVector,dharr,downharpoonright⇂ LeftDownVector,dharl,downharpoonleft⇃
RightArrowLeftArrow,rightleftarrows,rlarr⇄ UpArrowDownArrow,udarr⇅ LeftArrowRightArrow,leftrightarrows,lrarr⇆ leftleftarrows,llarr⇇ upuparrows,uuarr⇈
rightrightarrows,rrarr⇉ ddarr,downdownarrows⇊ ReverseEquilibrium,leftrightharpoons,lrhar⇋ Equilibrium,rightleftharpoons,rlhar⇌ nLeftarrow,nlArr⇍
nLeftrightarrow,nhArr⇎ nRightarrow,nrArr⇏ DoubleLeftArrow,Leftarrow⇐ DoubleUpArrow,Uparrow⇑ DoubleRightArrow,Implies,Rightarrow⇒
DoubleDownArrow,Downarrow⇓ DoubleLeftRightArrow,Leftrightarrow,iff⇔ DoubleUpDownArrow,Updownarrow,vArr⇕ nwArr⇖ neArr⇗ seArr⇘ swArr⇙ Lleftarrow,lAarr⇚
Rrightarrow,rAarr⇛ zigrarr⇝ LeftArrowBar,larrb⇤ RightArrowBar,rarrb⇥ DownArrowUpArrow,duarr⇵ loarr⇽ roarr⇾ hoarr⇿ ForAll∀ comp,complement∁ PartialD∂
npart∂̸ Exists∃ NotExists,nexist,nexists∄ emptyset,emptyv,varnothing∅ Del∇ Element,in,isinv∈ NotElement,notinva∉ ReverseElement,SuchThat,niv∋
NotReverseElement,notni,notniva∌ Product∏ Coproduct,coprod∐ Sum∑ MinusPlus,mnplus,mp∓ dotplus,plusdo∔ Backslash,setminus,setmn,smallsetminus,ssetmn∖
SmallCircle,compfn∘ Sqrt√ Proportional,propto,varpropto,vprop∝ angrt∟ angle∠ nang∠⃒ angmsd,measuredangle∡ angsph∢ VerticalBar,mid,shortmid,smid∣
NotVerticalBar,nmid,nshortmid,nsmid∤ DoubleVerticalBar,par,parallel,shortparallel,spar∥ NotDoubleVerticalBar,npar,nparallel,nshortparallel,nspar∦
wedge∧ vee∨ caps∩︀ cups∪︀ Integral∫ Int∬ iiint,tint∭ ContourIntegral,conint,oint∮ Conint,DoubleContourIntegral∯ Cconint∰ cwint∱
ClockwiseContourIntegral,cwconint∲ CounterClockwiseContourIntegral,awconint∳ Therefore,therefore∴ Because,becaus,because∵ ratio∶ Colon,Proportion∷
dotminus,minusd∸ mDDot∺ homtht∻ Tilde,thicksim,thksim∼ nvsim∼⃒ backsim,bsim∽ race∽̱ ac,mstpos∾ acE∾̳ acd∿ VerticalTilde,wr,wreath≀ NotTilde,nsim≁
EqualTilde,eqsim,esim≂ NotEqualTilde,nesim≂̸ TildeEqual,sime,simeq≃ NotTildeEqual,nsime,nsimeq≄ TildeFullEqual≅ simne≆ NotTildeFullEqual,ncong≇
TildeTilde,ap,approx,thickapprox,thkap≈ NotTildeTilde,nap,napprox≉ ape,approxeq≊ apid≋ napid≋̸ backcong,bcong≌ CupCap,asympeq≍ nvap≍⃒
Bumpeq,HumpDownHump,bump≎ NotHumpDownHump,nbump≎̸ HumpEqual,bumpe,bumpeq≏ NotHumpEqual,nbumpe≏̸ DotEqual,doteq,esdot≐ nedot≐̸ doteqdot,eDot≑
efDot,fallingdotseq≒ erDot,risingdotseq≓ Assign,colone,coloneq≔ ecolon,eqcolon≕ ecir,eqcirc≖ circeq,cire≗ wedgeq≙ veeeq≚ triangleq,trie≜
equest,questeq≟ NotEqual≠ Congruent≡ bnequiv≡⃥ NotCongruent,nequiv≢ leq≤ nvle≤⃒ GreaterEqual,geq≥ nvge≥⃒ LessFullEqual,lE,leqq≦ nlE,nleqq≦̸
GreaterFullEqual,gE,geqq≧ NotGreaterFullEqual,ngE,ngeqq≧̸ lnE,lneqq≨ lvertneqq,lvnE≨︀ gnE,gneqq≩ gvertneqq,gvnE≩︀ Lt,NestedLessLess,ll≪
NotLessLess,nLtv≪̸ nLt≪⃒ Gt,NestedGreaterGreater,gg≫ NotGreaterGreater,nGtv≫̸ nGt≫⃒ between,twixt≬ NotCupCap≭ NotLess,nless,nlt≮ NotGreater,ngt,ngtr≯
NotLessEqual,nle,nleq≰ NotGreaterEqual,nge,ngeq≱ LessTilde,lesssim,lsim≲ GreaterTilde,gsim,gtrsim≳ NotLessTilde,nlsim≴ NotGreaterTilde,ngsim≵
LessGreater,lessgtr,lg≶ GreaterLess,gl,gtrless≷ NotLessGreater,ntlg≸ NotGreaterLess,ntgl≹ Precedes,pr,prec≺ Succeeds,sc,succ≻
PrecedesSlantEqual,prcue,preccurlyeq≼ SucceedsSlantEqual,sccue,succcurlyeq≽ PrecedesTilde,precsim,prsim≾ SucceedsTilde,scsim,succsim≿
NotSucceedsTilde≿̸ NotPrecedes,npr,nprec⊀ NotSucceeds,nsc,nsucc⊁ subset⊂ NotSubset,nsubset,vnsub⊂⃒ Superset,supset⊃ NotSuperset,nsupset,vnsup⊃⃒ nsup⊅
SubsetEqual,subseteq⊆ SupersetEqual,supseteq⊇ NotSubsetEqual,nsube,nsubseteq⊈ NotSupersetEqual,nsupe,nsupseteq⊉ subne,subsetneq⊊ varsubsetneq,vsubne⊊︀
supne,supsetneq⊋ varsupsetneq,vsupne⊋︀ cupdot⊍ UnionPlus,uplus⊎ SquareSubset,sqsub,sqsubset⊏ NotSquareSubset⊏̸ SquareSuperset,sqsup,sqsupset⊐
NotSquareSuperset⊐̸ SquareSubsetEqual,sqsube,sqsubseteq⊑ SquareSupersetEqual,sqsupe,sqsupseteq⊒ SquareIntersection,sqcap⊓ sqcaps⊓︀ SquareUnion,sqcup⊔
sqcups⊔︀ CirclePlus⊕ CircleMinus,ominus⊖ CircleTimes⊗ osol⊘ CircleDot,odot⊙ circledcirc,ocir⊚ circledast,oast⊛ circleddash,odash⊝ boxplus,plusb⊞
boxminus,minusb⊟ boxtimes,timesb⊠ dotsquare,sdotb⊡ RightTee,vdash⊢ LeftTee,dashv⊣ DownTee,top⊤ UpTee,bot,bottom⊥ models⊧ DoubleRightTee,vDash⊨ Vdash⊩
Vvdash⊪ VDash⊫ nvdash⊬ nvDash⊭ nVdash⊮ nVDash⊯ prurel⊰ LeftTriangle,vartriangleleft,vltri⊲ RightTriangle,vartriangleright,vrtri⊳
LeftTriangleEqual,ltrie,trianglelefteq⊴ nvltrie⊴⃒ RightTriangleEqual,rtrie,trianglerighteq⊵ nvrtrie⊵⃒ origof⊶ imof⊷ multimap,mumap⊸ hercon⊹
intcal,intercal⊺ veebar⊻ barvee⊽ angrtvb⊾ lrtri⊿ Wedge,bigwedge,xwedge⋀ Vee,bigvee,xvee⋁ Intersection,bigcap,xcap⋂ Union,bigcup,xcup⋃
Diamond,diam,diamond⋄ Star,sstarf⋆ divideontimes,divonx⋇ bowtie⋈ ltimes⋉ rtimes⋊ leftthreetimes,lthree⋋ rightthreetimes,rthree⋌ backsimeq,bsime⋍
curlyvee,cuvee⋎ curlywedge,cuwed⋏ Sub,Subset⋐ Sup,Supset⋑ Cap⋒ Cup⋓ fork,pitchfork⋔ epar⋕ lessdot,ltdot⋖ gtdot,gtrdot⋗ Ll⋘ nLl⋘̸ Gg,ggg⋙ nGg⋙̸
LessEqualGreater,leg,lesseqgtr⋚ lesg⋚︀ GreaterEqualLess,gel,gtreqless⋛ gesl⋛︀ cuepr,curlyeqprec⋞ cuesc,curlyeqsucc⋟ NotPrecedesSlantEqual,nprcue⋠
NotSucceedsSlantEqual,nsccue⋡ NotSquareSubsetEqual,nsqsube⋢ NotSquareSupersetEqual,nsqsupe⋣ lnsim⋦ gnsim⋧ precnsim,prnsim⋨ scnsim,succnsim⋩
NotLeftTriangle,nltri,ntriangleleft⋪ NotRightTriangle,nrtri,ntriangleright⋫ NotLeftTriangleEqual,nltrie,ntrianglelefteq⋬
NotRightTriangleEqual,nrtrie,ntrianglerighteq⋭ vellip⋮ ctdot⋯ utdot⋰ dtdot⋱ disin⋲ isinsv⋳ isins⋴ isindot⋵ notindot⋵̸ notinvc⋶ notinvb⋷ isinE⋹
notinE⋹̸ nisd⋺ xnis⋻ nis⋼ notnivc⋽ notnivb⋾ barwed,barwedge⌅ Barwed,doublebarwedge⌆ LeftCeiling⌈ RightCeiling⌉ LeftFloor⌊ RightFloor⌋ drcrop⌌ dlcrop⌍
urcrop⌎ ulcrop⌏ bnot⌐ profline⌒ profsurf⌓ telrec⌕ target⌖ ulcorn,ulcorner⌜ urcorn,urcorner⌝ dlcorn,llcorner⌞ drcorn,lrcorner⌟ frown,sfrown⌢
smile,ssmile⌣ cylcty⌭ profalar⌮ topbot⌶ ovbar⌽ solbar⌿ angzarr⍼ lmoust,lmoustache⎰ rmoust,rmoustache⎱ OverBracket,tbrk⎴ UnderBracket,bbrk⎵ bbrktbrk⎶
OverParenthesis⏜ UnderParenthesis⏝ OverBrace⏞ UnderBrace⏟ trpezium⏢ elinters⏧ blank␣ circledS,oSⓈ HorizontalLine,boxh─ boxv│ boxdr┌ boxdl┐ boxur└
boxul┘ boxvr├ boxvl┤ boxhd┬ boxhu┴ boxvh┼ boxH═ boxV║ boxdR╒ boxDr╓ boxDR╔ boxdL╕ boxDl╖ boxDL╗ boxuR╘ boxUr╙ boxUR╚ boxuL╛ boxUl╜ boxUL╝ boxvR╞
boxVr╟ boxVR╠ boxvL╡ boxVl╢ boxVL╣ boxHd╤ boxhD╥ boxHD╦ boxHu╧ boxhU╨ boxHU╩ boxvH╪ boxVh╫ boxVH╬ uhblk▀ lhblk▄ block█ blk14░ blk12▒ blk34▓
Square,squ,square□ FilledVerySmallSquare,blacksquare,squarf,squf▪ EmptyVerySmallSquare▫ rect▭ marker▮ fltns▱ bigtriangleup,xutri△ blacktriangle,utrif▴
triangle,utri▵ blacktriangleright,rtrif▸ rtri,triangleright▹ bigtriangledown,xdtri▽ blacktriangledown,dtrif▾ dtri,triangledown▿
blacktriangleleft,ltrif◂ ltri,triangleleft◃ lozenge◊ cir○ tridot◬ bigcirc,xcirc◯ ultri◸ urtri◹ lltri◺ EmptySmallSquare◻ FilledSmallSquare◼
bigstar,starf★ female♀ male♂ spadesuit♠ clubsuit♣ heartsuit♥ diamondsuit♦ sung♪ flat♭ natur,natural♮ sharp♯ checkmark✓ malt,maltese✠ sext✶
VerticalSeparator❘ lbbrk❲ rbbrk❳ bsolhsub⟈ suphsol⟉ LeftDoubleBracket,lobrk⟦ RightDoubleBracket,robrk⟧ LeftAngleBracket,langle⟨
RightAngleBracket,rangle⟩ Lang⟪ Rang⟫ loang⟬ roang⟭ LongLeftArrow,longleftarrow,xlarr⟵ LongRightArrow,longrightarrow,xrarr⟶
LongLeftRightArrow,longleftrightarrow,xharr⟷ DoubleLongLeftArrow,Longleftarrow,xlArr⟸ DoubleLongRightArrow,Longrightarrow,xrArr⟹
DoubleLongLeftRightArrow,Longleftrightarrow,xhArr⟺ longmapsto,xmap⟼ dzigrarr⟿ nvlArr⤂ nvrArr⤃ nvHarr⤄ Map⤅ lbarr⤌ bkarow,rbarr⤍ lBarr⤎ dbkarow,rBarr⤏
RBarr,drbkarow⤐ DDotrahd⤑ UpArrowBar⤒ DownArrowBar⤓ Rarrtl⤖ latail⤙ ratail⤚ lAtail⤛ rAtail⤜ larrfs⤝ rarrfs⤞ larrbfs⤟ rarrbfs⤠ nwarhk⤣ nearhk⤤
hksearow,searhk⤥ hkswarow,swarhk⤦ nwnear⤧ nesear,toea⤨ seswar,tosa⤩ swnwar⤪ rarrc⤳ nrarrc⤳̸ cudarrr⤵ ldca⤶ rdca⤷ cudarrl⤸ larrpl⤹ curarrm⤼ cularrp⤽
rarrpl⥅ harrcir⥈ Uarrocir⥉ lurdshar⥊ ldrushar⥋ LeftRightVector⥎ RightUpDownVector⥏ DownLeftRightVector⥐ LeftUpDownVector⥑ LeftVectorBar⥒
RightVectorBar⥓ RightUpVectorBar⥔ RightDownVectorBar⥕ DownLeftVectorBar⥖ DownRightVectorBar⥗ LeftUpVectorBar⥘ LeftDownVectorBar⥙ LeftTeeVector⥚
RightTeeVector⥛ RightUpTeeVector⥜ RightDownTeeVector⥝ DownLeftTeeVector⥞ DownRightTeeVector⥟ LeftUpTeeVector⥠ LeftDownTeeVector⥡ lHar⥢ uHar⥣ rHar⥤
dHar⥥ luruhar⥦ ldrdhar⥧ ruluhar⥨ rdldhar⥩ lharul⥪ llhard⥫ rharul⥬ lrhard⥭ UpEquilibrium,udhar⥮ ReverseUpEquilibrium,duhar⥯ RoundImplies⥰ erarr⥱
simrarr⥲ larrsim⥳ rarrsim⥴ rarrap⥵ ltlarr⥶ gtrarr⥸ subrarr⥹ suplarr⥻ lfisht⥼ rfisht⥽ ufisht⥾ dfisht⥿ lopar⦅ ropar⦆ lbrke⦋ rbrke⦌ lbrkslu⦍ rbrksld⦎
lbrksld⦏ rbrkslu⦐ langd⦑ rangd⦒ lparlt⦓ rpargt⦔ gtlPar⦕ ltrPar⦖ vzigzag⦚ vangrt⦜ angrtvbd⦝ ange⦤ range⦥ dwangle⦦ uwangle⦧ angmsdaa⦨ angmsdab⦩
angmsdac⦪ angmsdad⦫ angmsdae⦬ angmsdaf⦭ angmsdag⦮ angmsdah⦯ bemptyv⦰ demptyv⦱ cemptyv⦲ raemptyv⦳ laemptyv⦴ ohbar⦵ omid⦶ opar⦷ operp⦹ olcross⦻ odsold⦼
olcir⦾ ofcir⦿ olt⧀ ogt⧁ cirscir⧂ cirE⧃ solb⧄ bsolb⧅ boxbox⧉ trisb⧍ rtriltri⧎ LeftTriangleBar⧏ NotLeftTriangleBar⧏̸ RightTriangleBar⧐
NotRightTriangleBar⧐̸ iinfin⧜ infintie⧝ nvinfin⧞ eparsl⧣ smeparsl⧤ eqvparsl⧥ blacklozenge,lozf⧫ RuleDelayed⧴ dsol⧶ bigodot,xodot⨀ bigoplus,xoplus⨁
bigotimes,xotime⨂ biguplus,xuplus⨄ bigsqcup,xsqcup⨆ iiiint,qint⨌ fpartint⨍ cirfnint⨐ awint⨑ rppolint⨒ scpolint⨓ npolint⨔ pointint⨕ quatint⨖ intlarhk⨗
pluscir⨢ plusacir⨣ simplus⨤ plusdu⨥ plussim⨦ plustwo⨧ mcomma⨩ minusdu⨪ loplus⨭ roplus⨮ Cross⨯ timesd⨰ timesbar⨱ smashp⨳ lotimes⨴ rotimes⨵ otimesas⨶
Otimes⨷ odiv⨸ triplus⨹ triminus⨺ tritime⨻ intprod,iprod⨼ amalg⨿ capdot⩀ ncup⩂ ncap⩃ capand⩄ cupor⩅ cupcap⩆ capcup⩇ cupbrcap⩈ capbrcup⩉ cupcup⩊ capcap⩋
ccups⩌ ccaps⩍ ccupssm⩐ And⩓ Or⩔ andand⩕ oror⩖ orslope⩗ andslope⩘ andv⩚ orv⩛ andd⩜ ord⩝ wedbar⩟ sdote⩦ simdot⩪ congdot⩭ ncongdot⩭̸ easter⩮ apacir⩯ apE⩰
napE⩰̸ eplus⩱ pluse⩲ Esim⩳ Colone⩴ Equal⩵ ddotseq,eDDot⩷ equivDD⩸ ltcir⩹ gtcir⩺ ltquest⩻ gtquest⩼ LessSlantEqual,leqslant,les⩽
NotLessSlantEqual,nleqslant,nles⩽̸ GreaterSlantEqual,geqslant,ges⩾ NotGreaterSlantEqual,ngeqslant,nges⩾̸ lesdot⩿ gesdot⪀ lesdoto⪁ gesdoto⪂ lesdotor⪃
gesdotol⪄ lap,lessapprox⪅ gap,gtrapprox⪆ lne,lneq⪇ gne,gneq⪈ lnap,lnapprox⪉ gnap,gnapprox⪊ lEg,lesseqqgtr⪋ gEl,gtreqqless⪌ lsime⪍ gsime⪎ lsimg⪏ gsiml⪐
lgE⪑ glE⪒ lesges⪓ gesles⪔ els,eqslantless⪕ egs,eqslantgtr⪖ elsdot⪗ egsdot⪘ el⪙ eg⪚ siml⪝ simg⪞ simlE⪟ simgE⪠ LessLess⪡ NotNestedLessLess⪡̸
GreaterGreater⪢ NotNestedGreaterGreater⪢̸ glj⪤ gla⪥ ltcc⪦ gtcc⪧ lescc⪨ gescc⪩ smt⪪ lat⪫ smte⪬ smtes⪬︀ late⪭ lates⪭︀ bumpE⪮ PrecedesEqual,pre,preceq⪯
NotPrecedesEqual,npre,npreceq⪯̸ SucceedsEqual,sce,succeq⪰ NotSucceedsEqual,nsce,nsucceq⪰̸ prE⪳ scE⪴ precneqq,prnE⪵ scnE,succneqq⪶ prap,precapprox⪷
scap,succapprox⪸ precnapprox,prnap⪹ scnap,succnapprox⪺ Pr⪻ Sc⪼ subdot⪽ supdot⪾ subplus⪿ supplus⫀ submult⫁ supmult⫂ subedot⫃ supedot⫄ subE,subseteqq⫅
nsubE,nsubseteqq⫅̸ supE,supseteqq⫆ nsupE,nsupseteqq⫆̸ subsim⫇ supsim⫈ subnE,subsetneqq⫋ varsubsetneqq,vsubnE⫋︀ supnE,supsetneqq⫌
varsupsetneqq,vsupnE⫌︀ csub⫏ csup⫐ csube⫑ csupe⫒ subsup⫓ supsub⫔ subsub⫕ supsup⫖ suphsub⫗ supdsub⫘ forkv⫙ topfork⫚ mlcp⫛ Dashv,DoubleLeftTee⫤ Vdashl⫦
Barv⫧ vBar⫨ vBarv⫩ Vbar⫫ Not⫬ bNot⫭ rnmid⫮ cirmid⫯ midcir⫰ topcir⫱ nhpar⫲ parsim⫳ parsl⫽ nparsl⫽⃥ ffligﬀ filigﬁ flligﬂ ffiligﬃ fflligﬄ Ascr𝒜 Cscr𝒞
Dscr𝒟 Gscr𝒢 Jscr𝒥 Kscr𝒦 Nscr𝒩 Oscr𝒪 Pscr𝒫 Qscr𝒬 Sscr𝒮 Tscr𝒯 Uscr𝒰 Vscr𝒱 Wscr𝒲 Xscr𝒳 Yscr𝒴 Zscr𝒵 ascr𝒶 bscr𝒷 cscr𝒸 dscr𝒹 fscr𝒻 hscr𝒽 iscr𝒾 jscr𝒿 kscr𝓀
lscr𝓁 mscr𝓂 nscr𝓃 pscr𝓅 qscr𝓆 rscr𝓇 sscr𝓈 tscr𝓉 uscr𝓊 vscr𝓋 wscr𝓌 xscr𝓍 yscr𝓎 zscr𝓏 Afr𝔄 Bfr𝔅 Dfr𝔇 Efr𝔈 Ffr𝔉 Gfr𝔊 Jfr𝔍 Kfr𝔎 Lfr𝔏 Mfr𝔐 Nfr𝔑 Ofr𝔒 Pfr𝔓
Qfr𝔔 Sfr𝔖 Tfr𝔗 Ufr𝔘 Vfr𝔙 Wfr𝔚 Xfr𝔛 Yfr𝔜 afr𝔞 bfr𝔟 cfr𝔠 dfr𝔡 efr𝔢 ffr𝔣 gfr𝔤 hfr𝔥 ifr𝔦 jfr𝔧 kfr𝔨 lfr𝔩 mfr𝔪 nfr𝔫 ofr𝔬 pfr𝔭 qfr𝔮 rfr𝔯 sfr𝔰 tfr𝔱 ufr𝔲 vfr𝔳
wfr𝔴 xfr𝔵 yfr𝔶 zfr𝔷 Aopf𝔸 Bopf𝔹 Dopf𝔻 Eopf𝔼 Fopf𝔽 Gopf𝔾 Iopf𝕀 Jopf𝕁 Kopf𝕂 Lopf𝕃 Mopf𝕄 Oopf𝕆 Sopf𝕊 Topf𝕋 Uopf𝕌 Vopf𝕍 Wopf𝕎 Xopf𝕏 Yopf𝕐 aopf𝕒 bopf𝕓
copf𝕔 dopf𝕕 eopf𝕖 fopf𝕗 gopf𝕘 hopf𝕙 iopf𝕚 jopf𝕛 kopf𝕜 lopf𝕝 mopf𝕞 nopf𝕟 oopf𝕠 popf𝕡 qopf𝕢 ropf𝕣 sopf𝕤 topf𝕥 uopf𝕦 vopf𝕧 wopf𝕨 xopf𝕩 yopf𝕪 zopf𝕫"""
# The same where the character is a blank, has no width, or is read as part of a name.
_OTHERS = {
    "midast": "*", "nvlt": "<\u20d2", "bne": "=\u20e5", "nvgt": ">\u20d2", "lsqb": "[", "rsqb": "]", "UnderBar": "_",
    "DiacriticalGrave": "`", "fjlig": "fj", "lcub": "{", "VerticalLine verbar": "|", "rcub": "}", "NonBreakingSpace": "\u00a0",
    "emsp13": "\u2004", "emsp14": "\u2005", "numsp": "\u2007", "puncsp": "\u2008", "ThinSpace": "\u2009", "VeryThinSpace hairsp": "\u200a",
    "NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ZeroWidthSpace": "\u200b", "MediumSpace": "\u205f",
    "ThickSpace": "\u205f\u200a", "NoBreak": "\u2060", "ApplyFunction af": "\u2061", "InvisibleTimes it": "\u2062",
    "InvisibleComma ic": "\u2063",
}

html5 = dict(_FEW)
for _word in _SHOWN.split():
    _end = max(i for i, c in enumerate(_word) if c.isascii()) + 1
    for _name in _word[:_end].split(","):
        html5[_name + ";"] = _word[_end:]
for _names, _character in _OTHERS.items():
    for _name in _names.split():
        html5[_name + ";"] = _character
