using Lykta.Kernel;
using Microsoft.AspNetCore.Components;

namespace Lykta.Platform.Web;

/// <summary>
/// A component that is drawn once it has what it shows. The framework's own draws first and again when the data has come, so that a page
/// waiting for its database meets its own nulls; on the server there is nobody to show the half-drawn page to.
/// </summary>
public abstract class LoadedComponent : ComponentBase
{
    private bool isInitialised;

    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        Set(parameters);
        if (!isInitialised)
        {
            isInitialised = true;
            OnInitialized();
            await OnInitializedAsync();
        }

        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    /// <summary>A number in the address that is none leads to nothing: the framework calls it a fault.</summary>
    private void Set(ParameterView parameters)
    {
        try
        {
            parameters.SetParameterProperties(this);
        }
        catch (InvalidOperationException e) when (e.Message.StartsWith("Cannot parse the value", StringComparison.Ordinal))
        {
            throw new MissingException("A value in the address");
        }
    }
}
