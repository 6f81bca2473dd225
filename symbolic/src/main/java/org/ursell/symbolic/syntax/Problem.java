package org.ursell.symbolic.syntax;

import java.util.List;
import java.util.Locale;

/**
 * Everything that can be wrong with a model file: one sentence on the cause and one on the remedy,
 * neither with a final stop. {@code %1$s}, {@code %2$s} ... stand for what is particular to a case.
 */
public enum Problem {
  // The file and its YAML
  FILE_UNREADABLE("the file cannot be read: %1$s", "check its name and that you may read it"),
  FILE_TOO_LARGE(
      "the file has more than %1$s bytes", "a model is a page of text: take out what is not model"),
  FILE_NOT_TEXT("the file is not UTF-8 text", "save it as plain text in UTF-8"),
  FILE_EMPTY("the file holds no model", "begin with the file that 'ursell init' writes"),
  YAML_BROKEN(
      "the text is not YAML: %1$s", "check the indentation, the brackets and the colons here"),
  YAML_BAR(
      "a YAML value cannot begin with | or >", "put the value in double quotes, as in \"|0><1|\""),
  YAML_TAB("a tab indents this line", "indent with spaces"),
  YAML_ALIAS("anchors and aliases (& and *) are not used in model files", "write the text out"),
  YAML_TAG("tags (!) are not used in model files", "leave the tag out"),
  YAML_DOCUMENTS("the file holds a second document", "keep one model in a file"),
  YAML_TOO_DEEP("this is nested deeper than %1$s levels", "a model needs three"),
  YAML_TOO_MUCH("the file has more than %1$s entries", "a model has far fewer: split it"),
  YAML_KEY("a key must be a word", "write 'key: value'"),
  UNSEEN_CHARACTER("a character that nobody sees stands here: %1$s", "%2$s"),
  // The shape of the file
  LANGUAGE_UNKNOWN(
      "the file is written in language `%1$s` of model files, and this program reads language %2$s",
      "write 'language: %2$s' if the file keeps to it, or take a program that knows the other"),
  EXPECTED_MAPPING("`%1$s` must hold entries of the form 'name: value'", "%2$s"),
  EXPECTED_LIST("`%1$s` must be a list", "begin each line with '- ', as in '%2$s'"),
  EXPECTED_TEXT("`%1$s` must be one piece of text", "%2$s"),
  EXPECTED_NUMBER("`%1$s` is not a number", "write a finite real number, as in 0.5, 1e-3 or pi/4"),
  WORD_FOR_NUMBER("a word stands where a number is meant", "write a number, as in 0.5 or pi/4"),
  NO_ENTRIES("`%1$s` is empty", "%2$s"),
  UNKNOWN_KEY("unknown key `%1$s`", "%2$s"),
  DUPLICATE_KEY("`%1$s` is given twice", "keep one of the two"),
  MISSING_KEY("the model has no `%1$s`", "%2$s"),
  // Names
  NAME_UNSUITABLE("`%1$s` is not a suitable name", "%2$s"),
  NAME_RESERVED("`%1$s` has a meaning of its own in formulas", "choose another name"),
  NAME_TAKEN("`%1$s` is already the name of %2$s", "choose another name"),
  NAME_LOOKS_LIKE(
      "`%1$s` looks like `%2$s`, which is the name of %3$s: one has a Greek letter, one a Latin one",
      "choose a name that differs to the eye"),
  NAME_UNKNOWN("unknown name `%1$s`", "%2$s"),
  TIME_DEPENDENT(
      "`%1$s` looks like the time, which only the Hamiltonian and the jumps may depend on",
      "write it there; if `%1$s` is a parameter, declare it under parameters"),
  TIME_NAME(
      "`%1$s` looks like the time, whose name is t",
      "write t; if `%1$s` is a parameter, declare it under parameters"),
  TIME_JUMP(
      "the instants at which this %1$s jumps or has a kink cannot be found",
      "compare polynomials in t, or numbers with sines and cosines of one frequency, as in"
          + " step(t - t0), pulse(t, t0, width), step(cos(w*t) - 0.5) or abs(sin(w*t))"),
  TABLE_INCOMPLETE("the table `%1$s` has no %2$s", "add %3$s"),
  TABLE_WORD("`%1$s` is no word for a table", "%2$s"),
  TABLE_FILE("the file `%1$s` %2$s", "%3$s"),
  TABLE_MISPLACED(
      "`%1$s` is a function of the time, which only the Hamiltonian and the jumps may depend on",
      "call it there alone"),
  TABLE_ARGUMENT(
      "the argument of the table `%1$s` is not a number times t and a number",
      "write for example %1$s(t), %1$s(2*t - 1) or %1$s((t - t0)/tau)"),
  TITLE_UNSUITABLE(
      "the title holds `%1$s`", "use letters, digits, spaces and . , ; : ( ) + - = & _"),
  // Formulas
  FORMULA_EMPTY("a formula is missing", "write one"),
  FORMULA_TOO_LONG("the formula has %1$s characters", "write at most %2$s; name its parts"),
  TOO_MANY_TOKENS("the formula has more than %1$s parts", "name parts of it under operators"),
  TOO_DEEP("brackets are nested deeper than %1$s", "name parts of it under operators"),
  NUMBER_TOO_LONG("a number of %1$s digits", "write at most %2$s"),
  NUMBER_OUT_OF_RANGE("the number %1$s is out of range", "keep numbers between 1e-300 and 1e300"),
  UNKNOWN_SIGN(
      "`%1$s` has no meaning in a formula",
      "use numbers, names, + - * / ^ ( ), |i><j|, a prime ' for the adjoint and (x) for pairs"),
  SUPERSCRIPT("the raised `%1$s` has no meaning in a formula", "write a power as in x^%2$s"),
  BROKEN_TRANSITION(
      "`%1$s` is neither a transition |i><j| nor a state |i>",
      "write levels as numbers from 0 up, as in |1><0|"),
  UNEXPECTED("`%1$s` is not expected here", "check the signs and brackets around it"),
  SIGN_MISSING("a sign is missing between `%1$s` and `%2$s`", "write * for a product"),
  FORMULA_ENDS("the formula ends where something should follow", "complete it or drop the sign"),
  BRACKET_NOT_CLOSED("this bracket is not closed", "add ')'"),
  BRACKET_NOT_OPENED("this bracket was never opened", "add '(' or drop it"),
  BRACKET_EMPTY("these brackets are empty", "write something between them"),
  FUNCTION_WITHOUT_ARGUMENT("the function %1$s needs its argument in brackets", "write %1$s(...)"),
  NOT_A_FUNCTION("`%1$s` is not a function", "the functions are %2$s; write * for a product"),
  ARGUMENT_COUNT(
      "%1$s takes %2$s, and %3$s given",
      "write %4$s; arguments are parted by commas, and decimals have a point"),
  POWER_OF_POWER("a power of a power needs brackets", "write (a^b)^c or a^(b*c)"),
  CONJUGATE_MISPLACED(
      "h.c. stands for the conjugate of what is before it in a sum", "write '... + h.c.'"),
  // Scalars
  POWER_UNSUITABLE(
      "the power %1$s cannot be taken",
      "powers are whole numbers or fractions with parts up to %2$s"),
  SCALAR_TOO_LARGE("this formula grows too large when it is written out", "make it simpler"),
  ROOT_TOO_LARGE(
      "a root of numbers with more than %1$s digits",
      "round the numbers below the root, and take powers of ten out of it"),
  NOT_FINITE("the value of this is not finite", "do not divide by zero"),
  TOO_LARGE_A_VALUE(
      "the value of this is not finite, or has more than 300 digits",
      "do not divide by zero, and choose units in which numbers stay below 1e300"),
  COMPLEX_ARGUMENT(
      "%1$s of a complex number",
      "write it with exp, and with sin and cos of real arguments, as in exp(i*x)"),
  REAL_ARGUMENT(
      "%1$s of a complex number",
      "take a real number of it, as in %1$s of re(z), of im(z) or of abs(z)"),
  LOG_NOT_POSITIVE("the logarithm of %1$s, which is not positive", "take it of a positive number"),
  ROOT_OF_COMPLEX(
      "this root of a complex number is not known exactly",
      "write the root with its modulus and phase, as in sqrt(r)*exp(i*phi/2)"),
  CONJUGATE_OF_ROOT(
      "the conjugate of a root of a negative number is not clear",
      "write i*sqrt(...) of the positive number"),
  NOT_CONSTANT("`%1$s` is a parameter, but only numbers are meant here", "write its value"),
  // Operators
  OPERATOR_IN_SCALAR(
      "an operator stands where a number is meant", "only numbers and parameters can stand here"),
  FUNCTION_OF_OPERATOR(
      "%1$s of an operator",
      "functions are of numbers and parameters; a power of an operator is written as in a^2"),
  KET_IN_OPERATOR("|%1$s> is a state, not an operator", "write a transition |i><j|"),
  LEVEL_MISSING("species %1$s has no level %2$s", "its levels are 0 to %3$s"),
  TRANSITION_ON_MODE(
      "the mode %1$s has no transitions between levels", "use its operators %1$s and %1$s'"),
  DIVISION_BY_OPERATOR("nothing can be divided by an operator", "divide by numbers only"),
  OPERATOR_POWER("this power of an operator cannot be taken", "use a whole number from 1 to %1$s"),
  OPERATOR_OF_ITSELF("the operator `%1$s` is defined by itself", "use only operators above it"),
  OPERATOR_BELOW("the operator `%1$s` is defined further below", "move its line up"),
  OPERATOR_ON_SITES("a named operator acts on one site", "join sites by (x) in the line itself"),
  SITES_DIFFER(
      "a part on %1$s sites meets a part on %2$s",
      "join one operator for each site by (x); what acts on fewer sites goes on a line of its own"),
  SITES_BEYOND("(x) joins operators of %1$s sites, but the line is %2$s", "%3$s"),
  TENSOR_OF_NUMBER(
      "one side of (x) holds no operator of a site",
      "write * for a number; (x) joins operators of two sites"),
  TOO_MANY_SITES("this acts on more than %1$s sites at once", "use at most %1$s factors"),
  NO_SITE_HERE("the operator `%1$s` acts on a site, but this line names no species", "%2$s"),
  PLACE_MISPLACED(
      "the subscript of %1$s is not understood here",
      "a subscript names the species of a site behind an operator of one site, in the lines of"
          + " jumps and Hamiltonian of models in which that species has one site"),
  PLACE_UNCLEAR(
      "which site of %1$s is meant is not clear: there are %2$s",
      "begin the line with 'for each %1$s:' or, in a jump, sum over all of them by 'sum_%1$s'"),
  TOO_MANY_TERMS("this is a sum of more than %1$s products", "split it into several lines"),
  MODE_POWER_TOO_HIGH("more than %1$s operators of the mode %2$s meet in one product", "use fewer"),
  // Species and parameters
  SPECIES_KIND(
      "species `%1$s` says %2$s of levels, spin and boson",
      "give exactly one, as in {levels: 3, count: N}"),
  LEVELS_UNSUITABLE("a site with %1$s levels", "write a whole number from 2 to 16"),
  SPIN_UNSUITABLE("a spin of %1$s", "write 1/2, 1, 3/2 ... up to 15/2"),
  BOSON_UNSUITABLE("boson is `%1$s`", "write 'boson: true'"),
  COUNT_UNSUITABLE(
      "a count of %1$s", "write a whole number from 1 to 1e15 or the name of a parameter"),
  COUNT_UNDECLARED("the count `%1$s` is not declared", "add it to parameters, as in '%1$s: 100'"),
  COUNT_OF_MODE("a mode has no count", "drop it; write one species for each mode"),
  SIZE_UNSUITABLE(
      "the number of sites %1$s is %2$s", "write a whole number from 1 to 1e15, or infinity"),
  RATE_NEGATIVE("the rate %1$s is %2$s", "rates are not negative"),
  COMPLEX_KIND(
      "the parameter %1$s is complex, and cannot be %2$s",
      "use a parameter with a real value: numbers of sites and rates are real"),
  PARAMETER_LIST(
      "the parameter %1$s is given several values, but a model file gives one",
      "keep one, as in '%1$s: %2$s'; several are given to a run, not to the model"),
  PARAMETER_WITHOUT_VALUE(
      "the parameter %1$s has no value", "add one, as in {value: 1, kind: %2$s}"),
  KIND_UNKNOWN("`%1$s` is not a kind of parameter", "the kinds are size, rate and coupling"),
  KIND_CONFLICT("%1$s is declared a %2$s, but it %3$s", "drop the kind: it is found by itself"),
  RATE_UNIT_UNSUITABLE("the rate unit `%1$s` is %2$s", "name a parameter that is a rate"),
  PARAMETER_UNUSED("the parameter %1$s is used nowhere", "drop it, or check for a misspelt name"),
  // Lines
  LINE_UNKNOWN("a line cannot begin with `%1$s`", "%2$s"),
  LINE_WITHOUT_FORMULA("this line has no formula", "%1$s"),
  LINE_IN_QUOTES(
      "the quotes hold the whole line, not its formula alone", "write '- %1$s: \"%2$s\"'"),
  LINE_SPECIES_COUNT("`%1$s` needs %2$s species, not %3$s", "%4$s"),
  SPECIES_UNKNOWN("unknown species `%1$s`", "%2$s"),
  SPECIES_TWICE("species %1$s is named twice", "name each once"),
  SITES_MISSING("an operator on %1$s, but the line is %2$s", "%3$s"),
  SAME_MODE_TWICE("the mode %1$s is a single site", "multiply its operators with *"),
  HAMILTONIAN_CONSTANT("this line is only a number", "leave it out: it shifts all energies alike"),
  NOT_HERMITIAN(
      "the Hamiltonian is not Hermitian: %1$s has no conjugate partner",
      "add '+ h.c.' to the line, or make its coefficient real"),
  SITES_NOT_ALIKE(
      "this changes when two sites of species %1$s are exchanged",
      "use the same operator on each of them, or add the terms in which they are exchanged, as"
          + " '+ h.c.' does to |0><1| (x) |1><0| with a real coefficient"),
  JUMP_FORM("a jump is a rate and an operator", "write 'rate gamma, operator |1><0|'"),
  JUMP_OPERATORS("%1$s operators for %2$s species", "%3$s"),
  NOT_ON_ONE_PLACE(
      "an operator of one site or of one mode is meant here, but this acts on %1$s", "%2$s"),
  JUMP_ZERO("this jump operator is zero", "leave the line out, or correct the operator"),
  JUMP_NUMBER(
      "this jump operator is only a number, which does nothing",
      "write an operator; a number may be added to one, as in c + 0.5"),
  JUMP_NOT_ALIKE(
      "this jump changes when two sites of species %1$s are exchanged",
      "begin it with 'for ordered pairs %1$s %1$s:', which counts both orders, or use an operator"
          + " that stays the same but for its sign"),
  JUMP_TOO_LARGE(
      "this jump operator is a sum of more than %1$s products on several places",
      "gather what acts on one place in one bracket, or make it simpler"),
  JUMP_SITES(
      "this is correlated on %1$s, which is not one mode or one site but %2$s",
      "give each site a species of its own, without a count; what all sites of a species emit"
          + " together is 'collective %1$s: ...'"),
  RATES_MATRIX("a matrix of rates stands in a line that is not correlated", "%1$s"),
  RATES_SHAPE("%1$s", "write one row for each species, as in 'rates %2$s'"),
  RATES_NOT_HERMITIAN(
      "the matrix of rates is not Hermitian: row %1$s, column %2$s is not the conjugate of row %2$s,"
          + " column %1$s",
      "make the matrix equal to its conjugate transpose; rates on its diagonal are real"),
  RATES_NEGATIVE(
      "the matrix of rates is not positive semidefinite: it has the eigenvalue %1$s",
      "make the correlations smaller than the rates on the diagonal allow"),
  RATE_COMPLEX("the rate is not real", "rates are real; put a phase into the operator"),
  // Charges, observables, initial states
  CHARGE_SHAPE("%1$s numbers for the %2$s levels of species %3$s", "give one for each level"),
  CHARGE_NOT_DIAGONAL(
      "a charge is a real diagonal operator, but this holds %1$s", "use operators such as Sz"),
  CHARGE_OF_MODE(
      "a charge of the mode %1$s is not a number", "write a number w, meaning w*%1$s'*%1$s"),
  CHARGE_NOT_CONSERVED(
      "the charge %1$s is not conserved: %2$s changes it by %3$s", "correct it or drop the charge"),
  CHARGE_OF_JUMP(
      "this jump changes the charge %1$s by %2$s and by %3$s at once",
      "every part of a jump operator must change a charge by the same amount"),
  OBSERVABLE_FORM("an observable is an expectation value", "write '%1$s'"),
  OBSERVABLE_SUBSCRIPTS("this is an operator of %1$s, and %2$s named", "write '%3$s'"),
  OBSERVABLE_FEW_SITES(
      "this is of %1$s different sites of %2$s, which has only %3$s",
      "observe fewer of them, or give %2$s a larger count"),
  OBSERVABLE_FACTORS(
      "a product of %1$s operators on sites and modes is asked for",
      "observe products of at most %2$s"),
  OBSERVABLE_BARE(
      "`%1$s` is an operator, and stands outside of the brackets of an expectation value",
      "write '%2$s'"),
  OBSERVABLE_OPEN("the bracket of this expectation value is not closed", "close it with >"),
  OBSERVABLE_MODULUS(
      "bars stand around or beside an expectation value", "write a modulus as 'abs(%1$s)'"),
  OBSERVABLE_COMPLEX(
      "a root, a sine or a cosine of a complex number stands before an operator to observe",
      "write its real and imaginary part out, as in a + i*b"),
  OBSERVABLE_TENSOR(
      "(x) joins operators, not expectation values",
      "write '*' between expectation values, or join the operators in one, as in <Sp (x) Sm>"),
  OBSERVABLE_EXPONENT(
      "the exponent of an expectation value is not a real number",
      "write a number, as in <c'*c>^2; no parameter and no expectation value can stand there"),
  OBSERVABLE_NESTED(
      "an expectation value stands within another", "multiply them outside, as in <c'>*<c>"),
  SQUEEZING_SPECIES("squeezing is of a species of two-level sites, and %1$s is %2$s", "%3$s"),
  SUM_MISPLACED(
      "sums over sites are understood in observables, and in jumps without 'for ...', only",
      "leave the sum out and begin the line with 'for each A:' or 'collective A:', or write a jump"
          + " without a beginning"),
  SUM_OF_SUM(
      "a sum over sites stands within another", "multiply the sums, as in (sum Sp)*(sum Sm)"),
  SUM_OUTSIDE(
      "a sum over sites stands outside of the brackets of an expectation value",
      "sum the operators inside, as in <sum Sz>"),
  SUM_SPECIES("`%1$s` is no species of sites to sum over", "%2$s"),
  SUM_UNCLEAR("which sites to sum over is not clear", "%1$s"),
  TENSOR_OF_SUM(
      "(x) joins operators of single sites, and this is a sum over all of them",
      "multiply by * instead; the sum over pairs of different sites is N*(N-1)*<Sp (x) Sm>"),
  OBSERVABLE_SPECIES("the species of this observable is not clear", "write %1$s"),
  STATE_UNKNOWN("this is not an initial state of %1$s", "%2$s"),
  STATE_NOT_NORMALISED("the state has norm %1$s", "divide it by %2$s"),
  STATE_TRACE("the density matrix has trace %1$s", "scale it to trace 1"),
  STATE_NOT_HERMITIAN("the density matrix is not Hermitian", "make it equal to its adjoint"),
  STATE_NEGATIVE(
      "the density matrix has a negative eigenvalue", "no population may be negative: check it"),
  STATE_COMPLEX(
      "a complex number stands where only a real one has a meaning",
      "write a real number; the phase of squeezing follows it, as in 'squeezed 0.5, pi/4'"),
  STATE_AT_DEFAULTS(
      "where the parameters have the values of the file this %1$s",
      "give them values at which it is a state, or write it so that it always is one, as"
          + " (|0> + x*|1>)/sqrt(1 + x^2) is"),
  STATE_ORDER(
      "%1$s after %2$s",
      "a state is thermal first, then squeezed, then displaced: write '%3$s' in that order, each"
          + " once"),
  STATE_ALONE(
      "`%1$s` joins no other words", "leave the others out: only %2$s can follow each other"),
  STATE_COMMA(
      "`%1$s` is no name of a place, and no state is given to it",
      "put a state that holds a comma into quotes, as in 'c: \"squeezed 0.5, pi/4\"'"),
  STATE_FILE("the file `%1$s` %2$s", "%3$s"),
  STATE_FILE_SHAPE(
      "the file `%1$s` holds a matrix of %2$s rows, and %3$s has %4$s",
      "write a row for each state of it, %5$s"),
  STATE_TOO_LARGE(
      "a state of two places with %1$s states of both together",
      "use at most %2$s: lower number states, or 'squeezed r' of two modes"),
  NUMBER_STATE_TOO_HIGH("the state |%2$s> of the mode %1$s", "write number states up to |%3$s>"),
  START_TWICE("the place %1$s is given two states", "give it one, alone or together with another"),
  START_PLACES("`%1$s` names %2$s places", "give a state to one place, or to two as in 'a, b'"),
  START_SAME_PLACE(
      "`%1$s` is named twice", "name two different places, each a mode or a species of one site"),
  START_ALIKE(
      "%1$s stands for %2$s sites that are alike, and no two of them can be told apart",
      "give each of the two places a species of its own, without a count"),
  THERMAL_NEGATIVE("a thermal occupation of %1$s", "write a number that is not negative"),
  // What a model needs as a whole
  MODEL_INCONSISTENT("%1$s", "%2$s"),
  TOO_MUCH_WORK("the operators of this file multiply out to too many parts", "make them simpler"),
  /** Follows from a problem that was already reported; never shown. */
  CONSEQUENCE("", "");

  private final String cause;
  private final String remedy;

  Problem(String cause, String remedy) {
    this.cause = cause;
    this.remedy = remedy;
  }

  /** Whether a model with this problem can be derived all the same. */
  public boolean isWarning() {
    return this == PARAMETER_UNUSED;
  }

  /** Whether this concerns a file as a whole, and no line of it. */
  public boolean isAboutFile() {
    return name().startsWith("FILE_");
  }

  String cause(List<String> details) {
    return String.format(Locale.ROOT, cause, details.toArray());
  }

  String remedy(List<String> details) {
    return String.format(Locale.ROOT, remedy, details.toArray());
  }
}
