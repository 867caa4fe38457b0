using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>A stretch of a row.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; null where it has no end.</param>
public sealed record GapStretch(Rational From, Rational? To);

/// <summary>How many times the compared dose anaesthesia lies at.</summary>
/// <param name="From">At the first anaesthetic band.</param>
/// <param name="To">At the end of the last one; null where it has none.</param>
/// <param name="Usual">At the usual dose of the labelled range; null where the label names none.</param>
/// <param name="UsualOf">The range whose usual dose it is, or null.</param>
public sealed record GapFold(Rational From, Rational? To, Rational? Usual, GapRange? UsualOf);

/// <summary>A reference range on a row. Null where it cannot stand there without a weight.</summary>
/// <param name="Range">The range.</param>
/// <param name="Low">Its low edge.</param>
/// <param name="Usual">Its usual dose; null as well where the sources name none.</param>
/// <param name="High">Its high edge.</param>
public sealed record GapRange(ReferenceRange Range, Rational? Low, Rational? Usual, Rational? High);

/// <summary>Where the marked dose stands on a row.</summary>
/// <param name="Value">The dose in the unit of the row.</param>
/// <param name="Band">The band; the deeper one where a second ladder counts too. The rate rules, which need a duration, are not applied.</param>
/// <param name="By">The second ladder whose band it is, or null.</param>
public sealed record GapPlace(Rational Value, DepthBand Band, DepthLadder? By);
