#pragma once

#include <cstddef>
#include <cstdint>

/// The named character references of HTML, by core/tools/references.mjs. Read by references.cpp.
namespace klipp::html {

// clang-format off
inline constexpr std::size_t kReferences = 2125;

/// The names, each with a ";" behind that it needs, or with a "," if it is understood without.
inline constexpr char kReferenceNames[] =
    "Tab;NewLine;excl;QUOT,quot,num;dollar;percnt;AMP,amp,apos;lpar;rpar;midast;ast;plus;comma;period;sol;colon;sem"
    "i;LT,lt,equals;GT,gt,quest;commat;lbrack;lsqb;bsol;rbrack;rsqb;Hat;UnderBar;lowbar;DiacriticalGrave;grave;lbra"
    "ce;lcub;VerticalLine;verbar;vert;rbrace;rcub;NonBreakingSpace;nbsp,iexcl,cent,pound,curren,yen,brvbar,sect,Dou"
    "bleDot;die;uml,Dot;COPY,copy,ordf,laquo,not,shy,circledR;REG,reg,strns;macr,deg,PlusMinus;plusmn,pm;sup2,sup3,"
    "DiacriticalAcute;acute,micro,para,CenterDot;centerdot;middot,Cedilla;cedil,sup1,ordm,raquo,frac14,frac12,half;"
    "frac34,iquest,Agrave,Aacute,Acirc,Atilde,Auml,Aring,angst;AElig,Ccedil,Egrave,Eacute,Ecirc,Euml,Igrave,Iacute,"
    "Icirc,Iuml,ETH,Ntilde,Ograve,Oacute,Ocirc,Otilde,Ouml,times,Oslash,Ugrave,Uacute,Ucirc,Uuml,Yacute,THORN,szlig"
    ",agrave,aacute,acirc,atilde,auml,aring,aelig,ccedil,egrave,eacute,ecirc,euml,igrave,iacute,icirc,iuml,eth,ntil"
    "de,ograve,oacute,ocirc,otilde,ouml,divide,div;oslash,ugrave,uacute,ucirc,uuml,yacute,thorn,yuml,Amacr;amacr;Ab"
    "reve;abreve;Aogon;aogon;Cacute;cacute;Ccirc;ccirc;Cdot;cdot;Ccaron;ccaron;Dcaron;dcaron;Dstrok;dstrok;Emacr;em"
    "acr;Edot;edot;Eogon;eogon;Ecaron;ecaron;Gcirc;gcirc;Gbreve;gbreve;Gdot;gdot;Gcedil;Hcirc;hcirc;Hstrok;hstrok;I"
    "tilde;itilde;Imacr;imacr;Iogon;iogon;Idot;inodot;imath;IJlig;ijlig;Jcirc;jcirc;Kcedil;kcedil;kgreen;Lacute;lac"
    "ute;Lcedil;lcedil;Lcaron;lcaron;Lmidot;lmidot;Lstrok;lstrok;Nacute;nacute;Ncedil;ncedil;Ncaron;ncaron;napos;EN"
    "G;eng;Omacr;omacr;Odblac;odblac;OElig;oelig;Racute;racute;Rcedil;rcedil;Rcaron;rcaron;Sacute;sacute;Scirc;scir"
    "c;Scedil;scedil;Scaron;scaron;Tcedil;tcedil;Tcaron;tcaron;Tstrok;tstrok;Utilde;utilde;Umacr;umacr;Ubreve;ubrev"
    "e;Uring;uring;Udblac;udblac;Uogon;uogon;Wcirc;wcirc;Ycirc;ycirc;Yuml;Zacute;zacute;Zdot;zdot;Zcaron;zcaron;fno"
    "f;imped;gacute;jmath;circ;Hacek;caron;Breve;breve;DiacriticalDot;dot;ring;ogon;DiacriticalTilde;tilde;Diacriti"
    "calDoubleAcute;dblac;DownBreve;Alpha;Beta;Gamma;Delta;Epsilon;Zeta;Eta;Theta;Iota;Kappa;Lambda;Mu;Nu;Xi;Omicro"
    "n;Pi;Rho;Sigma;Tau;Upsilon;Phi;Chi;Psi;Omega;ohm;alpha;beta;gamma;delta;epsilon;epsi;zeta;eta;theta;iota;kappa"
    ";lambda;mu;nu;xi;omicron;pi;rho;varsigma;sigmaf;sigmav;sigma;tau;upsilon;upsi;phi;chi;psi;omega;vartheta;theta"
    "sym;thetav;upsih;Upsi;straightphi;varphi;phiv;varpi;piv;Gammad;digamma;gammad;varkappa;kappav;varrho;rhov;stra"
    "ightepsilon;varepsilon;epsiv;backepsilon;bepsi;IOcy;DJcy;GJcy;Jukcy;DScy;Iukcy;YIcy;Jsercy;LJcy;NJcy;TSHcy;KJc"
    "y;Ubrcy;DZcy;Acy;Bcy;Vcy;Gcy;Dcy;IEcy;ZHcy;Zcy;Icy;Jcy;Kcy;Lcy;Mcy;Ncy;Ocy;Pcy;Rcy;Scy;Tcy;Ucy;Fcy;KHcy;TScy;C"
    "Hcy;SHcy;SHCHcy;HARDcy;Ycy;SOFTcy;Ecy;YUcy;YAcy;acy;bcy;vcy;gcy;dcy;iecy;zhcy;zcy;icy;jcy;kcy;lcy;mcy;ncy;ocy;"
    "pcy;rcy;scy;tcy;ucy;fcy;khcy;tscy;chcy;shcy;shchcy;hardcy;ycy;softcy;ecy;yucy;yacy;iocy;djcy;gjcy;jukcy;dscy;i"
    "ukcy;yicy;jsercy;ljcy;njcy;tshcy;kjcy;ubrcy;dzcy;ensp;emsp;emsp13;emsp14;numsp;puncsp;ThinSpace;thinsp;VeryThi"
    "nSpace;hairsp;NegativeVeryThinSpace;NegativeMediumSpace;NegativeThickSpace;NegativeThinSpace;ZeroWidthSpace;zw"
    "nj;zwj;lrm;rlm;hyphen;dash;ndash;mdash;horbar;Verbar;Vert;OpenCurlyQuote;lsquo;CloseCurlyQuote;rsquor;rsquo;ls"
    "quor;sbquo;OpenCurlyDoubleQuote;ldquo;CloseCurlyDoubleQuote;rdquor;rdquo;ldquor;bdquo;dagger;ddagger;Dagger;bu"
    "llet;bull;nldr;hellip;mldr;permil;pertenk;prime;Prime;tprime;backprime;bprime;lsaquo;rsaquo;OverBar;oline;care"
    "t;hybull;frasl;bsemi;qprime;MediumSpace;NoBreak;ApplyFunction;af;InvisibleTimes;it;InvisibleComma;ic;euro;Trip"
    "leDot;tdot;DotDot;complexes;Copf;incare;gscr;HilbertSpace;hamilt;Hscr;Poincareplane;Hfr;quaternions;Hopf;planc"
    "kh;hslash;planck;plankv;hbar;imagline;Iscr;imagpart;image;Ifr;Im;Laplacetrf;lagran;Lscr;ell;naturals;Nopf;nume"
    "ro;copysr;weierp;wp;primes;Popf;rationals;Qopf;realine;Rscr;realpart;real;Rfr;Re;reals;Ropf;rx;TRADE;trade;int"
    "egers;Zopf;mho;zeetrf;Zfr;iiota;Bernoullis;bernou;Bscr;Cayleys;Cfr;escr;expectation;Escr;Fouriertrf;Fscr;Melli"
    "ntrf;phmmat;Mscr;orderof;order;oscr;alefsym;aleph;beth;gimel;daleth;CapitalDifferentialD;DD;DifferentialD;dd;E"
    "xponentialE;exponentiale;ee;ImaginaryI;ii;frac13;frac23;frac15;frac25;frac35;frac45;frac16;frac56;frac18;frac3"
    "8;frac58;frac78;ShortLeftArrow;LeftArrow;leftarrow;slarr;larr;ShortUpArrow;UpArrow;uparrow;uarr;ShortRightArro"
    "w;RightArrow;rightarrow;srarr;rarr;ShortDownArrow;DownArrow;downarrow;darr;LeftRightArrow;leftrightarrow;harr;"
    "UpDownArrow;updownarrow;varr;UpperLeftArrow;nwarrow;nwarr;UpperRightArrow;nearrow;nearr;LowerRightArrow;searro"
    "w;searr;LowerLeftArrow;swarrow;swarr;nleftarrow;nlarr;nrightarrow;nrarr;rightsquigarrow;rarrw;twoheadleftarrow"
    ";Larr;Uarr;twoheadrightarrow;Rarr;Darr;leftarrowtail;larrtl;rightarrowtail;rarrtl;LeftTeeArrow;mapstoleft;UpTe"
    "eArrow;mapstoup;RightTeeArrow;mapsto;map;DownTeeArrow;mapstodown;hookleftarrow;larrhk;hookrightarrow;rarrhk;lo"
    "oparrowleft;larrlp;looparrowright;rarrlp;leftrightsquigarrow;harrw;nleftrightarrow;nharr;Lsh;lsh;Rsh;rsh;ldsh;"
    "rdsh;crarr;curvearrowleft;cularr;curvearrowright;curarr;circlearrowleft;olarr;circlearrowright;orarr;leftharpo"
    "onup;LeftVector;lharu;leftharpoondown;DownLeftVector;lhard;upharpoonright;RightUpVector;uharr;upharpoonleft;Le"
    "ftUpVector;uharl;rightharpoonup;RightVector;rharu;rightharpoondown;DownRightVector;rhard;downharpoonright;Righ"
    "tDownVector;dharr;downharpoonleft;LeftDownVector;dharl;RightArrowLeftArrow;rightleftarrows;rlarr;UpArrowDownAr"
    "row;udarr;LeftArrowRightArrow;leftrightarrows;lrarr;leftleftarrows;llarr;upuparrows;uuarr;rightrightarrows;rra"
    "rr;downdownarrows;ddarr;ReverseEquilibrium;leftrightharpoons;lrhar;rightleftharpoons;Equilibrium;rlhar;nLeftar"
    "row;nlArr;nLeftrightarrow;nhArr;nRightarrow;nrArr;DoubleLeftArrow;Leftarrow;lArr;DoubleUpArrow;Uparrow;uArr;Do"
    "ubleRightArrow;Rightarrow;Implies;rArr;DoubleDownArrow;Downarrow;dArr;DoubleLeftRightArrow;Leftrightarrow;hArr"
    ";iff;DoubleUpDownArrow;Updownarrow;vArr;nwArr;neArr;seArr;swArr;Lleftarrow;lAarr;Rrightarrow;rAarr;zigrarr;Lef"
    "tArrowBar;larrb;RightArrowBar;rarrb;DownArrowUpArrow;duarr;loarr;roarr;hoarr;ForAll;forall;complement;comp;Par"
    "tialD;part;Exists;exist;NotExists;nexists;nexist;varnothing;emptyset;emptyv;empty;nabla;Del;Element;isinv;isin"
    ";in;NotElement;notinva;notin;ReverseElement;SuchThat;niv;ni;NotReverseElement;notniva;notni;Product;prod;Copro"
    "duct;coprod;Sum;sum;minus;MinusPlus;mnplus;mp;dotplus;plusdo;smallsetminus;Backslash;setminus;ssetmn;setmn;low"
    "ast;SmallCircle;compfn;radic;Sqrt;Proportional;varpropto;propto;vprop;prop;infin;angrt;angle;ang;measuredangle"
    ";angmsd;angsph;VerticalBar;shortmid;smid;mid;NotVerticalBar;nshortmid;nsmid;nmid;DoubleVerticalBar;shortparall"
    "el;parallel;spar;par;NotDoubleVerticalBar;nshortparallel;nparallel;nspar;npar;wedge;and;vee;or;cap;cup;Integra"
    "l;int;Int;iiint;tint;ContourIntegral;conint;oint;DoubleContourIntegral;Conint;Cconint;cwint;ClockwiseContourIn"
    "tegral;cwconint;CounterClockwiseContourIntegral;awconint;Therefore;therefore;there4;Because;because;becaus;rat"
    "io;Proportion;Colon;dotminus;minusd;mDDot;homtht;thicksim;thksim;Tilde;sim;backsim;bsim;mstpos;ac;acd;Vertical"
    "Tilde;wreath;wr;NotTilde;nsim;EqualTilde;eqsim;esim;TildeEqual;simeq;sime;NotTildeEqual;nsimeq;nsime;TildeFull"
    "Equal;cong;simne;NotTildeFullEqual;ncong;thickapprox;TildeTilde;approx;thkap;asymp;ap;NotTildeTilde;napprox;na"
    "p;approxeq;ape;apid;backcong;bcong;asympeq;CupCap;HumpDownHump;Bumpeq;bump;HumpEqual;bumpeq;bumpe;DotEqual;dot"
    "eq;esdot;doteqdot;eDot;fallingdotseq;efDot;risingdotseq;erDot;coloneq;colone;Assign;eqcolon;ecolon;eqcirc;ecir"
    ";circeq;cire;wedgeq;veeeq;triangleq;trie;questeq;equest;NotEqual;ne;Congruent;equiv;NotCongruent;nequiv;leq;le"
    ";GreaterEqual;geq;ge;LessFullEqual;leqq;lE;GreaterFullEqual;geqq;gE;lneqq;lnE;gneqq;gnE;NestedLessLess;ll;Lt;N"
    "estedGreaterGreater;gg;Gt;between;twixt;NotCupCap;NotLess;nless;nlt;NotGreater;ngtr;ngt;NotLessEqual;nleq;nle;"
    "NotGreaterEqual;ngeq;nge;LessTilde;lesssim;lsim;GreaterTilde;gtrsim;gsim;NotLessTilde;nlsim;NotGreaterTilde;ng"
    "sim;LessGreater;lessgtr;lg;GreaterLess;gtrless;gl;NotLessGreater;ntlg;NotGreaterLess;ntgl;Precedes;prec;pr;Suc"
    "ceeds;succ;sc;PrecedesSlantEqual;preccurlyeq;prcue;SucceedsSlantEqual;succcurlyeq;sccue;PrecedesTilde;precsim;"
    "prsim;SucceedsTilde;succsim;scsim;NotPrecedes;nprec;npr;NotSucceeds;nsucc;nsc;subset;sub;Superset;supset;sup;n"
    "sub;nsup;SubsetEqual;subseteq;sube;SupersetEqual;supseteq;supe;NotSubsetEqual;nsubseteq;nsube;NotSupersetEqual"
    ";nsupseteq;nsupe;subsetneq;subne;supsetneq;supne;cupdot;UnionPlus;uplus;SquareSubset;sqsubset;sqsub;SquareSupe"
    "rset;sqsupset;sqsup;SquareSubsetEqual;sqsubseteq;sqsube;SquareSupersetEqual;sqsupseteq;sqsupe;SquareIntersecti"
    "on;sqcap;SquareUnion;sqcup;CirclePlus;oplus;CircleMinus;ominus;CircleTimes;otimes;osol;CircleDot;odot;circledc"
    "irc;ocir;circledast;oast;circleddash;odash;boxplus;plusb;boxminus;minusb;boxtimes;timesb;dotsquare;sdotb;Right"
    "Tee;vdash;LeftTee;dashv;DownTee;top;bottom;UpTee;perp;bot;models;DoubleRightTee;vDash;Vdash;Vvdash;VDash;nvdas"
    "h;nvDash;nVdash;nVDash;prurel;vartriangleleft;LeftTriangle;vltri;vartriangleright;RightTriangle;vrtri;LeftTria"
    "ngleEqual;trianglelefteq;ltrie;RightTriangleEqual;trianglerighteq;rtrie;origof;imof;multimap;mumap;hercon;inte"
    "rcal;intcal;veebar;barvee;angrtvb;lrtri;bigwedge;xwedge;Wedge;bigvee;xvee;Vee;Intersection;bigcap;xcap;bigcup;"
    "Union;xcup;Diamond;diamond;diam;sdot;sstarf;Star;divideontimes;divonx;bowtie;ltimes;rtimes;leftthreetimes;lthr"
    "ee;rightthreetimes;rthree;backsimeq;bsime;curlyvee;cuvee;curlywedge;cuwed;Subset;Sub;Supset;Sup;Cap;Cup;pitchf"
    "ork;fork;epar;lessdot;ltdot;gtrdot;gtdot;Ll;ggg;Gg;LessEqualGreater;lesseqgtr;leg;GreaterEqualLess;gtreqless;g"
    "el;curlyeqprec;cuepr;curlyeqsucc;cuesc;NotPrecedesSlantEqual;nprcue;NotSucceedsSlantEqual;nsccue;NotSquareSubs"
    "etEqual;nsqsube;NotSquareSupersetEqual;nsqsupe;lnsim;gnsim;precnsim;prnsim;succnsim;scnsim;NotLeftTriangle;ntr"
    "iangleleft;nltri;NotRightTriangle;ntriangleright;nrtri;NotLeftTriangleEqual;ntrianglelefteq;nltrie;NotRightTri"
    "angleEqual;ntrianglerighteq;nrtrie;vellip;ctdot;utdot;dtdot;disin;isinsv;isins;isindot;notinvc;notinvb;isinE;n"
    "isd;xnis;nis;notnivc;notnivb;barwedge;barwed;doublebarwedge;Barwed;LeftCeiling;lceil;RightCeiling;rceil;LeftFl"
    "oor;lfloor;RightFloor;rfloor;drcrop;dlcrop;urcrop;ulcrop;bnot;profline;profsurf;telrec;target;ulcorner;ulcorn;"
    "urcorner;urcorn;llcorner;dlcorn;lrcorner;drcorn;sfrown;frown;ssmile;smile;cylcty;profalar;topbot;ovbar;solbar;"
    "angzarr;lmoustache;lmoust;rmoustache;rmoust;OverBracket;tbrk;UnderBracket;bbrk;bbrktbrk;OverParenthesis;UnderP"
    "arenthesis;OverBrace;UnderBrace;trpezium;elinters;blank;circledS;oS;HorizontalLine;boxh;boxv;boxdr;boxdl;boxur"
    ";boxul;boxvr;boxvl;boxhd;boxhu;boxvh;boxH;boxV;boxdR;boxDr;boxDR;boxdL;boxDl;boxDL;boxuR;boxUr;boxUR;boxuL;box"
    "Ul;boxUL;boxvR;boxVr;boxVR;boxvL;boxVl;boxVL;boxHd;boxhD;boxHD;boxHu;boxhU;boxHU;boxvH;boxVh;boxVH;uhblk;lhblk"
    ";block;blk14;blk12;blk34;Square;square;squ;FilledVerySmallSquare;blacksquare;squarf;squf;EmptyVerySmallSquare;"
    "rect;marker;fltns;bigtriangleup;xutri;blacktriangle;utrif;triangle;utri;blacktriangleright;rtrif;triangleright"
    ";rtri;bigtriangledown;xdtri;blacktriangledown;dtrif;triangledown;dtri;blacktriangleleft;ltrif;triangleleft;ltr"
    "i;lozenge;loz;cir;tridot;bigcirc;xcirc;ultri;urtri;lltri;EmptySmallSquare;FilledSmallSquare;bigstar;starf;star"
    ";phone;female;male;spadesuit;spades;clubsuit;clubs;heartsuit;hearts;diamondsuit;diams;sung;flat;natural;natur;"
    "sharp;checkmark;check;cross;maltese;malt;sext;VerticalSeparator;lbbrk;rbbrk;bsolhsub;suphsol;LeftDoubleBracket"
    ";lobrk;RightDoubleBracket;robrk;LeftAngleBracket;langle;lang;RightAngleBracket;rangle;rang;Lang;Rang;loang;roa"
    "ng;LongLeftArrow;longleftarrow;xlarr;LongRightArrow;longrightarrow;xrarr;LongLeftRightArrow;longleftrightarrow"
    ";xharr;DoubleLongLeftArrow;Longleftarrow;xlArr;DoubleLongRightArrow;Longrightarrow;xrArr;DoubleLongLeftRightAr"
    "row;Longleftrightarrow;xhArr;longmapsto;xmap;dzigrarr;nvlArr;nvrArr;nvHarr;Map;lbarr;bkarow;rbarr;lBarr;dbkaro"
    "w;rBarr;drbkarow;RBarr;DDotrahd;UpArrowBar;DownArrowBar;Rarrtl;latail;ratail;lAtail;rAtail;larrfs;rarrfs;larrb"
    "fs;rarrbfs;nwarhk;nearhk;hksearow;searhk;hkswarow;swarhk;nwnear;nesear;toea;seswar;tosa;swnwar;rarrc;cudarrr;l"
    "dca;rdca;cudarrl;larrpl;curarrm;cularrp;rarrpl;harrcir;Uarrocir;lurdshar;ldrushar;LeftRightVector;RightUpDownV"
    "ector;DownLeftRightVector;LeftUpDownVector;LeftVectorBar;RightVectorBar;RightUpVectorBar;RightDownVectorBar;Do"
    "wnLeftVectorBar;DownRightVectorBar;LeftUpVectorBar;LeftDownVectorBar;LeftTeeVector;RightTeeVector;RightUpTeeVe"
    "ctor;RightDownTeeVector;DownLeftTeeVector;DownRightTeeVector;LeftUpTeeVector;LeftDownTeeVector;lHar;uHar;rHar;"
    "dHar;luruhar;ldrdhar;ruluhar;rdldhar;lharul;llhard;rharul;lrhard;UpEquilibrium;udhar;ReverseUpEquilibrium;duha"
    "r;RoundImplies;erarr;simrarr;larrsim;rarrsim;rarrap;ltlarr;gtrarr;subrarr;suplarr;lfisht;rfisht;ufisht;dfisht;"
    "lopar;ropar;lbrke;rbrke;lbrkslu;rbrksld;lbrksld;rbrkslu;langd;rangd;lparlt;rpargt;gtlPar;ltrPar;vzigzag;vangrt"
    ";angrtvbd;ange;range;dwangle;uwangle;angmsdaa;angmsdab;angmsdac;angmsdad;angmsdae;angmsdaf;angmsdag;angmsdah;b"
    "emptyv;demptyv;cemptyv;raemptyv;laemptyv;ohbar;omid;opar;operp;olcross;odsold;olcir;ofcir;olt;ogt;cirscir;cirE"
    ";solb;bsolb;boxbox;trisb;rtriltri;LeftTriangleBar;RightTriangleBar;iinfin;infintie;nvinfin;eparsl;smeparsl;eqv"
    "parsl;blacklozenge;lozf;RuleDelayed;dsol;bigodot;xodot;bigoplus;xoplus;bigotimes;xotime;biguplus;xuplus;bigsqc"
    "up;xsqcup;iiiint;qint;fpartint;cirfnint;awint;rppolint;scpolint;npolint;pointint;quatint;intlarhk;pluscir;plus"
    "acir;simplus;plusdu;plussim;plustwo;mcomma;minusdu;loplus;roplus;Cross;timesd;timesbar;smashp;lotimes;rotimes;"
    "otimesas;Otimes;odiv;triplus;triminus;tritime;intprod;iprod;amalg;capdot;ncup;ncap;capand;cupor;cupcap;capcup;"
    "cupbrcap;capbrcup;cupcup;capcap;ccups;ccaps;ccupssm;And;Or;andand;oror;orslope;andslope;andv;orv;andd;ord;wedb"
    "ar;sdote;simdot;congdot;easter;apacir;apE;eplus;pluse;Esim;Colone;Equal;ddotseq;eDDot;equivDD;ltcir;gtcir;ltqu"
    "est;gtquest;LessSlantEqual;leqslant;les;GreaterSlantEqual;geqslant;ges;lesdot;gesdot;lesdoto;gesdoto;lesdotor;"
    "gesdotol;lessapprox;lap;gtrapprox;gap;lneq;lne;gneq;gne;lnapprox;lnap;gnapprox;gnap;lesseqqgtr;lEg;gtreqqless;"
    "gEl;lsime;gsime;lsimg;gsiml;lgE;glE;lesges;gesles;eqslantless;els;eqslantgtr;egs;elsdot;egsdot;el;eg;siml;simg"
    ";simlE;simgE;LessLess;GreaterGreater;glj;gla;ltcc;gtcc;lescc;gescc;smt;lat;smte;late;bumpE;PrecedesEqual;prece"
    "q;pre;SucceedsEqual;succeq;sce;prE;scE;precneqq;prnE;succneqq;scnE;precapprox;prap;succapprox;scap;precnapprox"
    ";prnap;succnapprox;scnap;Pr;Sc;subdot;supdot;subplus;supplus;submult;supmult;subedot;supedot;subseteqq;subE;su"
    "pseteqq;supE;subsim;supsim;subsetneqq;subnE;supsetneqq;supnE;csub;csup;csube;csupe;subsup;supsub;subsub;supsup"
    ";suphsub;supdsub;forkv;topfork;mlcp;DoubleLeftTee;Dashv;Vdashl;Barv;vBar;vBarv;Vbar;Not;bNot;rnmid;cirmid;midc"
    "ir;topcir;nhpar;parsim;parsl;fflig;filig;fllig;ffilig;ffllig;Ascr;Cscr;Dscr;Gscr;Jscr;Kscr;Nscr;Oscr;Pscr;Qscr"
    ";Sscr;Tscr;Uscr;Vscr;Wscr;Xscr;Yscr;Zscr;ascr;bscr;cscr;dscr;fscr;hscr;iscr;jscr;kscr;lscr;mscr;nscr;pscr;qscr"
    ";rscr;sscr;tscr;uscr;vscr;wscr;xscr;yscr;zscr;Afr;Bfr;Dfr;Efr;Ffr;Gfr;Jfr;Kfr;Lfr;Mfr;Nfr;Ofr;Pfr;Qfr;Sfr;Tfr;"
    "Ufr;Vfr;Wfr;Xfr;Yfr;afr;bfr;cfr;dfr;efr;ffr;gfr;hfr;ifr;jfr;kfr;lfr;mfr;nfr;ofr;pfr;qfr;rfr;sfr;tfr;ufr;vfr;wf"
    "r;xfr;yfr;zfr;Aopf;Bopf;Dopf;Eopf;Fopf;Gopf;Iopf;Jopf;Kopf;Lopf;Mopf;Oopf;Sopf;Topf;Uopf;Vopf;Wopf;Xopf;Yopf;a"
    "opf;bopf;copf;dopf;eopf;fopf;gopf;hopf;iopf;jopf;kopf;lopf;mopf;nopf;oopf;popf;qopf;ropf;sopf;topf;uopf;vopf;w"
    "opf;xopf;yopf;zopf;nrarrw;npart;NotEqualTilde;nesim;napid;NotHumpDownHump;nbump;NotHumpEqual;nbumpe;nedot;nleq"
    "q;nlE;NotGreaterFullEqual;ngeqq;ngE;NotLessLess;nLtv;NotGreaterGreater;nGtv;NotSucceedsTilde;NotSquareSubset;N"
    "otSquareSuperset;nLl;nGg;notindot;notinE;nrarrc;NotLeftTriangleBar;NotRightTriangleBar;ncongdot;napE;NotLessSl"
    "antEqual;nleqslant;nles;NotGreaterSlantEqual;ngeqslant;nges;NotNestedLessLess;NotNestedGreaterGreater;NotPrece"
    "desEqual;npreceq;npre;NotSucceedsEqual;nsucceq;nsce;nsubseteqq;nsubE;nsupseteqq;nsupE;nvlt;nvgt;nang;nvsim;nva"
    "p;nvle;nvge;nLt;nGt;NotSubset;nsubset;vnsub;NotSuperset;nsupset;vnsup;nvltrie;nvrtrie;ThickSpace;acE;bne;bnequ"
    "iv;nparsl;caps;cups;lvertneqq;lvnE;gvertneqq;gvnE;varsubsetneq;vsubne;varsupsetneq;vsupne;sqcaps;sqcups;lesg;g"
    "esl;smtes;lates;varsubsetneqq;vsubnE;varsupsetneqq;vsupnE;fjlig;race;";

/// What each stands for, as the distance from the one before: the place of its second character in kSecondCharacters,
/// times 2^21, and its first. Seven bits in each byte, the lowest first, and one more in all but the last.
inline constexpr std::uint8_t kReferenceValues[] = {
    9, 1, 23, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 2, 1, 11, 1, 1, 0, 1, 1, 0, 1, 1,
    27, 0, 1, 1, 0, 1, 1, 0, 1, 0, 27, 0, 1, 0, 0, 1, 0, 35, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0,
    0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0,
    1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 3, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 20,
    35, 64, 66, 143, 1, 1, 0, 17, 0, 1, 0, 1, 1, 1, 0, 1, 0, 52, 128, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 0, 8, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 8, 0, 0, 1, 0, 3, 0, 0, 1, 0, 6,
    1, 0, 19, 0, 1, 0, 4, 0, 0, 1, 0, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 163, 55, 1, 1, 1, 2, 1, 1, 0,
    1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 3, 1, 1, 1, 0, 2, 0, 1, 0, 0, 1, 0, 2, 0, 1,
    0, 0, 1, 0, 2, 1, 0, 1, 0, 3, 1, 0, 10, 1, 1, 1, 1, 1, 0, 4, 1, 4, 0, 3, 2, 1, 11, 8,
    8, 1, 1, 0, 1, 0, 1, 0, 73, 47, 0, 1, 38, 0, 3, 5, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0,
    1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0,
    1, 4, 0, 2, 0, 3, 1, 0, 1, 3, 0, 0, 1, 0, 2, 1, 0, 1, 0, 2, 0, 0, 1, 0, 0, 1, 0, 1,
    1, 1, 13, 0, 1, 0, 1, 0, 0, 1, 0, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50, 0, 0, 0, 0,
    1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0,
    1, 0, 0, 1, 0, 1, 0, 2, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0,
    2, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 2, 0, 1, 0, 1, 1, 2, 1, 0, 1, 0, 3, 0, 1, 0, 1,
    0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0,
    1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0,
    0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 2, 7, 0, 1, 0,
    16, 0, 8, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0,
    0, 2, 0, 0, 0, 1, 0, 0, 3, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 2, 0, 0, 0, 0, 1, 1, 0,
    2, 0, 3, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0,
    0, 1, 0, 0, 1, 1, 0, 1, 0, 2, 1, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
    1, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1,
    0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 2, 1, 2, 0, 3,
    0, 1, 0, 1, 0, 1, 0, 2, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0,
    1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0,
    1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0,
    1, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 2, 1,
    0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0,
    1, 0, 2, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 1, 2, 1, 1,
    1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1,
    0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 3,
    0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 3, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 7, 0, 1, 0, 2, 0, 1, 0, 1, 0, 1,
    0, 1, 1, 1, 1, 1, 2, 1, 2, 1, 6, 0, 1, 0, 1, 0, 1, 0, 3, 0, 1, 0, 10, 1, 8, 7, 2, 61,
    52, 0, 1, 0, 3, 0, 1, 0, 1, 38, 1, 1, 1, 3, 5, 60, 165, 1, 0, 56, 0, 2, 10, 4, 4, 4, 4, 8,
    8, 8, 8, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 20, 4, 4, 9, 1, 1, 14, 0, 0, 9, 0, 0, 0, 1, 2, 1, 3, 2, 0, 1, 0, 1, 0, 3,
    0, 1, 0, 4, 0, 1, 0, 1, 0, 3, 0, 1, 0, 7, 0, 1, 33, 3, 0, 9, 1, 1, 1, 1, 9, 0, 1, 8,
    50, 2, 30, 0, 3, 0, 2, 0, 1, 0, 4, 3, 1, 0, 1, 164, 1, 0, 4, 9, 0, 22, 34, 26, 1, 85, 1, 29,
    0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1, 8, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0,
    1, 0, 0, 2, 0, 3, 131, 2, 1, 1, 1, 7, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 3, 3, 1, 1, 1, 1,
    1, 1, 1, 3, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 9, 2, 1, 1, 1, 1, 3, 1, 8, 3, 1, 1, 1,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 6, 1, 5, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 4, 1, 1, 1, 12, 1, 1, 5, 1, 1, 6, 0, 9,
    2, 10, 0, 1, 0, 1, 0, 2, 0, 2, 0, 6, 0, 1, 3, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1,
    2, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 3, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 7, 4, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 3, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1,
    0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 3, 0, 1, 0, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 9, 0, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 131, 160, 3, 1,
    1, 1, 1, 152, 179, 3, 2, 1, 3, 3, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 1, 2, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 178, 152,
    121, 101, 64, 0, 9, 3, 0, 1, 0, 1, 22, 0, 1, 0, 0, 3, 0, 1, 0, 20, 16, 1, 72, 1, 28, 4, 186, 12,
    156, 1, 1, 157, 1, 3, 13, 0, 0, 1, 0, 0, 35, 1, 13, 0, 0, 1, 0, 0, 21, 0, 1, 0, 246, 170, 127, 2,
    226, 67, 28, 17, 23, 1, 5, 1, 23, 0, 0, 1, 0, 0, 49, 1, 170, 251, 127, 223, 131, 128, 1, 255, 187, 127, 164, 68,
    156, 17, 172, 238, 127, 1, 62, 0, 1, 0, 33, 0, 1, 0, 8, 1, 70, 1, 209, 15, 1, 30, 0, 1, 0, 154, 171, 127,
    215, 195, 128, 1
};

inline constexpr std::uint16_t kSecondCharacters[] = {
    0, 824, 8402, 8202, 819, 8421, 65024, 106, 817
};
// clang-format on

}  // namespace klipp::html
