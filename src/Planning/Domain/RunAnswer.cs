using System.Text.Json;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Planning.Domain;

/// <summary>What a run answered; one of its parts, by the scenario's kind.</summary>
internal sealed record RunAnswer(PlanAnswer? Plan, StagesAnswer? Stages, MixAnswer? Mix, RedeploymentAnswer? Redeployment)
{
    public static RunAnswer Read(byte[] json) => JsonSerializer.Deserialize<RunAnswer>(json)!;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this);
}
