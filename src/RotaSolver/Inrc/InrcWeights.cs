namespace Preceptor.RotaSolver.Inrc;

/// <summary>
/// The prices of the competition. Source: Ceschia, Dang, De Causmaecker, Haspeslagh and Schaerf, "Second International Nurse Rostering
/// Competition (INRC-II): Problem Description and Rules", 2015, section 2.4; the numbers S1 to S7 are theirs.
/// </summary>
public static class InrcWeights
{
    /// <summary>S1: each nurse under the optimal cover.</summary>
    public const int Cover = 30;

    /// <summary>S2: each day by which a run of one shift is too short or too long.</summary>
    public const int ShiftRun = 15;

    /// <summary>S2: each day by which a run of work is too short or too long.</summary>
    public const int WorkRun = 30;

    /// <summary>S3: each day by which a run of days off is too short or too long.</summary>
    public const int OffRun = 30;

    /// <summary>S4: each request that is not met.</summary>
    public const int Request = 10;

    /// <summary>S5: each weekend of which one day is worked, where the contract asks for both or neither.</summary>
    public const int HalfWeekend = 30;

    /// <summary>S6: each duty outside the contract's total.</summary>
    public const int Duties = 20;

    /// <summary>S7: each working weekend above the contract's most.</summary>
    public const int Weekend = 30;
}
