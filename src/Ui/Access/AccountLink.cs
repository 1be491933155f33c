namespace Preceptor.Ui.Access;

/// <summary>A setting of the signed-in person that a room keeps; listed on their account's page. A room adds its own as a singleton.</summary>
/// <param name="What">What can be changed there.</param>
public sealed record AccountLink(string Text, string Href, string What);
