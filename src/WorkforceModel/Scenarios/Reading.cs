namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>What came of reading a file: the value, or one sentence that says what is wrong, where, and what to do.</summary>
public sealed record Reading<T>(T? Value, string? Problem)
    where T : class;
